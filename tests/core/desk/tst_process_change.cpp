// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_commands.h"
#include "desk/agreement_commands.h"
#include "desk/clock_reader.h"
#include "desk/desk_rule_commands.h"
#include "desk/process_commands.h"
#include "desk/workspace_rules.h"
#include "desk_workspace.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// Parked instead of pending, with the reasons of that.
Process withParked(Process process)
{
    for (State &state : process.states) {
        if (state.name == u"pending")
            state.name = u"parked"_s;
    }
    for (Move &move : process.moves) {
        if (move.from == u"pending")
            move.from = u"parked"_s;
        if (move.to == u"pending")
            move.to = u"parked"_s;
    }
    return process;
}

Process withoutReason(Process process, const QString &reason)
{
    for (State &state : process.states)
        state.reasons.removeAll(reason);
    return process;
}

Process without(Process process, const QString &name)
{
    process.states.removeIf([&](const State &state) { return state.name == name; });
    process.moves.removeIf([&](const Move &move) { return move.from == name || move.to == name; });
    return process;
}

QStringList spelled(const QList<ProcessFinding> &findings)
{
    QStringList lines;
    for (const ProcessFinding &finding : findings) {
        QStringList parts{QString::fromUtf8(finding.code)};
        for (const QString &key : {u"name"_s, u"state"_s, u"to"_s, u"variant"_s, u"count"_s}) {
            if (finding.facts.contains(key))
                parts.append(finding.facts.value(key).toVariant().toString());
        }
        lines.append(parts.join(u' '));
    }
    return lines;
}

} // namespace

class TestProcessChange : public WorkspaceTest
{
    Q_OBJECT

    const std::shared_ptr<const DeskRules> m_rules = std::make_shared<const DeskRules>(shippedDeskRules().value());

    WorkspaceOptions options() const override { return workspaceOptions(m_rules); }

    const Process &incident() const { return m_rules->process(ProcessKind::Incident); }

    Ticket add(const QString &title)
    {
        return *m_workspace->writeNow([&](Transaction &transaction) {
            return addTicket(transaction, *m_rules, draft(ProcessKind::Incident, title), at(0));
        });
    }
    Result<Ticket> go(const QString &number, const QString &to, const Given &given = {})
    {
        const Ticket ticket = *testing::stored(*m_workspace, number);
        return m_workspace->writeNow([&](Transaction &transaction) {
            return moveTicket(transaction, *m_rules, ticket, {stateNameFromText(to), given, MoveBy::Person}, at(5));
        });
    }
    Result<ProcessPlan> set(const Process &process, const QMap<QString, QString> &migrate = {},
                            std::optional<int> version = {})
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            return setProcess(transaction, *m_rules, {process, migrate, version}, at(10));
        });
    }
    Result<ProcessPlan> plan(const Process &process, const QMap<QString, QString> &migrate = {})
    {
        return m_workspace->readNow([&](Session &session) {
            return plannedProcess(session, *m_rules, {process, migrate, {}});
        });
    }
    QString stateOf(const QString &number) { return toText(testing::stored(*m_workspace, number)->state); }
    /// As the next step does.
    void catchUp()
    {
        QVERIFY(m_workspace->readNow([&](Session &session) { keepUp(session, *m_rules); }));
    }

