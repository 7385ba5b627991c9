// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/escalation_commands.h"
#include "desk/reassignment.h"
#include "desk/workload.h"
#include "desk_workspace.h"
#include "people/person_commands.h"
#include "people/team_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestEscalation : public DeskTest
{
    Q_OBJECT

    void prepare() override
    {
        addTeamOf(u"Desk"_s, 1, {u"Ann"_s, u"Bob"_s});
        addTeamOf(u"Applications"_s, 2, {u"Cas"_s});
        addTeamOf(u"Alpha"_s, 2, {});
        addTeamOf(u"Engineering"_s, 3, {u"Dee"_s});
        person(u"Eva"_s);
    }
    void person(const QString &name)
    {
        const auto added = m_workspace->writeNow([&](Transaction &transaction) {
            if (!findPerson(transaction, name))
                addPerson(transaction, Person{.name = name});
        });
        QVERIFY2(added, why(added));
    }
    void addTeamOf(const QString &name, std::optional<int> tier, const QStringList &members)
    {
        for (const QString &member : members)
            person(member);
        const auto added = m_workspace->writeNow([&](Transaction &transaction) {
            const Team team = addTeam(transaction, Team{.name = name, .tier = tier});
            for (const QString &member : members)
                setMembership(transaction, team, existingPerson(transaction, member), {});
        });
        QVERIFY2(added, why(added));
    }
    Ticket openFor(const QString &team, const QString &assignee, const QString &level = {})
    {
        Ticket wanted = draft(ProcessKind::Incident, u"Down"_s);
        wanted.team = team;
        if (!assignee.isEmpty())
            wanted.assignee = assignee;
        if (!level.isEmpty())
            wanted.impact = wanted.urgency = level;
        return add(*m_workspace, wanted);
    }
    Result<Ticket> escalate(const Ticket &ticket, const EscalationWish &wish, int minute = 5)
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            return escalateTicket(transaction, *shippedRules(), ticket, wish, at(minute));
        });
    }
    QStringList escalationLines(const Ticket &ticket)
    {
        QStringList lines;
        const auto found =
            m_workspace->readNow([&](Session &session) { return escalationsOf(session, ticket.id); }).value();
        for (const Escalation &one : found)
            lines.append(u"%1 %2 > %3 (%4)"_s.arg(toName(one.kind), one.fromTeam.value_or(u"-"_s),
                                                  one.toTeam.value_or(one.toPerson.value_or(QString())), one.reason));
        return lines;
    }
    QStringList swarmOn(const Ticket &ticket)
    {
        QStringList names;
        const auto swarm = m_workspace->readNow([&](Session &session) { return swarmOf(session, ticket.id); }).value();
        for (const SwarmMember &member : swarm)
            names.append(member.person);
        return names;
    }
    QStringList loadLines(int minute = 0)
    {
        QStringList lines;
        const auto loads =
            m_workspace->readNow([&](Session &session) { return teamLoads(session, morning(minute)); }).value();
        for (const TeamLoad &load : loads) {
            QString line = u"%1 %2/%3"_s.arg(load.team).arg(load.open).arg(load.unassigned);
            for (const PersonLoad &one : load.people)
                line += u" %1:%2:%3%4"_s.arg(one.name)
                            .arg(one.open)
                            .arg(one.weight)
                            .arg(one.isAbsent ? u" away"_s : QString());
            lines.append(line);
        }
        return lines;
    }
    QString least(const QString &team)
    {
        const auto name = m_workspace->readNow([&](Session &session) { return leastLoaded(session, team, morning()); });
        return name ? *name : QString::fromUtf8(name.error().code);
    }

