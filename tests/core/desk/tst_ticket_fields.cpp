// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/shipped_moves.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::testing;

class TestTicketFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestTicketFields)
#include "tst_ticket_fields.moc"