private Q_SLOTS:
    void noMoreTicketsMoveThanWereSeen()
    {
        const QMap<QString, QString> migrate{{u"pending"_s, u"parked"_s}};
        const auto wait = [&](const QString &title, const QString &number) {
            add(title);
            QVERIFY(go(number, u"in progress"_s));
            QVERIFY(go(number, u"pending/vendor"_s));
        };
        wait(u"Mail"_s, u"INC-1"_s);
        const Process parked = withParked(incident());
        const auto setAsSeen = [&](const ProcessPlan &seen) {
            return m_workspace->writeNow([&](Transaction &transaction) {
                return setProcess(transaction, *m_rules, {parked, migrate, {}, seen.leaving}, at(10));
            });
        };
        const auto seen = plan(parked, migrate);
        QVERIFY2(seen, why(seen));
        wait(u"Printer"_s, u"INC-2"_s);
        QCOMPARE(setAsSeen(*seen).error().code, "desk.tickets-moved");
        QCOMPARE(stateOf(u"INC-2"_s), u"pending/vendor"_s);
        const auto done = setAsSeen(*plan(parked, migrate));
        QVERIFY2(done, why(done));
        QCOMPARE(done->moving(), 2);
    }

    void aStateThatIsUsedGoesOnlyWithWhereItsTicketsGo()
    {
        add(u"Mail"_s);
        QVERIFY(go(u"INC-1"_s, u"in progress"_s));
        QVERIFY(go(u"INC-1"_s, u"pending/vendor"_s));
        const Process parked = withParked(incident());

        const auto refused = set(parked);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "desk.process-in-use");
        const QJsonObject finding = refused.error().facts[u"findings"_s].toArray().first().toObject();
        QCOMPARE(finding[u"finding"_s].toString(), u"desk.state-in-use"_s);
        QCOMPARE(finding[u"state"_s].toString(), u"pending"_s);
        QCOMPARE(finding[u"count"_s].toInt(), 1);
        QVERIFY(findState(incident(), u"incident"_s, u"pending"));

        const auto done = set(parked, {{u"pending"_s, u"Parked"_s}});
        QVERIFY2(done, why(done));
        QCOMPARE(done->moving(), 1);
        QCOMPARE(stateOf(u"INC-1"_s), u"parked/vendor"_s);
        const Ticket ticket = *testing::stored(*m_workspace, u"INC-1"_s);
        QCOMPARE(
            logLines(*m_workspace, ticket),
            (QStringList{u"move new"_s, u"move in progress"_s, u"move pending/vendor"_s, u"move parked/vendor"_s}));
        QCOMPARE(testing::logOf(*m_workspace, ticket).last().origin, Origin::Rule);
        QVERIFY(go(u"INC-1"_s, u"in progress"_s));
        QVERIFY(!go(u"INC-1"_s, u"pending/vendor"_s));
        QVERIFY(go(u"INC-1"_s, u"parked/caller"_s));
    }

    void oneUndoBringsProcessAndTicketsBack()
    {
        add(u"Mail"_s);
        QVERIFY(go(u"INC-1"_s, u"in progress"_s));
        QVERIFY(go(u"INC-1"_s, u"pending/caller"_s));
        QVERIFY(set(withParked(incident()), {{u"pending"_s, u"parked"_s}}));
        QCOMPARE(takeBack(), "desk.set-process");
        catchUp();
        QCOMPARE(stateOf(u"INC-1"_s), u"pending/caller"_s);
        QVERIFY(findState(incident(), u"incident"_s, u"pending"));
        QVERIFY(go(u"INC-1"_s, u"in progress"_s));
    }

    void aProcessThatAnotherProgramWroteIsLookedAt()
    {
        QVERIFY(set(withParked(incident())));
        add(u"Mail"_s);
        QVERIFY(go(u"INC-1"_s, u"in progress"_s));
        QVERIFY(go(u"INC-1"_s, u"parked/caller"_s));
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("desk.set-process");
            const auto stored = findProcess(transaction, ProcessKind::Incident).value();
            updateProcess(transaction, stored.id, stored.version, m_rules->shipped(ProcessKind::Incident));
        }));
        QCOMPARE(m_workspace->checkNow()->value(0).kind, "ticket-state");
        QCOMPARE(takeBack(), "desk.set-process");
        QVERIFY(m_workspace->checkNow()->isEmpty());
    }

    void aProcessThatCannotBeReadIsAFaultAndTheOneThatShipsHolds()
    {
        QVERIFY(set(withParked(incident())));
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("desk.set-process");
            transaction.exec(u"UPDATE process SET definition = '{', version = version + 1"_s);
        }));
        QCOMPARE(m_workspace->checkNow()->value(0).kind, "process");
        catchUp();
        QVERIFY(findState(incident(), u"incident"_s, u"pending"));
        QCOMPARE(plan(incident()).error().code, "desk.process-unreadable");
        QCOMPARE(takeBack(), "desk.set-process");
        QVERIFY(m_workspace->checkNow()->isEmpty());
    }

    void whatHasEndedStaysWhereItEnded()
    {
        add(u"Mail"_s);
        QVERIFY(go(u"INC-1"_s, u"cancelled"_s));
        const auto done = set(without(incident(), u"cancelled"_s));
        QVERIFY2(done, why(done));
        QCOMPARE(stateOf(u"INC-1"_s), u"cancelled"_s);
        catchUp();
        const Ticket ticket = *testing::stored(*m_workspace, u"INC-1"_s);
        QCOMPARE(phaseOf(*m_rules, ticket), Phase::Final);
        QCOMPARE(incident().former.size(), 1);
        QVERIFY(incident().former.first().isWithoutVerdict);
        Ticket renamed = ticket;
        renamed.title = u"Post"_s;
        QVERIFY(m_workspace->writeNow(
            [&](Transaction &transaction) { return editTicket(transaction, *m_rules, ticket, renamed, at(20)); }));
    }

    void everythingInTheWayIsNamedAtOnce()
    {
        add(u"Mail"_s);
        QVERIFY(go(u"INC-1"_s, u"in progress"_s));
        add(u"Print"_s);
        QVERIFY(go(u"INC-2"_s, u"cancelled"_s));
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            DeskRule rule;
            rule.name = u"Rest"_s;
            rule.when.what = RuleEvent::Moved;
            rule.when.state = StateName{u"pending"_s, u"evidence"_s};
            rule.filter.processes = {ProcessKind::Incident};
            rule.then.note = u"x"_s;
            return setRule(transaction, rule, {});
        }));
        Process process = without(without(incident(), u"pending"_s), u"in progress"_s);
        for (State &state : process.states) {
            if (state.name == u"cancelled")
                state.phase = Phase::Resolved;
        }
        for (Move &move : process.moves)
            move.reopens = move.reopens && move.from == u"resolved";
        process.moves.append({u"cancelled"_s, u"closed"_s, MoveBy::Person, false, {}, {u"incident"_s}});
        const auto planned = plan(process, {{u"new"_s, u"assigned"_s}, {u"pending"_s, u"closed"_s}});
        QVERIFY2(planned, why(planned));
        QCOMPARE(
            spelled(planned->findings),
            (QStringList{u"desk.needless-migration new"_s, u"desk.bad-migration pending closed"_s,
                         u"desk.phase-in-use cancelled incident 1"_s, u"desk.state-in-use in progress incident 1"_s,
                         u"desk.state-named Rest pending/evidence"_s}));
    }

    void rulesAndPausesFollowANewName()
    {
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            DeskRule rule;
            rule.name = u"Rest"_s;
            rule.when.what = RuleEvent::Moved;
            rule.when.state = StateName{u"pending"_s, u"caller"_s};
            rule.filter.processes = {ProcessKind::Incident};
            rule.then.note = u"x"_s;
            setRule(transaction, rule, {});
            setCalendar(transaction, u"Office"_s, {.zone = u"UTC"_s, .week = {}, .holidays = {}, .exceptions = {}});
            AgreementDraft draft;
            draft.name = u"SLA"_s;
            draft.terms.validFrom = QDate(2026, 1, 1);
            draft.terms.calendar = u"Office"_s;
            draft.terms.targets = {{.target = ClockTarget::Resolution,
                                    .limit = std::chrono::hours(8),
                                    .pauses = usualPauses(ClockTarget::Resolution)}};
            carryOut(transaction, *planned(agreements(transaction), draft, AgreementWish::NewVersion));
        }));
        QCOMPARE(spelled(plan(withParked(incident()))->findings),
                 QStringList{u"desk.state-named Rest pending/caller"_s});
        const auto done = set(withParked(incident()), {{u"pending"_s, u"parked"_s}});
        QVERIFY2(done, why(done));
        const auto rule = m_workspace->readNow([](Session &session) { return findRule(session, u"Rest"_s).value(); });
        QCOMPARE(toText(*rule->when.state), u"parked/caller"_s);
        const auto agreed = m_workspace->readNow([](Session &session) { return agreementNamed(session, u"SLA"_s); });
        QCOMPARE(agreed->versions.first().terms.targets.first().pauses,
                 (QList<StateName>{{u"pending"_s, u"caller"_s}, {u"parked"_s, u"caller"_s}}));
        QVERIFY(!plan(withParked(m_rules->shipped(ProcessKind::Incident)))->changes);
    }

    void aReasonThatIsUsedGoesOnlyWithWhereItsTicketsGo()
    {
        for (const QString &reason : {u"vendor"_s, u"caller"_s, u"vendor"_s}) {
            const Ticket ticket = add(reason);
            QVERIFY(go(ticket.number, u"in progress"_s));
            QVERIFY(go(ticket.number, u"pending/"_s + reason));
        }
        const Process without = withoutReason(incident(), u"vendor"_s);
        QCOMPARE(spelled(plan(without)->findings), QStringList{u"desk.reason-in-use pending/vendor incident 2"_s});
        QCOMPARE(set(without).error().code, "desk.process-in-use");
        QCOMPARE(spelled(plan(without, {{u"pending/vendor"_s, u"pending/nobody"_s}})->findings),
                 QStringList{u"desk.bad-migration pending/vendor pending/nobody"_s});
        QCOMPARE(spelled(plan(without,
                              {{u"pending/vendor"_s, u"pending/caller"_s}, {u"pending/caller"_s, u"pending/change"_s}})
                             ->findings),
                 QStringList{u"desk.needless-migration pending/caller"_s});

        const auto dry = plan(without, {{u"Pending/Vendor"_s, u"pending/caller"_s}});
        QCOMPARE(dry->leaving,
                 (QList<LeavingTickets>{
                     {u"incident"_s, {u"pending"_s, u"vendor"_s}, 2, StateName{u"pending"_s, u"caller"_s}}}));
        const auto done = set(without, {{u"pending/vendor"_s, u"pending/caller"_s}});
        QVERIFY2(done, why(done));
        QCOMPARE(done->moving(), 2);
        for (const QString &number : {u"INC-1"_s, u"INC-2"_s, u"INC-3"_s})
            QCOMPARE(stateOf(number), u"pending/caller"_s);
        QCOMPARE(logLines(*m_workspace, *testing::stored(*m_workspace, u"INC-3"_s)).last(), u"move pending/caller"_s);
        QCOMPARE(takeBack(), "desk.set-process");
        QCOMPARE(stateOf(u"INC-1"_s), u"pending/vendor"_s);
    }

    void aReasonThatTheNewStateLacksIsAskedForApart()
    {
        for (const QString &reason : {u"vendor"_s, u"caller"_s}) {
            const Ticket ticket = add(reason);
            QVERIFY(go(ticket.number, u"in progress"_s));
            QVERIFY(go(ticket.number, u"pending/"_s + reason));
        }
        Process parked = withoutReason(withParked(incident()), u"vendor"_s);
        QCOMPARE(spelled(plan(parked, {{u"pending"_s, u"parked"_s}})->findings),
                 QStringList{u"desk.reason-in-use pending/vendor incident 1"_s});
        const auto done = set(parked, {{u"pending"_s, u"parked"_s}, {u"pending/vendor"_s, u"in progress"_s}});
        QVERIFY2(done, why(done));
        QCOMPARE(stateOf(u"INC-1"_s), u"in progress"_s);
        QCOMPARE(stateOf(u"INC-2"_s), u"parked/caller"_s);
        QVERIFY(m_workspace->readNow([&](Session &session) { keepUp(session, *m_rules); }));

        // A state without reasons takes all of them.
        const auto whole = set(without(parked, u"parked"_s), {{u"parked"_s, u"in progress"_s}});
        QVERIFY2(whole, why(whole));
        QCOMPARE(stateOf(u"INC-2"_s), u"in progress"_s);
    }

    void rulesAndPausesFollowAReasonToo()
    {
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            DeskRule rule;
            rule.name = u"Rest"_s;
            rule.when.what = RuleEvent::Moved;
            rule.when.state = StateName{u"pending"_s, u"vendor"_s};
            rule.filter.processes = {ProcessKind::Incident};
            rule.then.note = u"x"_s;
            setRule(transaction, rule, {});
        }));
        const Process without = withoutReason(incident(), u"vendor"_s);
        QCOMPARE(spelled(plan(without)->findings), QStringList{u"desk.state-named Rest pending/vendor"_s});
        const auto done = set(without, {{u"pending/vendor"_s, u"pending/evidence"_s}});
        QVERIFY2(done, why(done));
        const auto rule = m_workspace->readNow([](Session &session) { return findRule(session, u"Rest"_s).value(); });
        QCOMPARE(toText(*rule->when.state), u"pending/evidence"_s);
    }

    void valuesOfAFieldThatGoesAreKeptAndTold()
    {
        const Ticket ticket = add(u"Mail"_s);
        Ticket named = ticket;
        named.fields.insert(u"vendor"_s, u"Acme"_s);
        QVERIFY(m_workspace->writeNow(
            [&](Transaction &transaction) { return editTicket(transaction, *m_rules, ticket, named, at(6)); }));
        Process without = incident();
        without.fields.removeIf([](const FieldSpec &field) { return field.name == u"vendor"; });
        const auto done = set(without);
        QVERIFY2(done, why(done));
        QCOMPARE(done->notes.size(), 1);
        QCOMPARE(done->notes.first().code, "desk.field-stays");
        QCOMPARE(done->notes.first().facts, (QJsonObject{{u"field"_s, u"vendor"_s}, {u"count"_s, 1}}));
        QVERIFY(set(m_rules->shipped(ProcessKind::Incident)));
        QCOMPARE(testing::stored(*m_workspace, u"INC-1"_s)->fields.value(u"vendor"_s), u"Acme"_s);
    }

    void aFaultyProcessIsRefused()
    {
        const auto refused = set(without(incident(), u"resolved"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "desk.faulty-process");
    }

    void twoDesksThatEditOneProcessAreToldOfEachOther()
    {
        const Process first = withParked(incident());
        QVERIFY(set(first, {}, 0));
        const auto late = set(without(m_rules->shipped(ProcessKind::Incident), u"cancelled"_s), {}, 0);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        QCOMPARE(late.error().code, "desk.process-changed");
        QVERIFY(set(without(first, u"cancelled"_s), {}, 1));
        const auto later = set(first, {}, 1);
        QVERIFY(!later);
        QCOMPARE(later.error().code, "desk.process-changed");
    }

    void anotherDeskMovesTicketsByTheNewProcess()
    {
        const auto theirs = std::make_shared<const DeskRules>(shippedDeskRules().value());
        auto other = Workspace::open(Location::parse(m_location->text()).value(), workspaceOptions(theirs));
        QVERIFY(other);
        add(u"Mail"_s);
        QVERIFY(go(u"INC-1"_s, u"in progress"_s));
        QVERIFY(set(withParked(incident())));
        const Ticket ticket = *testing::stored(*m_workspace, u"INC-1"_s);
        const auto moved = (*other)->writeNow([&](Transaction &transaction) {
            return moveTicket(transaction, *theirs, ticket, {stateNameFromText(u"parked/caller"), {}, MoveBy::Person},
                              at(20));
        });
        QVERIFY2(moved, why(moved));
    }

    void whatANewStateDemandsIsNotDemandedOfTicketsThatAreThere()
    {
        add(u"Mail"_s);
        QVERIFY(go(u"INC-1"_s, u"in progress"_s));
        Process demanding = incident();
        for (State &state : demanding.states) {
            if (state.name == u"in progress")
                state.needs.append(Need{{u"team"_s}});
        }
        QVERIFY(set(demanding));
        const Ticket ticket = *testing::stored(*m_workspace, u"INC-1"_s);
        Ticket renamed = ticket;
        renamed.title = u"Post"_s;
        const auto edited = m_workspace->writeNow(
            [&](Transaction &transaction) { return editTicket(transaction, *m_rules, ticket, renamed, at(20)); });
        QVERIFY2(edited, why(edited));
    }

    void settingItAsItIsLeavesNoStep()
    {
        QVERIFY(set(incident()));
        QCOMPARE(takeBack(), "store.nothing-to-undo");
    }
};

QTEST_GUILESS_MAIN(TestProcessChange)
#include "tst_process_change.moc"
