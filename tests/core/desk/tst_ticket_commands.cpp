// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workspace.h"

#include "desk/ticket_fields.h"
#include "estate/component_commands.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTicketCommands : public DeskTest
{
    Q_OBJECT

private:
    /// What happened at that minute and was told at the other.
    static Occasion told(int happened, int recorded) { return {morning(happened), morning(recorded), u"anna"_s}; }

private Q_SLOTS:
    void aTicketIsReadAsItWasWritten()
    {
        const Id<Component> component = m_workspace
                                            ->writeNow([](Transaction &transaction) {
                                                return addComponent(transaction, Component{.name = u"mail"_s});
                                            })
                                            .value();
        Ticket wanted = draft(ProcessKind::Change, u"  Replace \"mail\" ä€𝄞 "_s);
        wanted.variant = u"Emergency"_s;
        wanted.description = u"line 1\nline 2"_s;
        wanted.impact = u"HIGH"_s;
        wanted.urgency = u"medium"_s;
        wanted.component = component;
        wanted.requester = u"Marieke"_s;
        wanted.team = u"Infrastructure"_s;
        wanted.assignee = u"Omar"_s;
        wanted.channel = Channel::WalkUp;
        wanted.fields = {{u"fallback"_s, u"Bring back the snapshot"_s}, {u"start"_s, u"2026-03-07T20:00:00+01:00"_s}};

        const Ticket added = add(*m_workspace, wanted);

        QCOMPARE(added.number, u"CHG-1"_s);
        QCOMPARE(added.title, u"Replace \"mail\" ä€𝄞"_s);
        QCOMPARE(added.variant, u"emergency"_s);
        QCOMPARE(added.state, (StateName{u"new"_s, {}}));
        QCOMPARE(added.impact, u"high"_s);
        QCOMPARE(added.priority, (Priority{2, 2}));
        QCOMPARE(added.fields.value(u"start"_s), u"2026-03-07T19:00:00.000Z"_s);
        QCOMPARE(added.opened, morning());
        QCOMPARE(*stored(*m_workspace, u"chg-0001"_s), added);

        const QList<LogEntry> log = logOf(*m_workspace, added);
        QCOMPARE(log.size(), 1);
        QCOMPARE(log.first().kind, EntryKind::Move);
        QCOMPARE(log.first().channel, Channel::WalkUp);
        QCOMPARE(log.first().priority, added.priority);
        QCOMPARE(log.first().component, added.component);
        QCOMPARE(log.first().team, added.team);
        QCOMPARE(log.first().who, u"anna"_s);
    }

    void whatIsWrongWithADraftIsRefusedAndLeavesNothing()
    {
        Ticket wrong = draft(ProcessKind::Incident, u" "_s);
        QCOMPARE(refusal(wrong), "desk.bad-field-value");
        wrong.title = u"Mail is down"_s;
        wrong.impact = u"gigantic"_s;
        QCOMPARE(refusal(wrong), "desk.unknown-level");
        wrong.impact.reset();
        wrong.component = Id<Component>(77);
        QCOMPARE(refusal(wrong), "estate.component-gone");
        wrong.component.reset();
        wrong.variant = u"heroic"_s;
        QCOMPARE(refusal(wrong), "desk.unknown-variant");
        wrong.variant.clear();
        wrong.fields.insert(u"fallback"_s, u"none"_s);
        QCOMPARE(refusal(wrong), "desk.unknown-field");
        QVERIFY(!stored(*m_workspace, u"INC-1"_s));
        QCOMPARE(undone(*m_workspace), "store.nothing-to-undo");
    }

    void numbersCountByProcessAndAreNeverGivenTwice()
    {
        QCOMPARE(add(*m_workspace, draft(ProcessKind::Incident, u"one"_s)).number, u"INC-1"_s);
        QCOMPARE(add(*m_workspace, draft(ProcessKind::Problem, u"one"_s)).number, u"PRB-1"_s);
        QCOMPARE(add(*m_workspace, draft(ProcessKind::Incident, u"two"_s)).number, u"INC-2"_s);
        QCOMPARE(undone(*m_workspace), "desk.add-ticket");
        QCOMPARE(add(*m_workspace, draft(ProcessKind::Incident, u"three"_s)).number, u"INC-3"_s);
        QVERIFY(!stored(*m_workspace, u"INC-2"_s));
    }

    void aMoveSetsStateFieldsAndTimesAndWritesItsEntry()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail is down"_s));
        const auto assigned = move(*m_workspace, ticket, u"assigned"_s, {{u"team"_s, u"Mail"_s}}, at(10));
        QVERIFY2(assigned, why(assigned));
        const auto resolved =
            move(*m_workspace, *assigned, u"resolved"_s,
                 {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"Restarted postfix"_s}}, at(20),
                 {.text = u"It works again."_s, .visibility = Visibility::Public, .channel = Channel::Phone});
        QVERIFY2(resolved, why(resolved));

        QCOMPARE(*stored(*m_workspace, ticket.number), *resolved);
        QCOMPARE(resolved->resolved, morning(20));
        const QList<LogEntry> log = logOf(*m_workspace, ticket);
        QCOMPARE(logLines(*m_workspace, ticket), (QStringList{u"move new"_s, u"move assigned"_s, u"move resolved"_s}));
        QCOMPARE(log.at(1).team, u"Mail"_s);
        QCOMPARE(log.at(2).text, u"It works again."_s);
        QCOMPARE(log.at(2).visibility, Visibility::Public);
        QCOMPARE(found(*m_workspace, u"POSTFIX again"_s), QStringList{ticket.number});
    }

    void aMoveThatTheProcessRefusesChangesNothing()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail is down"_s));
        QCOMPARE(move(*m_workspace, ticket, u"closed"_s).error().code, "desk.move-not-allowed");
        QCOMPARE(move(*m_workspace, ticket, u"assigned"_s).error().code, "desk.missing-field");
        QCOMPARE(move(*m_workspace, ticket, u"in progress"_s, {}, at(-1)).error().code, "desk.before-opened");
        QCOMPARE(*stored(*m_workspace, ticket.number), ticket);
        QCOMPARE(logOf(*m_workspace, ticket).size(), 1);
    }

    void whatIsStillToComeCannotHaveHappened()
    {
        const Occasion ahead = told(12, 10);
        const Result<Ticket> opened = m_workspace->writeNow([&](Transaction &transaction) {
            return addTicket(transaction, *shippedRules(), draft(ProcessKind::Incident, u"Later"_s), ahead);
        });
        QCOMPARE(opened.error().code, "desk.in-the-future");
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail is down"_s));
        Ticket wanted = ticket;
        wanted.title = u"Mail"_s;
        QCOMPARE(edit(*m_workspace, ticket, wanted, ahead).error().code, "desk.in-the-future");
        QCOMPARE(move(*m_workspace, ticket, u"in progress"_s, {}, ahead).error().code, "desk.in-the-future");
        QCOMPARE(assign(*m_workspace, ticket, {.team = u"Mail"_s, .assignee = {}}, ahead).error().code,
                 "desk.in-the-future");
        QCOMPARE(say(*m_workspace, ticket, u"Hello"_s, ahead).error().code, "desk.in-the-future");
        QCOMPARE(*stored(*m_workspace, ticket.number), ticket);
        // Clocks of machines differ by a little.
        const auto said = say(*m_workspace, ticket, u"Hello"_s, told(11, 10));
        QVERIFY2(said, why(said));
    }

    void nothingIsSaidInATicketBeforeItIsOpened()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail is down"_s), at(10));
        QCOMPARE(say(*m_workspace, ticket, u"Hello"_s, told(9, 20)).error().code, "desk.before-opened");
        QVERIFY(say(*m_workspace, ticket, u"Hello"_s, told(10, 20)));
        // Whoever opened it had a clock that is ahead of ours.
        QVERIFY(say(*m_workspace, ticket, u"Hello"_s, at(9)));
        QCOMPARE(say(*m_workspace, ticket, u"Hello"_s, at(8)).error().code, "desk.before-opened");
        QCOMPARE(logOf(*m_workspace, ticket).size(), 3);
    }

    void aChangeToldAfterwardsDoesNotLieBeforeTheLastMove()
    {
        Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail is down"_s));
        ticket = move(*m_workspace, ticket, u"in progress"_s, {}, told(10, 120)).value();
        ticket = move(*m_workspace, ticket, u"pending/caller"_s, {}, told(60, 120)).value();
        const Given how{{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"Restarted it"_s}};

        const auto refused = move(*m_workspace, ticket, u"resolved"_s, how, told(30, 120));

        QCOMPARE(refused.error().code, "desk.before-last-move");
        QCOMPARE(refused.error().facts,
                 (QJsonObject{{u"ticket"_s, ticket.number},
                              {u"at"_s, toIso(morning(30))},
                              {u"state"_s, u"pending/caller"_s},
                              {u"moved"_s, toIso(morning(60))}}));
        Ticket wanted = ticket;
        wanted.title = u"Mail"_s;
        QCOMPARE(edit(*m_workspace, ticket, wanted, told(30, 120)).error().code, "desk.before-last-move");
        QCOMPARE(*stored(*m_workspace, ticket.number), ticket);
        // What was said then is no change, and what was done at the same instant came after.
        QVERIFY(say(*m_workspace, ticket, u"Hello"_s, told(30, 120)));
        const auto resolved = move(*m_workspace, ticket, u"resolved"_s, how, told(60, 120));
        QVERIFY2(resolved, why(resolved));
        QCOMPARE(logLines(*m_workspace, ticket).last(), u"move resolved"_s);
    }

    void aMoveThatWasTakenBackDoesNotStandInTheWay()
    {
        Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail is down"_s));
        QVERIFY(move(*m_workspace, ticket, u"in progress"_s, {}, told(60, 120)));
        QCOMPARE(undone(*m_workspace), "desk.move-ticket");
        const auto moved =
            move(*m_workspace, *stored(*m_workspace, ticket.number), u"in progress"_s, {}, told(30, 120));
        QVERIFY2(moved, why(moved));
    }

    void undoOfAMoveTakesTheStateBackAndWithdrawsItsEntry()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail is down"_s));
        QVERIFY(move(*m_workspace, ticket, u"assigned"_s, {{u"team"_s, u"Mail"_s}}, at(10), {.text = u"for zebras"_s}));
        QCOMPARE(found(*m_workspace, u"zebras"_s), QStringList{ticket.number});

        QCOMPARE(undone(*m_workspace), "desk.move-ticket");
        QCOMPARE(stored(*m_workspace, ticket.number)->state.state, u"new"_s);
        QVERIFY(!stored(*m_workspace, ticket.number)->team);
        QCOMPARE(logLines(*m_workspace, ticket), (QStringList{u"move new"_s, u"move assigned, withdrawn"_s}));
        const auto mark = logOf(*m_workspace, ticket).last().withdrawn;
        QCOMPARE(mark->who, m_workspace->person());
        QCOMPARE(found(*m_workspace, u"zebras"_s), QStringList());
        QCOMPARE(faults(*m_workspace), QStringList());

        QCOMPARE(redone(*m_workspace), "desk.move-ticket");
        QCOMPARE(logLines(*m_workspace, ticket), (QStringList{u"move new"_s, u"move assigned"_s}));
        QCOMPARE(found(*m_workspace, u"zebras"_s), QStringList{ticket.number});
    }

    void undoOfATicketTakesItsWholeLogAlong()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail is down"_s));
        QVERIFY(say(*m_workspace, ticket, u"I am looking"_s));
        QCOMPARE(undone(*m_workspace, 2), "desk.add-ticket");
        QVERIFY(!stored(*m_workspace, ticket.number));
        QCOMPARE(logOf(*m_workspace, ticket).size(), 0);
        QCOMPARE(found(*m_workspace, u"mail"_s), QStringList());
        QCOMPARE(faults(*m_workspace), QStringList());
        QCOMPARE(redone(*m_workspace, 2), "desk.log-entry");
        QCOMPARE(logLines(*m_workspace, ticket), (QStringList{u"move new"_s, u"message new"_s}));
        QCOMPARE(found(*m_workspace, u"mail looking"_s), QStringList{ticket.number});
    }

    void anEditKeepsWhatItDoesNotNameAndSaysSoInTheLog()
    {
        Ticket read = draft(ProcessKind::Problem, u"Batteries wear out"_s);
        read.team = u"Infrastructure"_s;
        read = add(*m_workspace, read);
        Ticket wanted = read;
        wanted.title = u"Batteries wear out early"_s;
        wanted.impact = u"high"_s;
        wanted.urgency = u"low"_s;
        wanted.fields.insert(u"cause"_s, u"Heat"_s);
        const auto saved = edit(*m_workspace, read, wanted);
        QVERIFY2(saved, why(saved));
        QCOMPARE(*stored(*m_workspace, read.number), *saved);
        QCOMPARE(saved->priority, (Priority{3, 3}));
        QCOMPARE(saved->team, u"Infrastructure"_s);
        QCOMPARE(logLines(*m_workspace, read), (QStringList{u"move new"_s, u"edit new"_s}));
        QCOMPARE(logOf(*m_workspace, read).last().priority, saved->priority);

        // Nothing different: no step and no entry.
        QVERIFY(edit(*m_workspace, *saved, *saved));
        QCOMPARE(logOf(*m_workspace, read).size(), 2);
        QCOMPARE(undone(*m_workspace), "desk.edit-ticket");
        QVERIFY(stored(*m_workspace, read.number)->fields.isEmpty());
    }

    void anEmptiedFieldGoes()
    {
        Ticket read = draft(ProcessKind::Change, u"Python 3"_s);
        read.fields.insert(u"fallback"_s, u"none"_s);
        read = add(*m_workspace, read);
        Ticket wanted = read;
        wanted.fields.clear();
        QVERIFY(edit(*m_workspace, read, wanted));
        QVERIFY(stored(*m_workspace, read.number)->fields.isEmpty());
        QCOMPARE(undone(*m_workspace), "desk.edit-ticket");
        QCOMPARE(stored(*m_workspace, read.number)->fields, read.fields);
    }

    void editsOfDifferentColumnsAreMerged()
    {
        const Ticket read = add(*m_workspace, draft(ProcessKind::Problem, u"Batteries"_s));
        Ticket theirs = read;
        theirs.impact = u"high"_s;
        theirs.fields.insert(u"cause"_s, u"Heat"_s);
        QVERIFY(edit(*m_workspace, read, theirs));
        Ticket ours = read;
        ours.urgency = u"high"_s;
        ours.fields.insert(u"workaround"_s, u"A fan"_s);
        const auto merged = edit(*m_workspace, read, ours);
        QVERIFY2(merged, why(merged));
        QCOMPARE(merged->fields, (Given{{u"cause"_s, u"Heat"_s}, {u"workaround"_s, u"A fan"_s}}));
        QCOMPARE(merged->impact, u"high"_s);
        // Neither of the two had it; the matrix says so of both together.
        QCOMPARE(merged->priority, (Priority{1, 1}));
        QCOMPARE(*stored(*m_workspace, read.number), *merged);
    }

    void editsOfTheSameColumnOrFieldAreAConflict()
    {
        const Ticket read = add(*m_workspace, draft(ProcessKind::Problem, u"Batteries"_s));
        Ticket theirs = read;
        theirs.title = u"Batteries of the power supply"_s;
        theirs.fields.insert(u"cause"_s, u"Heat"_s);
        QVERIFY(edit(*m_workspace, read, theirs));
        Ticket ours = read;
        ours.title = u"All batteries"_s;
        auto refused = edit(*m_workspace, read, ours);
        QCOMPARE(refused.error().code, "store.conflict");
        ours.title = read.title;
        ours.fields.insert(u"cause"_s, u"Age"_s);
        refused = edit(*m_workspace, read, ours);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        const QJsonObject column = refused.error().facts.value(u"columns"_s).toArray().first().toObject();
        QCOMPARE(column.value(u"theirs"_s).toString(), u"Heat"_s);
        QCOMPARE(column.value(u"ours"_s).toString(), u"Age"_s);
        QCOMPARE(stored(*m_workspace, read.number)->fields.value(u"cause"_s), u"Heat"_s);
    }

    void twoMovesAtOnceAreAConflictAndTheRulesHoldOfTheMergedTicket()
    {
        const Ticket read = add(*m_workspace, draft(ProcessKind::Incident, u"Mail"_s));
        const auto working = move(*m_workspace, read, u"in progress"_s);
        QVERIFY2(working, why(working));
        QCOMPARE(move(*m_workspace, read, u"cancelled"_s).error().code, "store.conflict");
        // Both the same way: the second is told of the first.
        QCOMPARE(move(*m_workspace, read, u"in progress"_s).error().code, "desk.moved-by-other");

        // They resolve; emptying the team is fine, emptying the solution is not.
        Ticket changed = *working;
        changed.solution = u"Restarted"_s;
        const auto told = edit(*m_workspace, *working, changed);
        const auto resolved = move(*m_workspace, *told, u"resolved"_s, {{u"resolution_code"_s, u"fixed"_s}});
        QVERIFY2(resolved, why(resolved));
        Ticket emptied = *told;
        emptied.solution.reset();
        QCOMPARE(edit(*m_workspace, *told, emptied).error().code, "desk.missing-field");
    }

    void aMoveToWhereItIsNamesWhoMovedItThereAndWhen()
    {
        Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail"_s));
        ticket = move(*m_workspace, ticket, u"in progress"_s).value();
        ticket = move(*m_workspace, ticket, u"pending/caller"_s, {}, {morning(7), morning(7), u"Ben"_s}).value();
        for (const QString &to : {u"pending"_s, u"Pending/Caller"_s}) {
            const auto again = move(*m_workspace, ticket, to, {}, at(9));
            QCOMPARE(again.error().code, "desk.already-there");
            QCOMPARE(again.error().kind, ErrorKind::Conflict);
            QCOMPARE(again.error().facts[u"who"_s].toString(), u"Ben"_s);
            QCOMPARE(again.error().facts[u"at"_s].toString(), toIso(morning(7)));
            QCOMPARE(again.error().facts[u"state"_s].toString(), u"pending/caller"_s);
        }
        // Another reason is another wait.
        QVERIFY(move(*m_workspace, ticket, u"pending"_s, {{u"reason"_s, u"vendor"_s}}, at(9)));
    }

    void editingAnAuthorisedPlanSendsItBack()
    {
        Ticket change = add(*m_workspace, draft(ProcessKind::Change, u"Python 3"_s));
        const Given plan{{u"start"_s, u"2026-03-07T20:00:00Z"_s},
                         {u"end"_s, u"2026-03-07T21:00:00Z"_s},
                         {u"impact"_s, u"none"_s},
                         {u"outage"_s, u"no"_s},
                         {u"fallback"_s, u"snapshot"_s}};
        change = move(*m_workspace, change, u"assess"_s).value();
        change = move(*m_workspace, change, u"planned"_s, plan).value();
        const Ticket beforeAuthorising = move(*m_workspace, change, u"authorise"_s).value();
        const Ticket scheduled = move(*m_workspace, beforeAuthorising, u"scheduled"_s).value();
        Ticket wanted = scheduled;
        wanted.fields.insert(u"end"_s, u"2026-03-07T22:00:00Z"_s);
        const auto saved = edit(*m_workspace, scheduled, wanted);
        QVERIFY2(saved, why(saved));
        QCOMPARE(saved->state.state, u"authorise"_s);
        QCOMPARE(logLines(*m_workspace, change).last(), u"move authorise"_s);
        QCOMPARE(undone(*m_workspace), "desk.edit-ticket");

        // The same by somebody who still saw it before it was scheduled.
        wanted = beforeAuthorising;
        wanted.fields.insert(u"end"_s, u"2026-03-07T23:00:00Z"_s);
        const auto late = edit(*m_workspace, beforeAuthorising, wanted);
        QVERIFY2(late, why(late));
        QCOMPARE(stored(*m_workspace, change.number)->state.state, u"authorise"_s);
    }

    void assigningMovesAnOpenTicketToTheStateThatWantsATeam()
    {
        Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail"_s));
        ticket = assign(*m_workspace, ticket, {u"Mail team"_s, u"Omar"_s}).value();
        QCOMPARE(ticket.state.state, u"assigned"_s);
        QCOMPARE(ticket.assignee, u"Omar"_s);
        // Another team of a ticket that is there already, and another person of the same team: names only.
        ticket = assign(*m_workspace, ticket, {u"Network"_s, std::nullopt}).value();
        ticket = move(*m_workspace, ticket, u"in progress"_s).value();
        ticket = assign(*m_workspace, ticket, {std::nullopt, u"Priya"_s}).value();
        QCOMPARE(ticket.state.state, u"in progress"_s);
        QCOMPARE(ticket.team, u"Network"_s);
        // Another team of one at work: it is assigned again.
        ticket = assign(*m_workspace, ticket, {u"Storage"_s, QString()}).value();
        QCOMPARE(ticket.state.state, u"assigned"_s);
        QVERIFY(!ticket.assignee);
        // A resolved one is not reopened by it.
        ticket =
            move(*m_workspace, ticket, u"resolved"_s, {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"done"_s}})
                .value();
        ticket = assign(*m_workspace, ticket, {u"Mail team"_s, std::nullopt}).value();
        QCOMPARE(ticket.state.state, u"resolved"_s);
        QCOMPARE(undone(*m_workspace), "desk.assign-ticket");
        QCOMPARE(*stored(*m_workspace, ticket.number)->team, u"Storage"_s);
    }

    void anEntryToldAfterwardsCarriesTheFactsOfThen()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail"_s));
        QVERIFY(move(*m_workspace, ticket, u"assigned"_s, {{u"team"_s, u"Mail"_s}}, at(30)));
        const auto late = say(*m_workspace, ticket, u"He called at ten past"_s, {morning(10), morning(40), u"bert"_s});
        QVERIFY2(late, why(late));
        QVERIFY(isBackdated(*late));
        QCOMPARE(late->state.state, u"new"_s);
        QVERIFY(!late->team);
        QCOMPARE(logLines(*m_workspace, ticket), (QStringList{u"move new"_s, u"message new"_s, u"move assigned"_s}));
        QCOMPARE(logOf(*m_workspace, ticket).at(1), *late);
        QCOMPARE(say(*m_workspace, ticket, u"now"_s, at(50))->state.state, u"assigned"_s);
        QCOMPARE(say(*m_workspace, ticket, u" \n"_s).error().code, "desk.empty-entry");
        QCOMPARE(say(*m_workspace, ticket, QString(2, QChar::Null)).error().code, "desk.bad-field-value");
        QCOMPARE(say(*m_workspace, ticket, QString(longestText + 1, u'x')).error().code, "desk.text-too-long");
    }

private:
    QByteArray refusal(const Ticket &wrong)
    {
        const auto added = m_workspace->writeNow(
            [&](Transaction &transaction) { return addTicket(transaction, *shippedRules(), wrong, at(0)); });
        return added ? QByteArray("added") : added.error().code;
    }
};

QTEST_GUILESS_MAIN(TestTicketCommands)
#include "tst_ticket_commands.moc"
