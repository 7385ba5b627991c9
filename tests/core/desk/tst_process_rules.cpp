// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/priority_matrix.h"
#include "desk/process_file.h"
#include "desk/process_rules.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

using Given = QMap<QString, QString>;

const Instant noon = fromMilliseconds(1'772'452'800'000);

Process shipped(ProcessKind kind)
{
    return shippedProcess(kind).value();
}

Ticket ticketIn(ProcessKind kind, const QString &state, const QString &variant = {})
{
    Ticket ticket;
    ticket.process = kind;
    ticket.number = u"T-1"_s;
    ticket.title = u"Nothing works"_s;
    ticket.variant = variantFromText(shipped(kind), variant.isEmpty() ? std::nullopt : std::optional(variant)).value();
    ticket.state = stateNameFromText(state);
    return ticket;
}

Result<Ticket> move(const Ticket &ticket, const QString &to, const Given &given = {}, MoveBy by = MoveBy::Person)
{
    return moved(shipped(ticket.process), ticket, {stateNameFromText(to), given, by}, noon);
}

Given plan()
{
    return {{u"start"_s, u"2026-03-07T20:00:00+01:00"_s},
            {u"end"_s, u"2026-03-07T21:00:00Z"_s},
            {u"impact"_s, u"The web site is away for ten minutes"_s},
            {u"outage"_s, u"Yes"_s},
            {u"fallback"_s, u"Bring back the snapshot"_s}};
}

Ticket scheduledChange()
{
    Ticket ticket = ticketIn(ProcessKind::Change, u"assess"_s);
    ticket = move(ticket, u"planned"_s, plan()).value();
    ticket = move(ticket, u"authorise"_s).value();
    return move(ticket, u"scheduled"_s).value();
}

