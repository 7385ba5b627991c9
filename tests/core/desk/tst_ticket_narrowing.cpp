// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_commands.h"
#include "desk/agreement_commands.h"
#include "desk/agreement_file.h"
#include "desk/ticket_narrowing.h"
#include "desk/tier_queue.h"
#include "desk_workspace.h"
#include "estate/component_commands.h"
#include "people/person_commands.h"
#include "people/team_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Filters that depend on who asks, and when.
class TestTicketNarrowing : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void meIsTheLoginNameAndWhoeverHasItsAddress()
    {
        person(u"Anna Smit"_s, u"a.smit@desk.org"_s);
        assigned(u"Anna Smit"_s);
        assigned(u"a.smit"_s);
        assigned(u"Ben"_s);
        QCOMPARE(numbers(u"assignee=me"_s, u"a.smit"_s), (QStringList{u"INC-2"_s, u"INC-1"_s}));
        QCOMPARE(numbers(u"assignee=me,Ben"_s, u"a.smit"_s), (QStringList{u"INC-3"_s, u"INC-2"_s, u"INC-1"_s}));
        QCOMPARE(numbers(u"assignee=me"_s, u"anna smit"_s), (QStringList{u"INC-1"_s}));
        QCOMPARE(numbers(u"assignee=me"_s, u"ben"_s), QStringList());
        person(u"Other"_s, u"A.Smit@elsewhere.org"_s);
        QCOMPARE(numbers(u"assignee=me"_s, u"a.smit"_s), (QStringList{u"INC-2"_s}));
    }

    void mineAreTheTeamsThatOneIsInOnThatDay()
    {
        const Person anna = person(u"Anna"_s);
        member(u"Web"_s, anna, {});
        member(u"Mail"_s, anna, {.until = QDate(2026, 3, 1)});
        member(u"Desk"_s, anna, {.from = QDate(2026, 3, 3)});
        for (const QString &team : {u"Web"_s, u"Mail"_s, u"Desk"_s, QString()})
            inTeam(team);
        QCOMPARE(numbers(u"team=mine"_s, u"anna"_s), (QStringList{u"INC-1"_s}));
        QCOMPARE(numbers(u"team=mine,Mail,none"_s, u"anna"_s), (QStringList{u"INC-4"_s, u"INC-2"_s, u"INC-1"_s}));
        QCOMPARE(numbers(u"team=mine"_s, u"anna"_s, morning(24 * 60)), (QStringList{u"INC-3"_s, u"INC-1"_s}));
    }

    void whoIsInNoTeamHasNothingAndWhoIsNotKnownIsTold()
    {
        person(u"Ben"_s);
        inTeam(u"Web"_s);
        inTeam(QString());
        QCOMPARE(numbers(u"team=mine"_s, u"Ben"_s), QStringList());
        QCOMPARE(numbers(u"team=mine,none"_s, u"Ben"_s), (QStringList{u"INC-2"_s}));
        QCOMPARE(refused(u"team=mine"_s), "desk.unknown-me");
        QCOMPARE(refused(u"organisation=Acme"_s), "people.unknown-organisation");
        QCOMPARE(refused(u"solution=id:99"_s), "estate.component-gone");
        const auto part = m_workspace->writeNow([](Transaction &transaction) {
            const Id<Component> root = addComponent(transaction, Component{.name = u"Shop"_s});
            return addComponent(transaction, Component{.parent = root, .name = u"Web"_s});
        });
        QCOMPARE(refused(u"solution=id:%1"_s.arg(part->value)), "desk.filter-no-solution");
    }

    void dueIsWhatTheLeadingClockSays()
    {
        agree();
        for (const int minute : {0, 30, 60})
            add(*m_workspace, draft(ProcessKind::Incident, u"t"_s), at(minute));
        Ticket done = add(*m_workspace, draft(ProcessKind::Incident, u"done"_s), at(0));
        move(*m_workspace, done, u"cancelled"_s).value();
        add(*m_workspace, draft(ProcessKind::Request, u"without a clock"_s), at(0));
        // Due 48 hours after they were opened.
        const Instant nextDay = morning(24 * 60);
        QCOMPARE(numbers(u"due=soon"_s, u"anna"_s, nextDay - std::chrono::minutes(1)), QStringList());
        QCOMPARE(numbers(u"due=soon"_s, u"anna"_s, nextDay), (QStringList{u"INC-1"_s}));
        QCOMPARE(numbers(u"due=soon"_s, u"anna"_s, morning(24 * 60 + 30)), (QStringList{u"INC-2"_s, u"INC-1"_s}));
        QCOMPARE(numbers(u"due=late"_s, u"anna"_s, morning(48 * 60)), QStringList());
        QCOMPARE(numbers(u"due=late"_s, u"anna"_s, morning(48 * 60 + 1)), (QStringList{u"INC-1"_s}));
        QCOMPARE(numbers(u"due<=%1"_s.arg(toIso(morning(48 * 60 + 59))), u"anna"_s, nextDay),
                 (QStringList{u"INC-2"_s, u"INC-1"_s}));
        QCOMPARE(numbers(u"due=soon process=problem"_s, u"anna"_s, nextDay), QStringList());
        QCOMPARE(amongAll(u"due=soon"_s, nextDay), (QStringList{u"INC-1"_s}));
    }

    void queuesGoByTierAndTeam()
    {
        const auto set = m_workspace->writeNow([](Transaction &transaction) {
            addTeam(transaction, Team{.name = u"Web"_s, .tier = 2});
            addTeam(transaction, Team{.name = u"Apps"_s, .tier = 2});
            addTeam(transaction, Team{.name = u"Desk"_s, .tier = 1});
            addTeam(transaction, Team{.name = u"Guild"_s});
        });
        QVERIFY2(set, why(set));
        QCOMPARE(queues(),
                 (QList<TeamQueue>{
                     {u"Desk"_s, 1, 0, 0}, {u"Apps"_s, 2, 0, 0}, {u"Web"_s, 2, 0, 0}, {u"Guild"_s, {}, 0, 0}}));
        for (const QString &team : {u"Web"_s, u"Web"_s, u"Unheard of"_s, QString()})
            inTeam(team);
        assigned(u"Anna"_s, u"Web"_s);
        move(*m_workspace, *stored(*m_workspace, u"INC-1"_s), u"cancelled"_s).value();
        QCOMPARE(queues(),
                 (QList<TeamQueue>{{u"Desk"_s, 1, 0, 0},
                                   {u"Apps"_s, 2, 0, 0},
                                   {u"Web"_s, 2, 2, 1},
                                   {u"Guild"_s, {}, 0, 0},
                                   {u"Unheard of"_s, {}, 1, 1},
                                   {{}, {}, 1, 1}}));
    }

