// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/shipped_moves.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace mainstay::testing;

class TestProcessRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoveThatIsNotDrawnIsRefusedAndNamesTheOthers()
    {
        const auto result = move(ticketIn(ProcessKind::Incident, u"resolved"_s), u"pending/caller"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
        QCOMPARE(result.error().code, "desk.move-not-allowed");
        QCOMPARE(result.error().facts,
                 (QJsonObject{{u"ticket"_s, u"T-1"_s},
                              {u"process"_s, u"incident"_s},
                              {u"variant"_s, u"incident"_s},
                              {u"from"_s, u"resolved"_s},
                              {u"to"_s, u"pending/caller"_s},
                              {u"allowed"_s, QJsonArray{u"assigned"_s, u"closed"_s}}}));
    }

    void stayingIsNoMove()
    {
        QCOMPARE(move(ticketIn(ProcessKind::Incident, u"new"_s), u"new"_s).error().code, "desk.move-not-allowed");
        QCOMPARE(move(ticketIn(ProcessKind::Incident, u"pending/caller"_s), u"pending/caller"_s).error().code,
                 "desk.move-not-allowed");
    }

    void anUnknownStateNamesTheKnownOnes()
    {
        const auto result = move(ticketIn(ProcessKind::Change, u"new"_s, u"emergency"_s), u"assess"_s);
        QCOMPARE(result.error().code, "desk.unknown-state");
        QVERIFY(fact(result, u"states"_s).contains(u"authorise"_s));
        QVERIFY2(!fact(result, u"states"_s).contains(u"assess"_s), "emergency changes have no such state");
        QCOMPARE(fact(result, u"allowed"_s), (QJsonArray{u"authorise"_s, u"cancelled"_s}));
    }

    void missingFieldsAreAllNamed()
    {
        const auto result = move(ticketIn(ProcessKind::Incident, u"in progress"_s), u"resolved"_s);
        QCOMPARE(result.error().code, "desk.missing-field");
        QCOMPARE(fact(result, u"fields"_s), (QJsonArray{QJsonArray{u"resolution_code"_s}, QJsonArray{u"solution"_s}}));
        QCOMPARE(result.error().facts.value(u"to"_s).toString(), u"resolved"_s);
        const auto half = move(ticketIn(ProcessKind::Incident, u"new"_s), u"resolved"_s,
                               {{u"Resolution Code"_s, u"restart"_s}, {u"solution"_s, u"  "_s}});
        QCOMPARE(fact(half, u"fields"_s), (QJsonArray{QJsonArray{u"solution"_s}}));
    }

    void whatTheTicketHasAlreadyIsNotAskedForAgain()
    {
        Ticket ticket = ticketIn(ProcessKind::Incident, u"new"_s);
        QCOMPARE(move(ticket, u"assigned"_s).error().code, "desk.missing-field");
        ticket.team = u"Database team"_s;
        QVERIFY(move(ticket, u"assigned"_s));
    }

    void demandsAreThoseOfTheStateAndOfTheMoveMetOrNot()
    {
        const auto demanded = [](const Ticket &ticket, const QString &to) {
            QStringList fields;
            for (const Need &need : demandsOf(shipped(ticket.process), ticket, to))
                fields.append(need.anyOf.join(u'|'));
            return fields;
        };
        Ticket ticket = ticketIn(ProcessKind::Incident, u"in progress"_s);
        ticket.solution = u"Restarted"_s;
        QCOMPARE(demanded(ticket, u"resolved"_s), (QStringList{u"resolution_code"_s, u"solution"_s}));
        QCOMPARE(demanded(ticket, u"pending"_s), QStringList{u"reason"_s});
        QCOMPARE(demanded(ticket, u"cancelled"_s), QStringList());
        QCOMPARE(demanded(ticket, u"nowhere"_s), QStringList());
        QCOMPARE(demanded(ticketIn(ProcessKind::Problem, u"fix in progress"_s), u"resolved"_s),
                 QStringList{u"fix|change"_s});
        QCOMPARE(demanded(ticketIn(ProcessKind::Change, u"review"_s, u"emergency"_s), u"closed"_s).size(), 5);
    }

    void pendingNeedsOneOfItsReasons()
    {
        const Ticket ticket = ticketIn(ProcessKind::Incident, u"in progress"_s);
        const auto without = move(ticket, u"pending"_s);
        QCOMPARE(without.error().code, "desk.missing-field");
        QCOMPARE(fact(without, u"fields"_s), (QJsonArray{QJsonArray{u"reason"_s}}));
        QCOMPARE(move(ticket, u"Pending/Caller"_s)->state, (StateName{u"pending"_s, u"caller"_s}));
        QCOMPARE(move(ticket, u"pending"_s, {{u"Reason"_s, u"vendor"_s}})->state,
                 (StateName{u"pending"_s, u"vendor"_s}));
        const auto unknown = move(ticket, u"pending/lunch"_s);
        QCOMPARE(unknown.error().code, "desk.unknown-reason");
        QCOMPARE(fact(unknown, u"allowed"_s).size(), 5);
        QCOMPARE(move(ticket, u"assigned/caller"_s).error().code, "desk.unknown-reason");
    }

    void theReasonOfAPauseMayChangeAndEndsWithIt()
    {
        Ticket ticket = ticketIn(ProcessKind::Incident, u"pending/caller"_s);
        ticket = move(ticket, u"pending/vendor"_s).value();
        QCOMPARE(ticket.state, (StateName{u"pending"_s, u"vendor"_s}));
        QCOMPARE(move(ticket, u"in progress"_s)->state, (StateName{u"in progress"_s, {}}));
    }

    void aFixOrAChangeWillDoForAProblem()
    {
        const Ticket ticket = ticketIn(ProcessKind::Problem, u"fix in progress"_s);
        QCOMPARE(fact(move(ticket, u"resolved"_s), u"fields"_s), (QJsonArray{QJsonArray{u"fix"_s, u"change"_s}}));
        QVERIFY(move(ticket, u"resolved"_s, {{u"fix"_s, u"Bigger pool"_s}}));
        QCOMPARE(move(ticket, u"resolved"_s, {{u"change"_s, u"chg-0012"_s}})->fields.value(u"change"_s), u"CHG-12"_s);
        const auto incident = move(ticket, u"resolved"_s, {{u"change"_s, u"INC-12"_s}});
        QCOMPARE(incident.error().code, "desk.bad-field-value");
        QCOMPARE(incident.error().facts.value(u"process"_s).toString(), u"change"_s);
    }

    void anAcceptedRiskHasAnOwnerAndADateAndOnlyTimeReopensIt()
    {
        const Ticket analysed = ticketIn(ProcessKind::Problem, u"root cause analysis"_s);
        QCOMPARE(fact(move(analysed, u"risk accepted"_s), u"fields"_s).size(), 2);
        const auto accepted =
            move(analysed, u"risk accepted"_s, {{u"owner"_s, u"Ann"_s}, {u"review-date"_s, u"2026-09-01"_s}});
        QVERIFY(accepted);
        QCOMPARE(accepted->closed, noon);
        QCOMPARE(move(*accepted, u"root cause analysis"_s).error().code, "desk.move-not-allowed");
        const auto reopened = move(*accepted, u"root cause analysis"_s, {}, MoveBy::Time);
        QVERIFY(reopened);
        QVERIFY(!reopened->closed);
        QVERIFY2(reopened->fields.isEmpty(), "the next acceptance needs a date of its own");
    }

    void resolvingClosingAndReopeningKeepTheTimes()
    {
        Ticket ticket = ticketIn(ProcessKind::Incident, u"in progress"_s);
        ticket.team = u"Desk"_s;
        ticket =
            move(ticket, u"resolved"_s, {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"Restarted"_s}}).value();
        QCOMPARE(ticket.resolved, noon);
        QVERIFY(!ticket.closed);
        const Ticket closed = move(ticket, u"closed"_s).value();
        QCOMPARE(closed.resolved, noon);
        QCOMPARE(closed.closed, noon);
        const Ticket reopened = move(ticket, u"assigned"_s).value();
        QVERIFY(!reopened.resolved);
        QVERIFY2(!reopened.solution && !reopened.resolutionCode, "it did not hold, so it is asked for again");
        QCOMPARE(reopened.team, u"Desk"_s);
        QCOMPARE(move(reopened, u"resolved"_s).error().code, "desk.missing-field");
    }

    void closingByItselfIsForTimeAndMergingForAMerge()
    {
        const Ticket resolved = ticketIn(ProcessKind::Incident, u"resolved"_s);
        QVERIFY(move(resolved, u"closed"_s, {}, MoveBy::Time));
        QCOMPARE(move(resolved, u"merged"_s).error().code, "desk.move-not-allowed");
        QCOMPARE(move(resolved, u"merged"_s, {}, MoveBy::Merge)->closed, noon);
        QCOMPARE(move(resolved, u"assigned"_s, {}, MoveBy::Time).error().code, "desk.move-not-allowed");
    }

    void aCancelledTicketIsClosedAndWasNeverResolved()
    {
        const auto cancelled = move(ticketIn(ProcessKind::Request, u"assigned"_s), u"Cancelled"_s);
        QCOMPARE(cancelled->closed, noon);
        QVERIFY(!cancelled->resolved);
    }

    void whatAStateDemandsCannotBeEmptied()
    {
        const Process process = shipped(ProcessKind::Incident);
        Ticket ticket = ticketIn(ProcessKind::Incident, u"assigned"_s);
        ticket.team = u"Desk"_s;
        Ticket without = ticket;
        without.team.reset();
        QCOMPARE(edited(process, ticket, without).error().code, "desk.missing-field");
        ticket.state.state = u"in progress"_s;
        QVERIFY(edited(process, ticket, without));
    }

    void aStateThatTheProcessLostLeadsHome()
    {
        const Ticket ticket = ticketIn(ProcessKind::Incident, u"on hold"_s);
        QCOMPARE(allowedMoves(shipped(ProcessKind::Incident), ticket), QStringList{u"new"_s});
        QCOMPARE(move(ticket, u"new"_s)->state.state, u"new"_s);
        QVERIFY(!move(ticket, u"cancelled"_s));
    }

    void importedHistoryIsADeviationWhereNoMoveIsDrawn()
    {
        const Process process = shipped(ProcessKind::Incident);
        QVERIFY(!isDeviation(process, u"incident"_s, u"new", u"In Progress"));
        QVERIFY(!isDeviation(process, u"incident"_s, u"pending", u"pending"));
        QVERIFY(!isDeviation(process, u"incident"_s, u"new", u"merged"));
        QVERIFY(isDeviation(process, u"incident"_s, u"new", u"closed"));
        QVERIFY(isDeviation(process, u"incident"_s, u"closed", u"assigned"));
    }

    void variantsAreNamedAndTheFirstIsMeant()
    {
        const Process process = shipped(ProcessKind::Change);
        QCOMPARE(variantFromText(process, {}), u"normal"_s);
        QCOMPARE(variantFromText(process, u"Emergency"_s), u"emergency"_s);
        const auto unknown = variantFromText(process, u"big"_s);
        QCOMPARE(unknown.error().code, "desk.unknown-variant");
        QCOMPARE(unknown.error().facts.value(u"allowed"_s).toArray().size(), 3);
    }

    void randomWalksEndOnlyInFinalStatesAndKeepTheirPromises()
    {
        QRandomGenerator random(3);
        for (const ProcessKind kind : allProcessKinds) {
            const Process process = shipped(kind);
            Given everything = plan();
            everything.insert({{u"team"_s, u"Desk"_s},
                               {u"resolution_code"_s, u"ok"_s},
                               {u"solution"_s, u"done"_s},
                               {u"cause"_s, u"c"_s},
                               {u"fix"_s, u"f"_s},
                               {u"owner"_s, u"o"_s},
                               {u"review_date"_s, u"2026-12-01"_s},
                               {u"outcome"_s, u"failed"_s},
                               {u"reason"_s, u"caller"_s}});
            for (const Variant &variant : process.variants) {
                for (int walk = 0; walk < 50; ++walk) {
                    Ticket ticket = ticketIn(kind, process.initial, variant.name);
                    for (int step = 0; step < 30; ++step) {
                        const QStringList allowed = allowedMoves(process, ticket);
                        const State *state = findState(process, variant.name, ticket.state.state);
                        QCOMPARE(allowed.isEmpty(), state->phase == Phase::Final);
                        QCOMPARE(ticket.closed.has_value(), state->phase == Phase::Final);
                        QVERIFY(state->phase != Phase::Open || !ticket.resolved);
                        if (allowed.isEmpty())
                            break;
                        const QString to = allowed.at(random.bounded(int(allowed.size())));
                        Given given;
                        for (auto field = everything.begin(); field != everything.end(); ++field) {
                            const bool isReason = field.key() == u"reason" && to == u"pending";
                            if (isReason
                                || (field.key() != u"reason" && hasField(process, field.key())
                                    && writableFields(process).contains(field.key())))
                                given.insert(field.key(), field.value());
                        }
                        const auto next = moved(process, ticket, {{to, {}}, given, MoveBy::Person}, noon);
                        QVERIFY2(next, next ? "" : next.error().code.constData());
                        ticket = *next;
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestProcessRules)
#include "tst_process_rules.moc"
