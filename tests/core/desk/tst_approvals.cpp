// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/approval_commands.h"
#include "desk/bulk_commands.h"
#include "desk_workspace.h"
#include "people/person_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestApprovals : public DeskTest
{
    Q_OBJECT

    static Occasion by(const QString &who, int minutes = 20)
    {
        Occasion occasion = at(minutes);
        occasion.who = who;
        return occasion;
    }
    /// Planned by Piet for Rosa, and waiting to be authorised.
    Ticket planned(const QString &variant = u"normal"_s)
    {
        Ticket wanted = draft(ProcessKind::Change, u"Python 3"_s);
        wanted.variant = variant;
        wanted.requester = u"Rosa"_s;
        wanted.assignee = u"Piet"_s;
        Ticket change = add(*m_workspace, wanted);
        if (variant == u"normal") {
            change = move(*m_workspace, change, u"assess"_s).value();
            change = move(*m_workspace, change, u"planned"_s,
                          {{u"start"_s, u"2026-03-07T20:00:00Z"_s},
                           {u"end"_s, u"2026-03-07T21:00:00Z"_s},
                           {u"impact"_s, u"none"_s},
                           {u"outage"_s, u"no"_s},
                           {u"fallback"_s, u"snapshot"_s}})
                         .value();
        }
        return move(*m_workspace, change, u"authorise"_s).value();
    }
    Ticket waiting()
    {
        Ticket wanted = draft(ProcessKind::Request, u"Laptop"_s);
        wanted.requester = u"Rosa"_s;
        return move(*m_workspace, add(*m_workspace, wanted), u"waiting for approval"_s).value();
    }
    Result<Ticket> approve(const Ticket &ticket, const QString &who, const Given &given = {}, const QString &said = {})
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            return approveTicket(transaction, *shippedRules(), ticket, given, by(who), {.text = said});
        });
    }
    Result<Ticket> reject(const Ticket &ticket, const QString &who, const QString &why)
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            return rejectTicket(transaction, *shippedRules(), ticket, by(who), {.text = why});
        });
    }
    LogEntry lastEntry(const Ticket &ticket) { return testing::logOf(*m_workspace, ticket).last(); }