private Q_SLOTS:
    void theNextTierIsTheOneWithPeopleInIt()
    {
        const Ticket ticket = openFor(u"Desk"_s, u"Ann"_s);
        const auto up = escalate(ticket, {.team = {}, .manager = {}, .reason = u"beyond us"_s});
        QVERIFY2(up, why(up));
        QCOMPARE(up->team, u"Applications"_s); // Alpha comes before it, but nobody is in it
        QCOMPARE(up->assignee, std::nullopt);
        QCOMPARE(up->state.state, u"assigned"_s);
        QCOMPARE(escalationLines(ticket), QStringList{u"functional Desk > Applications (beyond us)"_s});
        QCOMPARE(logLines(*m_workspace, ticket),
                 (QStringList{u"move new"_s, u"move assigned"_s, u"message assigned"_s}));
        const LogEntry entry = logOf(*m_workspace, ticket).last();
        QCOMPARE(entry.text, u"beyond us"_s);
        QCOMPARE(entry.visibility, Visibility::Internal);

        const auto further = escalate(*up, {.team = {}, .manager = {}, .reason = u"a fault in it"_s}, 6);
        QCOMPARE(further->team, u"Engineering"_s);
        const auto top = escalate(*further, {.team = {}, .manager = {}, .reason = u"help"_s}, 7);
        QCOMPARE(top.error().code, "desk.no-higher-tier");
        QCOMPARE(undone(*m_workspace), "desk.escalate-ticket");
        QCOMPARE(stored(*m_workspace, ticket.number)->team, u"Applications"_s);
        QCOMPARE(escalationLines(ticket).size(), 1);
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void aTicketOfNobodyBeginsAtTheLowestTier()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Down"_s));
        QCOMPARE(escalate(ticket, {.team = {}, .manager = {}, .reason = u"who?"_s})->team, u"Desk"_s);
    }

    void aManagerIsToldAndTheTicketStays()
    {
        const Ticket ticket = openFor(u"Desk"_s, u"Ann"_s);
        const auto told = escalate(ticket, {.team = {}, .manager = u"eva"_s, .reason = u"angry customer"_s});
        QVERIFY2(told, why(told));
        QCOMPARE(told->team, u"Desk"_s);
        QCOMPARE(told->assignee, u"Ann"_s);
        QCOMPARE(escalationLines(ticket), QStringList{u"hierarchical Desk > Eva (angry customer)"_s});
        QCOMPARE(logOf(*m_workspace, ticket).last().text, u"→ Eva: angry customer"_s);
        const auto both = escalate(*told, {.team = u"Engineering"_s, .manager = u"Eva"_s, .reason = u"now"_s}, 6);
        QVERIFY2(both, why(both));
        QCOMPARE(both->team, u"Engineering"_s);
        QCOMPARE(escalationLines(ticket).size(), 3);
    }

    void whatCannotGoUpStays()
    {
        const Ticket ticket = openFor(u"Desk"_s, u"Ann"_s);
        QCOMPARE(escalate(ticket, {.team = {}, .manager = {}, .reason = u" "_s}).error().code, "desk.no-reason");
        QCOMPARE(escalate(ticket, {.team = u"Desk"_s, .manager = {}, .reason = u"x"_s}).error().code, "desk.same-team");
        QCOMPARE(escalate(ticket, {.team = u"None"_s, .manager = {}, .reason = u"x"_s}).error().code,
                 "people.unknown-team");
        QCOMPARE(escalate(ticket, {.team = {}, .manager = u"Zoe"_s, .reason = u"x"_s}).error().code,
                 "people.unknown-person");
        const Ticket done =
            move(*m_workspace, ticket, u"resolved"_s, {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"done"_s}})
                .value();
        QCOMPARE(escalate(done, {.team = {}, .manager = {}, .reason = u"x"_s}, 9).error().code, "desk.not-open");
        QVERIFY(escalationLines(ticket).isEmpty());
    }

    void peopleSwarmAndLeave()
    {
        const Ticket ticket = openFor(u"Desk"_s, u"Ann"_s);
        const auto join = [&](const QStringList &names) {
            return m_workspace->writeNow(
                [&](Transaction &transaction) { return joinSwarm(transaction, ticket, names, at(5)); });
        };
        QCOMPARE(join({u"dee"_s, u"Cas"_s, u"Dee"_s}).value(), (QStringList{u"Cas"_s, u"Dee"_s}));
        QCOMPARE(join({u"Cas"_s}).value().size(), 2);
        QCOMPARE(join({u"Nobody"_s}).error().code, "people.unknown-person");
        const auto leave = [&](const QStringList &names) {
            return m_workspace->writeNow(
                [&](Transaction &transaction) { return leaveSwarm(transaction, ticket, names); });
        };
        QCOMPARE(leave({u"cas"_s}).value(), QStringList{u"Dee"_s});
        QCOMPARE(leave({u"Cas"_s}).error().code, "desk.not-in-swarm");
        QCOMPARE(undone(*m_workspace), "desk.leave-swarm");
        QCOMPARE(swarmOn(ticket), (QStringList{u"Cas"_s, u"Dee"_s}));
        QCOMPARE(undone(*m_workspace), "desk.join-swarm");
        QVERIFY(swarmOn(ticket).isEmpty());
    }

    void loadCountsWhatIsOpenAndWeighsItByPriority()
    {
        openFor(u"Desk"_s, u"Ann"_s, u"high"_s);
        openFor(u"Engineering"_s, u"ann"_s); // whatever team, however it is written
        openFor(u"Desk"_s, u"Bob"_s, u"low"_s);
        openFor(u"Desk"_s, u"Bob"_s, u"low"_s);
        openFor(u"Desk"_s, QString());
        openFor(u"Unknown"_s, QString());
        const Ticket done = openFor(u"Desk"_s, u"Bob"_s, u"high"_s);
        QVERIFY(
            move(*m_workspace, done, u"resolved"_s, {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"done"_s}}));
        QCOMPARE(loadLines(),
                 (QStringList{u"Alpha 0/0"_s, u"Applications 0/0 Cas:0:0"_s, u"Desk 4/1 Ann:2:6 Bob:2:2"_s,
                              u"Engineering 1/0 Dee:0:0"_s, u"Unknown 1/1"_s}));
        QCOMPARE(least(u"Desk"_s), u"Bob"_s);
    }

    void whoIsAwayGetsNothing()
    {
        const auto away = m_workspace->writeNow([](Transaction &transaction) {
            addAbsence(transaction,
                       Absence{.person = existingPerson(transaction, u"Ann"_s).id,
                               .starts = morning(-10),
                               .ends = morning(10)});
        });
        QVERIFY2(away, why(away));
        QCOMPARE(least(u"Desk"_s), u"Bob"_s);
        QVERIFY(loadLines().contains(u"Desk 0/0 Ann:0:0 away Bob:0:0"_s));
        QVERIFY(loadLines(10).contains(u"Desk 0/0 Ann:0:0 Bob:0:0"_s));
        QCOMPARE(least(u"Alpha"_s), u"desk.nobody-present"_s);
        QCOMPARE(least(u"None"_s), u"people.unknown-team"_s);
    }

    void equalLoadGoesByName()
    {
        QCOMPARE(leastLoaded({{u"Bob"_s, 1, 2, false}, {u"Ann"_s, 1, 2, false}, {u"Cas"_s, 0, 0, true}}), u"Ann"_s);
        QCOMPARE(leastLoaded({{u"Bob"_s, 1, 2, false}, {u"Ann"_s, 2, 2, false}}), u"Bob"_s);
        QCOMPARE(leastLoaded(QList<PersonLoad>{}), std::nullopt);
        QCOMPARE(weightOf(1), 5);
        QCOMPARE(weightOf(9), 1);
        QCOMPARE(weightOf(std::nullopt), 1);
    }

    void goingBackAndForthIsCounted()
    {
        const Ticket ticket = openFor(u"Desk"_s, {});
        Ticket now = assign(*m_workspace, ticket, {u"Applications"_s, {}}, at(30)).value();
        now = assign(*m_workspace, now, {u"Desk"_s, {}}, at(40)).value();
        now = assign(*m_workspace, now, {u"Engineering"_s, {}}, at(100)).value();
        const QList<Reassignment> moves = reassignments(logOf(*m_workspace, ticket));
        QCOMPARE(moves.size(), 3);
        QCOMPARE(moves[0].from, u"Desk"_s);
        QCOMPARE(moves[0].to, u"Applications"_s);
        QCOMPARE(moves[0].at, morning(30));
        QCOMPARE(moves[0].by, u"anna"_s);
        QVERIFY(moves[0].held == std::chrono::minutes(30));
        QVERIFY(moves[2].held == std::chrono::minutes(60));
        QCOMPARE(pingPongs(moves), 1);
        QCOMPARE(undone(*m_workspace), "desk.assign-ticket");
        QCOMPARE(reassignments(logOf(*m_workspace, ticket)).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestEscalation)
#include "tst_escalation.moc"