QJsonArray fact(const Result<Ticket> &result, const QString &name)
{
    return result.error().facts.value(name).toArray();
}

} // namespace

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

    void aPlanIsKeptInCanonicalForm()
    {
        const Ticket planned = move(ticketIn(ProcessKind::Change, u"assess"_s), u"planned"_s, plan()).value();
        QCOMPARE(planned.fields,
                 (Given{{u"start"_s, u"2026-03-07T19:00:00.000Z"_s},
                        {u"end"_s, u"2026-03-07T21:00:00.000Z"_s},
                        {u"impact"_s, u"The web site is away for ten minutes"_s},
                        {u"outage"_s, u"yes"_s},
                        {u"fallback"_s, u"Bring back the snapshot"_s}}));
        QVERIFY2(!planned.impact, "a sentence is no level");
    }

    void anyMissingPartOfAPlanIsNamed()
    {
        for (const QString &part : plan().keys()) {
            Given incomplete = plan();
            incomplete.remove(part);
            const auto result = move(ticketIn(ProcessKind::Change, u"assess"_s), u"planned"_s, incomplete);
            QCOMPARE(fact(result, u"fields"_s), (QJsonArray{QJsonArray{part}}));
        }
    }

    void theLevelOfImpactAnswersForTheSentence()
    {
        Ticket ticket = ticketIn(ProcessKind::Change, u"assess"_s);
        ticket.impact = u"low"_s;
        Given rest = plan();
        rest.remove(u"impact"_s);
        QVERIFY(move(ticket, u"planned"_s, rest));
    }

    void aPlanEndsAfterItStarts()
    {
        Given backwards = plan();
        backwards[u"end"_s] = u"2026-03-07T19:00:00Z"_s;
        const auto result = move(ticketIn(ProcessKind::Change, u"assess"_s), u"planned"_s, backwards);
        QCOMPARE(result.error().code, "desk.field-order");
        QCOMPARE(result.error().facts.value(u"field"_s).toString(), u"end"_s);
        QCOMPARE(result.error().facts.value(u"after"_s).toString(), u"start"_s);
    }

    void changingAnAuthorisedPlanReturnsItForAuthorisation()
    {
        const Process process = shipped(ProcessKind::Change);
        Ticket ticket = scheduledChange();
        for (const QString &state : {u"scheduled"_s, u"implementing"_s}) {
            ticket.state.state = state;
            const Ticket later = withField(process, ticket, u"end", u"2026-03-08T21:00:00Z"_s).value();
            QCOMPARE(edited(process, ticket, later)->state.state, u"authorise"_s);
            const Ticket same = withField(process, ticket, u"end", u"2026-03-07T22:00:00+01:00"_s).value();
            QCOMPARE(edited(process, ticket, same)->state.state, state);
            Ticket renamed = ticket;
            renamed.title = u"Another title"_s;
            QCOMPARE(edited(process, ticket, renamed)->state.state, state);
        }
        ticket.state.state = u"planned"_s;
        const Ticket later = withField(process, ticket, u"end", u"2026-03-08T21:00:00Z"_s).value();
        QCOMPARE(edited(process, ticket, later)->state.state, u"planned"_s);
    }

    void noMoveSlipsAnotherPlanPastAuthorisation()
    {
        const auto result = move(scheduledChange(), u"implementing"_s, {{u"start"_s, u"2026-03-07T18:00:00Z"_s}});
        QCOMPARE(result.error().code, "desk.authorised-plan");
        QCOMPARE(fact(result, u"fields"_s), QJsonArray{u"start"_s});
        QCOMPARE(result.error().facts.value(u"returns_to"_s).toString(), u"authorise"_s);
    }

    void aReviewNeedsOneOfTheFourOutcomes()
    {
        const Ticket ticket = move(scheduledChange(), u"implementing"_s).value();
        QCOMPARE(fact(move(ticket, u"review"_s), u"fields"_s), (QJsonArray{QJsonArray{u"outcome"_s}}));
        QCOMPARE(move(ticket, u"review"_s, {{u"outcome"_s, u"Backed-out"_s}})->fields.value(u"outcome"_s),
                 u"backed out"_s);
        const auto other = move(ticket, u"review"_s, {{u"outcome"_s, u"great"_s}});
        QCOMPARE(other.error().code, "desk.bad-field-value");
        QCOMPARE(fact(other, u"allowed"_s),
                 (QJsonArray{u"successful"_s, u"with issues"_s, u"failed"_s, u"backed out"_s}));
    }

    void anEmergencyIsPlannedAfterwards()
    {
        Ticket ticket = ticketIn(ProcessKind::Change, u"new"_s, u"emergency"_s);
        ticket = move(ticket, u"authorise"_s).value();
        ticket = move(ticket, u"implementing"_s).value();
        ticket = move(ticket, u"review"_s, {{u"outcome"_s, u"successful"_s}}).value();
        QCOMPARE(fact(move(ticket, u"closed"_s), u"fields"_s).size(), 5);
        QVERIFY(move(ticket, u"closed"_s, plan()));
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

    void fieldsAreCheckedOneByOne_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code"); // empty: kept
        QTest::addColumn<QString>("kept");
        const auto row = [](const QString &field, const QString &value, const QString &code, const QString &kept) {
            QTest::newRow(qPrintable(u"%1=%2"_s.arg(field, value.left(20).simplified())))
                << field << value << code << kept;
        };
        const QString bad = u"desk.bad-field-value"_s;
        row(u"Team"_s, u" Desk \n one "_s, {}, u"Desk one"_s);
        row(u"team"_s, u""_s, {}, {});
        row(u"title"_s, u" New\ttitle "_s, {}, u"New title"_s);
        row(u"title"_s, u" "_s, bad, {});
        row(u"title"_s, QString(501, u'x'), u"desk.text-too-long"_s, {});
        row(u"description"_s, u" two\nlines "_s, {}, u"two\nlines"_s);
        row(u"description"_s, QString(1'000'001, u'x'), u"desk.text-too-long"_s, {});
        row(u"solution"_s, u"a\0b"_s, bad, {});
        row(u"solution"_s, QString(QChar(0xD800)), bad, {});
        row(u"outage"_s, u"TRUE"_s, {}, u"yes"_s);
        row(u"outage"_s, u"0"_s, {}, u"no"_s);
        row(u"outage"_s, u"maybe"_s, bad, {});
        row(u"start"_s, u"2026-03-07T20:00:00"_s, bad, {});
        row(u"start"_s, u"2026-03-07T20:00:00-05:00"_s, {}, u"2026-03-08T01:00:00.000Z"_s);
        row(u"impact"_s, u"high"_s, {}, u"high"_s);
        row(u"urgency"_s, u"high"_s, u"desk.unknown-field"_s, {});
        row(u"component"_s, u"A1"_s, u"desk.unknown-field"_s, {});
        row(u"cause"_s, u"x"_s, u"desk.unknown-field"_s, {});
        row(u""_s, u"x"_s, u"desk.unknown-field"_s, {});
    }

    void fieldsAreCheckedOneByOne()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, code);
        QFETCH(QString, kept);
        const Process process = shipped(ProcessKind::Change);
        const auto result = withField(process, ticketIn(ProcessKind::Change, u"new"_s), field, value);
        QCOMPARE(QString::fromLatin1(result ? QByteArray() : result.error().code), code);
        if (result)
            QCOMPARE(fieldValue(*result, field).value_or(QString()), kept);
        else if (code == u"desk.unknown-field")
            QVERIFY(fact(result, u"allowed"_s).contains(u"fallback"_s));
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
