// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_check.h"
#include "desk/process_edits.h"
#include "desk/process_field_edits.h"
#include "desk/process_file.h"
#include "desk/process_variant_edits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

const QString Plain = u"incident"_s;

Process incident()
{
    return shippedProcess(ProcessKind::Incident).value();
}

QStringList kinds(const Process &process)
{
    QStringList list;
    for (const ProcessFault &fault : faultsOf(withDerivedMoves(process)))
        list.append(toName(fault.kind) + u' ' + fault.state);
    return list;
}

} // namespace

class TestProcessEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStateIsFaultyUntilWaysLeadThroughIt()
    {
        Process process = withState(incident(), Plain, u"parked"_s);
        QCOMPARE(kinds(process), (QStringList{u"unreachable parked"_s, u"dead-end parked"_s}));
        process = withMove(process, Plain, u"assigned"_s, u"parked"_s);
        QCOMPARE(kinds(process), QStringList{u"dead-end parked"_s});
        process = withMove(process, Plain, u"parked"_s, u"assigned"_s);
        QCOMPARE(kinds(process), QStringList());
        QCOMPARE(withMove(process, Plain, u"parked"_s, u"assigned"_s), process);
        process = withoutMove(process, Plain, u"parked"_s, u"assigned"_s);
        QCOMPARE(kinds(process), QStringList{u"dead-end parked"_s});
        QCOMPARE(freeStateName(process, u"Parked"_s), u"Parked 2"_s);
    }

    void aStateThatGoesTakesItsMovesAlong()
    {
        QCOMPARE(kinds(withoutState(incident(), u"pending"_s)), QStringList());
        const Process process = withoutState(incident(), u"closed"_s);
        QVERIFY(!findState(process, Plain, u"resolved")->timer);
    }

    void aNewNameIsFollowedEverywhere()
    {
        Process process = renamedState(incident(), u"new"_s, u"fresh"_s);
        process = renamedState(process, u"closed"_s, u"shut"_s);
        QCOMPARE(kinds(process), QStringList());
        QCOMPARE(process.initial, u"fresh"_s);
        QCOMPARE(findState(process, Plain, u"resolved")->timer->to, u"shut"_s);
    }

    void aStateThatIsNoLongerOpenIsLeftByReopening()
    {
        State pending = *findState(incident(), Plain, u"pending");
        pending.phase = Phase::Resolved;
        const Process process = changedState(incident(), pending);
        for (const Move &move : process.moves) {
            if (move.from == u"pending" && move.to == u"in progress")
                QVERIFY(move.reopens);
        }
        QVERIFY2(!kinds(process).contains(u"unmarked-reopening pending"_s), qPrintable(kinds(process).join(u'\n')));
    }

    void demandedFieldsAreReadAsTheyAreWritten()
    {
        const QList<Need> needs{Need{{u"team"_s}}, Need{{u"fix"_s, u"change"_s}}, Need{{u"resolution_code"_s}}};
        QCOMPARE(needsToText(needs, u"or"_s), u"team, fix or change, resolution_code"_s);
        QCOMPARE(needsFromText(u" team,fix or change ,, resolution code"_s, u"or"_s), needs);
        const Process process = withMoveNeeds(incident(), Plain, u"new"_s, u"assigned"_s, {Need{{u"title"_s}}});
        QCOMPARE(kinds(process), QStringList());
    }

    void aTimerMakesItsOwnMove()
    {
        Process process = withTimer(incident(), u"pending"_s, Timer{u"resolved"_s, 3, {}});
        QCOMPARE(kinds(process), QStringList());
        process = withDerivedMoves(process);
        QVERIFY(std::ranges::any_of(process.moves, [](const Move &move) {
            return move.by == MoveBy::Time && move.from == u"pending" && move.to == u"resolved";
        }));
        // Out of a final state it reopens.
        process = withTimer(process, u"cancelled"_s, Timer{u"assigned"_s, 3, {}});
        QCOMPARE(kinds(process), QStringList());
        QCOMPARE(withDerivedMoves(withTimer(withTimer(process, u"cancelled"_s, {}), u"pending"_s, {})),
                 withDerivedMoves(incident()));
    }

    void anApprovalNeedsOneWayOnAndOneBack()
    {
        const QString normal = u"normal"_s;
        Process change = shippedProcess(ProcessKind::Change).value();
        change = withApproval(change, u"assess"_s, Approver::Anybody);
        QCOMPARE(kinds(change), (QStringList{u"undecided assess"_s, u"undecided assess"_s}));
        change = withDecision(change, normal, u"assess"_s, u"planned"_s, Decision::Approve);
        change = withDecision(change, normal, u"assess"_s, u"cancelled"_s, Decision::Reject);
        QCOMPARE(kinds(change), QStringList());
        // The same said of another move is no longer said of the first.
        change = withMove(change, normal, u"assess"_s, u"new"_s);
        change = withDecision(change, normal, u"assess"_s, u"new"_s, Decision::Reject);
        QCOMPARE(kinds(change), QStringList());
        change = withApproval(change, u"assess"_s, {});
        QCOMPARE(kinds(change), QStringList());
        QVERIFY(std::ranges::none_of(change.moves,
                                     [](const Move &move) { return move.from == u"assess" && move.decision; }));
    }

    void aDecisionOutsideOfAnApprovalIsFalse()
    {
        Process process = incident();
        process = withDecision(process, Plain, u"new"_s, u"assigned"_s, Decision::Approve);
        QCOMPARE(kinds(process), QStringList{u"false-decision new"_s});
    }

    void whatIsMarkedStaysMarkedWhenItIsWrittenAndRead()
    {
        Process process = incident();
        for (State &state : process.states)
            state.needsRoute = state.name == u"closed";
        QVERIFY(findState(withDerivedMoves(process), Plain, u"closed")->needsRoute);
        const Process change = shippedProcess(ProcessKind::Change).value();
        QCOMPARE(withDerivedMoves(change), change);
        QCOMPARE(findState(change, u"emergency"_s, u"authorise")->approval, Approver::SomebodyElse);
    }

    void ownFieldsAreAddedNamedAndTakenAway()
    {
        Process process = withField(incident(), u"site"_s);
        process = withField(process, u"site"_s);
        QCOMPARE(process.fields.last().name, u"site_2"_s);
        FieldSpec day{u"due_day"_s, FieldType::Date, {u"left over"_s}, {}, {}};
        process = changedField(process, u"site"_s, day);
        QVERIFY(findField(process, u"due_day")->values.isEmpty());
        process = withTimer(process, u"pending"_s, Timer{u"resolved"_s, {}, u"due_day"_s});
        process = withGuard(process, 99, {{u"due_day"_s}, {u"assigned"_s}, u"new"_s, {Plain}});
        for (State &state : process.states) {
            if (state.name == u"assigned")
                state.needs.append(Need{{u"due_day"_s, u"team"_s}});
        }
        QCOMPARE(kinds(process), QStringList());
        day.name = u"until"_s;
        process = changedField(process, u"due_day"_s, day);
        QCOMPARE(kinds(process), QStringList());
        QCOMPARE(process.guards.last().fields, QStringList{u"until"_s});
        process = withoutField(process, u"until"_s);
        QCOMPARE(kinds(process), QStringList());
        QVERIFY(process.guards.isEmpty() && !findState(process, Plain, u"pending")->timer);
        QVERIFY(findState(process, Plain, u"assigned")->needs.contains(Need{{u"team"_s}}));
    }

    void aChoiceWithoutValuesIsAFault()
    {
        Process process = withField(incident(), u"site"_s);
        process = changedField(process, u"site"_s, {u"site"_s, FieldType::Choice, {}, {}, {}});
        QCOMPARE(toName(faultsOf(process).first().kind), u"wrong-field"_s);
    }

    void aPlanWithoutFieldsGoes()
    {
        const Process change = shippedProcess(ProcessKind::Change).value();
        PlanGuard plan = change.guards.first();
        plan.fields = fieldNamesFromText(u"start, fall back ,start"_s);
        QCOMPARE(plan.fields, (QStringList{u"start"_s, u"fall_back"_s}));
        QCOMPARE(kinds(withGuard(change, 0, plan)), QStringList{u"unknown-field authorise"_s});
        QVERIFY(withGuard(change, 0, {}).guards.isEmpty());
    }

    void aVariantIsMadeLikeAnother()
    {
        Process change = withVariant(shippedProcess(ProcessKind::Change).value(), u"normal"_s, u"Normal"_s);
        QCOMPARE(change.variants.last().name, u"Normal 2"_s);
        QCOMPARE(kinds(change), QStringList());
        QVERIFY(findState(change, u"Normal 2"_s, u"assess"));
        change = renamedVariant(change, u"Normal 2"_s, u"careful"_s);
        QCOMPARE(renamedVariant(change, u"careful"_s, u"Standard"_s), change);
        change = withReviewDays(change, u"careful"_s, 10);
        QCOMPARE(kinds(change), QStringList());
        change = withoutVariant(change, u"careful"_s);
        QCOMPARE(withDerivedMoves(change), shippedProcess(ProcessKind::Change).value());
        Process one = withoutVariant(withoutVariant(change, u"normal"_s), u"standard"_s);
        QCOMPARE(kinds(one), QStringList());
        QVERIFY(!findState(one, u"emergency"_s, u"assess"));
        QCOMPARE(withoutVariant(one, u"emergency"_s), one);
    }

    void aStateEntersAndLeavesAVariant()
    {
        Process change = shippedProcess(ProcessKind::Change).value();
        change = withStateIn(change, u"assess"_s, u"standard"_s);
        QCOMPARE(kinds(change), (QStringList{u"unreachable assess"_s, u"dead-end assess"_s}));
        change = withoutStateIn(change, u"assess"_s, u"standard"_s);
        QCOMPARE(kinds(change), QStringList());
        change = withoutStateIn(change, u"review"_s, u"emergency"_s);
        QVERIFY(kinds(change).contains(u"dead-end implementing"_s));
        QCOMPARE(withoutStateIn(change, u"assess"_s, u"normal"_s), change); // its only one
        QCOMPARE(kinds(withInitial(incident(), u"closed"_s)), QStringList{u"no-initial closed"_s});
    }
};

QTEST_GUILESS_MAIN(TestProcessEdits)
#include "tst_process_edits.moc"