private:
    Person person(const QString &name, const std::optional<QString> &email = {})
    {
        return m_workspace
            ->writeNow(
                [&](Transaction &transaction) { return addPerson(transaction, Person{.name = name, .email = email}); })
            .value();
    }

    void member(const QString &team, const Person &person, const MembershipTerms &terms)
    {
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            setMembership(transaction, addTeam(transaction, Team{.name = team}), person, terms);
        });
        QVERIFY2(done, why(done));
    }

    void assigned(const QString &name, const std::optional<QString> &team = {})
    {
        Ticket ticket = draft(ProcessKind::Incident, u"t"_s);
        ticket.assignee = name;
        ticket.team = team;
        add(*m_workspace, ticket);
    }

    void inTeam(const QString &team)
    {
        Ticket ticket = draft(ProcessKind::Incident, u"t"_s);
        if (!team.isEmpty())
            ticket.team = team;
        add(*m_workspace, ticket);
    }

    /// Incidents are to be resolved within two days, around the clock.
    void agree()
    {
        const auto done = m_workspace->writeNow([](Transaction &transaction) {
            ServiceCalendar always;
            always.zone = u"UTC"_s;
            always.week.fill({{std::chrono::hours(0), std::chrono::hours(24)}});
            setCalendar(transaction, u"Always"_s, always);
            const auto file = agreementFromJson(
                R"({"name":"Gold","kind":"sla","solutions":"all","valid_from":"2026-01-01","calendar":"Always",
                    "targets":[{"target":"resolution","process":"incident","limit_ms":172800000}]})");
            carryOut(transaction, planned({}, file.value(), AgreementWish::NewVersion).value());
        });
        QVERIFY2(done, why(done));
    }

    Result<QStringList> asked(const QString &text, const QString &who, Instant now)
    {
        const TicketFilter filter =
            ticketFilterFromText(text, *shippedRules(), [](const QString &name) -> Result<Id<Component>> {
                return Id<Component>(name.mid(3).toLongLong());
            }).value();
        return m_workspace->readNow([&](Session &session) {
            ClockReader clocks(shippedRules());
            TicketQuestion question;
            question.filter = narrowed(session, clocks, filter, {who, now}).filter;
            QStringList all;
            for (const TicketLine &line : listTickets(session, question).tickets)
                all.append(line.number);
            return all;
        });
    }

    QStringList numbers(const QString &text, const QString &who, Instant now = morning())
    {
        return asked(text, who, now).value();
    }

    QByteArray refused(const QString &text)
    {
        const auto done = asked(text, u"nobody"_s, morning());
        return done ? QByteArray("listed") : done.error().code;
    }

    QStringList amongAll(const QString &text, Instant now)
    {
        return m_workspace
            ->readNow([&](Session &session) {
                ClockReader clocks(shippedRules());
                QList<Id<Ticket>> ids;
                for (const TicketLine &line : listTickets(session, {}).tickets)
                    ids.append(line.id);
                TicketQuestion question;
                question.filter = narrowedAmong(
                    session, clocks, ticketFilterFromText(text, *shippedRules(), {}).value(), {u"anna"_s, now}, ids);
                QStringList all;
                for (const TicketLine &line : listedAmong(session, question, ids))
                    all.append(line.number);
                return all;
            })
            .value();
    }

    QList<TeamQueue> queues() { return m_workspace->readNow(teamQueues).value(); }
};

QTEST_GUILESS_MAIN(TestTicketNarrowing)
#include "tst_ticket_narrowing.moc"