private Q_SLOTS:
    void anApprovedChangeIsScheduledAndTheLogSaysByWhom()
    {
        const Ticket change = planned();
        const auto approved = approve(change, u"Hanna"_s, {}, u"Go ahead"_s);
        QVERIFY2(approved, why(approved));
        QCOMPARE(approved->state.state, u"scheduled"_s);
        const LogEntry entry = lastEntry(change);
        QCOMPARE(entry.who, u"Hanna"_s);
        QCOMPARE(entry.happened, morning(20));
        QCOMPARE(entry.decision, Decision::Approve);
        QCOMPARE(entry.text, u"Go ahead"_s);
        // An entry of anything else decides nothing.
        QVERIFY(move(*m_workspace, *approved, u"implementing"_s, {}, at(30)));
        QVERIFY(!lastEntry(change).decision);
    }

    void undoTakesAnApprovalBack()
    {
        const Ticket change = planned();
        QVERIFY(approve(change, u"Hanna"_s));
        QCOMPARE(undone(*m_workspace), "desk.approve-ticket");
        QCOMPARE(stored(*m_workspace, change.number)->state.state, u"authorise"_s);
        QVERIFY(lastEntry(change).withdrawn);
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void anEmergencyGoesStraightToWork()
    {
        const auto approved = approve(planned(u"emergency"_s), u"Hanna"_s);
        QVERIFY2(approved, why(approved));
        QCOMPARE(approved->state.state, u"implementing"_s);
    }

    void aRejectedChangeGoesBackToNewWithTheReason()
    {
        const Ticket change = planned();
        QCOMPARE(reject(change, u"Hanna"_s, u"  "_s).error().code, "desk.reason-missing");
        QCOMPARE(stored(*m_workspace, change.number)->state.state, u"authorise"_s);
        const auto rejected = reject(change, u"Hanna"_s, u"Not in the peak"_s);
        QVERIFY2(rejected, why(rejected));
        QCOMPARE(rejected->state.state, u"new"_s);
        QCOMPARE(lastEntry(change).decision, Decision::Reject);
        QCOMPARE(lastEntry(change).text, u"Not in the peak"_s);
        QCOMPARE(undone(*m_workspace), "desk.reject-ticket");
    }

    void aPlainMoveThatRejectsAsksForTheReasonToo()
    {
        const Ticket change = planned();
        const auto bare = move(*m_workspace, change, u"new"_s, {}, by(u"Hanna"_s), {.text = u" \n"_s});
        QVERIFY(!bare);
        QCOMPARE(bare.error().code, "desk.reason-missing");
        QCOMPARE(bare.error().facts[u"ticket"_s].toString(), change.number);
        QCOMPARE(move(*m_workspace, waiting(), u"rejected"_s, {}, by(u"Hanna"_s)).error().code, "desk.reason-missing");
        QCOMPARE(stored(*m_workspace, change.number)->state.state, u"authorise"_s);
        const auto rejected = move(*m_workspace, change, u"new"_s, {}, by(u"Hanna"_s), {.text = u"Not in the peak"_s});
        QVERIFY2(rejected, why(rejected));
        QCOMPARE(lastEntry(change).decision, Decision::Reject);
        QCOMPARE(undone(*m_workspace), "desk.reject-ticket");
        // Whoever gives up what waits decides nothing about it.
        QVERIFY(move(*m_workspace, stored(*m_workspace, change.number).value(), u"cancelled"_s, {}, by(u"Hanna"_s)));
    }

    void aRuleThatRejectsIsItsOwnReason()
    {
        Occasion byRule = by(u"Rule of the desk"_s);
        byRule.origin = Origin::Rule;
        const auto rejected = move(*m_workspace, waiting(), u"rejected"_s, {}, byRule);
        QVERIFY2(rejected, why(rejected));
    }

    void severalAreRejectedWithOneReason()
    {
        const QList<Ticket> all{waiting(), waiting()};
        const auto rejectAll = [&](const QString &text) {
            return m_workspace->writeNow([&](Transaction &transaction) {
                return moveTickets(transaction, *shippedRules(), all, {{u"rejected"_s, {}}}, by(u"Hanna"_s),
                                   {.text = text});
            });
        };
        QVERIFY(rejectsAny(*shippedRules(), all, u"rejected"_s));
        QVERIFY(!rejectsAny(*shippedRules(), all, u"assigned"_s));
        QCOMPARE(rejectAll({}).error().code, "desk.reason-missing");
        QVERIFY(rejectAll(u"No money"_s));
        for (const Ticket &ticket : all)
            QCOMPARE(lastEntry(ticket).text, u"No money"_s);
    }

    void aRejectedRequestHasEnded()
    {
        const auto rejected = reject(waiting(), u"Hanna"_s, u"There is one in the cupboard"_s);
        QVERIFY2(rejected, why(rejected));
        QCOMPARE(rejected->state.state, u"rejected"_s);
        QVERIFY(rejected->closed);
    }

    void anApprovedRequestNeedsTheTeamThatServesIt()
    {
        const Ticket request = waiting();
        QCOMPARE(approve(request, u"Hanna"_s).error().code, "desk.missing-field");
        const auto approved = approve(request, u"Hanna"_s, {{u"team"_s, u"Desk"_s}});
        QVERIFY2(approved, why(approved));
        QCOMPARE(approved->state.state, u"assigned"_s);
        QCOMPARE(lastEntry(request).decision, Decision::Approve);
    }

    void givingItToATeamIsNoApproval()
    {
        const Ticket request = waiting();
        const auto named = assign(*m_workspace, request, {u"Desk"_s, std::nullopt});
        QVERIFY2(named, why(named));
        QCOMPARE(named->state.state, u"waiting for approval"_s);
        QCOMPARE(named->team, u"Desk"_s);
        QCOMPARE(approve(*named, u"Hanna"_s)->state.state, u"assigned"_s);
    }

    void nobodyApprovesTheirOwn_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("role");
        QTest::newRow("who asked for it") << u"Rosa"_s << u"requester"_s;
        QTest::newRow("in another case") << u"rosa"_s << u"requester"_s;
        QTest::newRow("by the address") << u"rosa@x.org"_s << u"requester"_s;
        QTest::newRow("who planned it") << u"Piet"_s << u"assignee"_s;
    }
    void nobodyApprovesTheirOwn()
    {
        QFETCH(QString, who);
        QFETCH(QString, role);
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            addPerson(transaction, Person{.name = u"Rosa"_s, .email = u"rosa@x.org"_s});
        }));
        const Ticket change = planned();
        const auto refused = approve(change, who);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "desk.own-approval");
        QCOMPARE(refused.error().facts[u"role"_s].toString(), role);
        // A plain move is no way round it.
        QCOMPARE(move(*m_workspace, change, u"scheduled"_s, {}, by(who)).error().code, "desk.own-approval");
        QCOMPARE(stored(*m_workspace, change.number)->state.state, u"authorise"_s);
        // Whoever finds a fault in their own plan may take it back.
        QVERIFY(reject(change, who, u"Forgot the backup"_s));
    }

    void whoBecameTheAssigneeMeanwhileIsLookedAtAsItIsNow()
    {
        const Ticket seen = planned();
        QVERIFY(assign(*m_workspace, seen, {std::nullopt, u"Hanna"_s}));
        QCOMPARE(approve(seen, u"Hanna"_s).error().code, "desk.own-approval");
    }

    void whereTheProcessSaysSoAnybodyMayApprove()
    {
        DeskRules rules = *shippedRules();
        Process process = rules.process(ProcessKind::Change);
        for (State &state : process.states) {
            if (state.approval)
                state.approval = Approver::Anybody;
        }
        rules.ship(process);
        const Ticket change = planned();
        const auto approved = m_workspace->writeNow(
            [&](Transaction &transaction) { return approveTicket(transaction, rules, change, {}, by(u"Rosa"_s), {}); });
        QVERIFY2(approved, why(approved));
    }

    void whoIsAmongThePeopleIsKnown()
    {
        QVERIFY(m_workspace->writeNow(
            [](Transaction &transaction) { addPerson(transaction, Person{.name = u"Hanna"_s}); }));
        const Ticket change = planned();
        const auto standing = [&](const QString &who) {
            return *m_workspace->readNow([&](Session &session) {
                return standingOf(session, shippedRules()->process(ProcessKind::Change), change, who);
            });
        };
        QCOMPARE(standing(u"Hanna"_s), (ApproverStanding{true, {}}));
        QCOMPARE(standing(u"root"_s), (ApproverStanding{false, {}}));
        QCOMPARE(standing(u"Piet"_s), (ApproverStanding{false, u"assignee"_s}));
    }

    void whereNobodyDecidesNothingIsApproved()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Down"_s));
        QCOMPARE(approve(ticket, u"Hanna"_s).error().code, "desk.no-approval");
        QCOMPARE(reject(ticket, u"Hanna"_s, u"no"_s).error().code, "desk.no-approval");
    }

    void theSecondOfTwoIsToldOfTheFirst()
    {
        const Ticket change = planned();
        QVERIFY(approve(change, u"Hanna"_s));
        const auto late = approve(change, u"Bert"_s);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        QCOMPARE(late.error().code, "desk.moved-by-other");
        QCOMPARE(late.error().facts[u"who"_s].toString(), u"Hanna"_s);
    }

    void anAuthorisedPlanThatChangesIsApprovedAnew()
    {
        Ticket change = approve(planned(), u"Hanna"_s).value();
        for (const auto &[field, value] :
             {std::pair(u"start"_s, u"2026-03-07T19:00:00Z"_s), std::pair(u"end"_s, u"2026-03-07T22:00:00Z"_s),
              std::pair(u"impact"_s, u"the shop is away"_s), std::pair(u"outage"_s, u"yes"_s),
              std::pair(u"fallback"_s, u"none"_s)}) {
            Ticket wanted = change;
            wanted.fields.insert(field, value);
            const auto changed = edit(*m_workspace, change, wanted, at(30));
            QVERIFY2(changed, why(changed));
            QCOMPARE(changed->state.state, u"authorise"_s);
            QVERIFY(!lastEntry(change).decision);
            change = approve(*changed, u"Hanna"_s).value();
            QCOMPARE(change.state.state, u"scheduled"_s);
        }
        // Work that has begun is no reason to go on by another plan.
        Ticket working = move(*m_workspace, change, u"implementing"_s, {}, at(35)).value();
        Ticket longer = working;
        longer.fields.insert(u"end"_s, u"2026-03-07T23:30:00Z"_s);
        change = edit(*m_workspace, working, longer, at(36)).value();
        QCOMPARE(change.state.state, u"authorise"_s);
        change = approve(change, u"Hanna"_s).value();
        Ticket retitled = change;
        retitled.title = u"Python 3.13"_s;
        QCOMPARE(edit(*m_workspace, change, retitled, at(40))->state.state, u"scheduled"_s);
    }
};

QTEST_GUILESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
