// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock_case.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

// Monday 2 March 2026 begins a week; limits are written in minutes of milliseconds: 60 min = 3600000.
class TestClocks : public QObject
{
    Q_OBJECT

    static constexpr auto response = R"({"targets":[{"target":"response","process":"incident","limit_ms":3600000}]})";
    static constexpr auto resolution =
        R"({"targets":[{"target":"resolution","process":"incident","limit_ms":28800000}]})";

private Q_SLOTS:
    // The two vectors of the field: opened at 14:00 and outside the window.
    void businessTimeGoesOnTheNextWorkingDay()
    {
        ClockCase it;
        it.agree(resolution);
        it.open("2026-03-02T14:00");
        QCOMPARE(it.lines("2026-03-03T09:00"),
                 QStringList{u"resolution Gold 1: running open 180/480 due 2026-03-03T14:00 leads"_s});
        QCOMPARE(it.lines("2026-03-03T14:00").first(),
                 u"resolution Gold 1: running open 480/480 due 2026-03-03T14:00 leads"_s);
        QCOMPARE(it.lines("2026-03-03T14:01").first(),
                 u"resolution Gold 1: running breached 481/480 due 2026-03-03T14:00 leads"_s);
    }

    void whatIsOpenedOutsideTheHoursWaitsForThem()
    {
        ClockCase it;
        it.agree(R"({"calendar":"Long","targets":[{"target":"resolution","process":"incident","limit_ms":28800000}]})");
        it.open("2026-03-06T21:00");
        const Clock clock = it.clocks("2026-03-09T09:30").at(0);
        QCOMPARE(clock.spent, std::chrono::minutes(90));
        QCOMPARE(double(clock.spent.count()) / double(clock.limit.count()), 0.1875);
        QCOMPARE(clock.warnAt, utc("2026-03-09T14:00"));
    }

    void dueIsTheEndOfAPeriodAndStoppingAfterItIsLate()
    {
        ClockCase it;
        it.agree(R"({"targets":[{"target":"resolution","process":"incident","limit_ms":10800000}]})");
        it.open("2026-03-02T14:00");
        QCOMPARE(it.lines("2026-03-02T17:00").first(),
                 u"resolution Gold 1: running open 180/180 due 2026-03-02T17:00 leads"_s);
        // Nothing is open then, and it is late all the same.
        QCOMPARE(it.lines("2026-03-02T17:01").first(),
                 u"resolution Gold 1: running breached 180/180 due 2026-03-02T17:00 leads"_s);
        it.move("2026-03-02T18:00", u"resolved"_s);
        QCOMPARE(it.lines("2026-03-02T18:00").first(),
                 u"resolution Gold 1: stopped breached 180/180 stopped 2026-03-02T18:00 due 2026-03-02T17:00"_s);
    }

    void stoppingWhenItIsDueIsInTime()
    {
        ClockCase it;
        it.agree(R"({"targets":[{"target":"resolution","process":"incident","limit_ms":10800000}]})");
        it.open("2026-03-02T14:00");
        it.move("2026-03-02T17:00", u"resolved"_s);
        QCOMPARE(it.lines("2026-03-05T00:00").first(),
                 u"resolution Gold 1: stopped met 180/180 stopped 2026-03-02T17:00 due 2026-03-02T17:00"_s);
    }

    void onlyAPublicAnswerByAPersonStopsTheResponse()
    {
        ClockCase it;
        it.agree(response);
        it.open("2026-03-02T09:00");
        it.reply("2026-03-02T09:01");
        it.note("2026-03-02T09:05");
        it.move("2026-03-02T09:10", u"in progress"_s);
        it.ask("2026-03-02T09:20");
        QCOMPARE(it.lines("2026-03-02T09:30"),
                 QStringList{u"response Gold 1: running open 30/60 due 2026-03-02T10:00 leads"_s});
        it.answer("2026-03-02T09:40");
        QCOMPARE(it.lines("2026-03-02T12:00").first(),
                 u"response Gold 1: stopped met 40/60 stopped 2026-03-02T09:40 due 2026-03-02T10:00"_s);
    }

    void takingUpAnswersWhereThereIsNothingPublic()
    {
        ClockCase it;
        it.agree(response);
        it.open("2026-03-02T09:00");
        it.move("2026-03-02T09:10", u"assigned"_s);
        it.move("2026-03-02T09:30", u"in progress"_s);
        QCOMPARE(it.lines("2026-03-02T12:00").first(),
                 u"response Gold 1: stopped met 30/60 stopped 2026-03-02T09:30 due 2026-03-02T10:00"_s);
    }

    void takingUpAnswersWhereTheAgreementSaysSo()
    {
        ClockCase it;
        it.agree(R"({"targets":[{"target":"response","process":"incident","limit_ms":3600000,"taken_up":true}]})");
        it.open("2026-03-02T09:00");
        it.ask("2026-03-02T09:10");
        it.move("2026-03-02T09:30", u"in progress"_s);
        QVERIFY(it.lines("2026-03-02T12:00").first().startsWith(u"response Gold 1: stopped met 30/60"_s));
    }

    void anAnswerByMailCountsWhenItWasSent()
    {
        ClockCase it;
        it.agree(response);
        it.open("2026-03-02T09:00");
        it.mail("2026-03-02T09:10", "2026-03-02T09:40");
        it.move("2026-03-02T09:20", u"in progress"_s);
        QCOMPARE(it.lines("2026-03-02T09:30"),
                 QStringList{u"response Gold 1: running open 30/60 due 2026-03-02T10:00 leads"_s});
        QCOMPARE(it.lines("2026-03-02T12:00").first(),
                 u"response Gold 1: stopped met 40/60 stopped 2026-03-02T09:40 due 2026-03-02T10:00"_s);
    }

    void aMailThatWasNeverSentStopsNoClock()
    {
        ClockCase it;
        it.agree(R"({"targets":[{"target":"response","process":"incident","limit_ms":3600000},
                                {"target":"next-reply","process":"incident","limit_ms":3600000},
                                {"target":"periodic","process":"incident","limit_ms":7200000}]})");
        it.open("2026-03-02T09:00");
        it.mail("2026-03-02T09:10");
        // Taking it up is no answer either: the desk answers in public here, it only has not come through.
        it.move("2026-03-02T09:20", u"in progress"_s);
        QCOMPARE(it.lines("2026-03-02T10:30"),
                 (QStringList{u"response Gold 1: running breached 90/60 due 2026-03-02T10:00 leads"_s,
                              u"periodic Gold 1: running open 90/120 due 2026-03-02T11:00"_s}));
    }

    void aReplyByMailCountsWhenItWasSent()
    {
        ClockCase it;
        it.agree(R"({"targets":[{"target":"next-reply","process":"incident","limit_ms":3600000}]})");
        it.open("2026-03-02T09:00");
        it.answer("2026-03-02T10:40");
        it.ask("2026-03-02T10:50");
        it.mail("2026-03-02T11:00", "2026-03-02T12:30");
        QCOMPARE(it.lines("2026-03-02T13:00").first(),
                 u"next-reply Gold 1: stopped breached 100/60 stopped 2026-03-02T12:30 due 2026-03-02T11:50"_s);
    }

    void aMailThatResolvesIsResolvedWhenItWasWrittenAndAnsweredWhenItWasSent()
    {
        ClockCase it;
        it.agree(R"({"targets":[{"target":"periodic","process":"incident","limit_ms":3600000},
                                {"target":"resolution","process":"incident","limit_ms":28800000}]})");
        it.open("2026-03-02T09:00");
        it.move("2026-03-02T09:30", u"pending/caller"_s);
        it.mail("2026-03-02T09:30", "2026-03-02T09:50");
        it.move("2026-03-02T09:40", u"resolved"_s);
        const QStringList lines = it.lines("2026-03-02T13:00");
        QVERIFY2(lines.last().startsWith(u"resolution Gold 1: stopped met 30/480 stopped 2026-03-02T09:40"_s),
                 lines.join(u'\n').toUtf8());
    }

    void theTelephoneIsAnsweredAtOnce()
    {
        ClockCase it;
        it.agree(response);
        it.open("2026-03-02T09:00", Channel::Phone);
        QVERIFY(it.lines("2026-03-02T12:00").first().startsWith(u"response Gold 1: stopped met 0/60"_s));
    }

    void withoutEvidenceTheResponseIsUnknown()
    {
        ClockCase it;
        it.agree(response);
        it.log.isImported = true;
        it.open("2026-03-02T09:00");
        it.move("2026-03-02T15:00", u"closed"_s);
        QVERIFY(it.lines("2026-03-03T00:00").first().startsWith(u"response Gold 1: stopped unknown 360/60"_s));

        ClockCase lateInAnyCase;
        lateInAnyCase.agree(response);
        lateInAnyCase.open("2026-03-02T09:00");
        lateInAnyCase.move("2026-03-02T15:00", u"closed"_s);
        QVERIFY(
            lateInAnyCase.lines("2026-03-03T00:00").first().startsWith(u"response Gold 1: stopped breached 360/60"_s));
    }

    void repliesComeInCycles()
    {
        ClockCase it;
        it.agree(R"({"targets":[{"target":"next-reply","process":"incident","limit_ms":3600000}]})");
        it.open("2026-03-02T09:00");
        it.ask("2026-03-02T09:10"); // before the first answer: the response's affair
        it.answer("2026-03-02T09:20");
        it.ask("2026-03-02T10:00");
        it.ask("2026-03-02T10:30"); // the oldest counts
        it.reply("2026-03-02T10:31");
        it.answer("2026-03-02T10:50");
        it.ask("2026-03-02T16:30");
        QCOMPARE(it.lines("2026-03-03T09:45"),
                 (QStringList{u"next-reply Gold 1: stopped met 50/60 stopped 2026-03-02T10:50 due 2026-03-02T11:00"_s,
                              u"next-reply Gold 2: running breached 75/60 due 2026-03-03T09:30 leads"_s}));
        it.move("2026-03-03T10:00", u"resolved"_s);
        QVERIFY(it.lines("2026-03-03T12:00").last().startsWith(u"next-reply Gold 2: stopped breached 90/60"_s));
    }

    void aReplyThatNeverCameIsUnknownWhereItWasNotLate()
    {
        ClockCase it;
        it.agree(R"({"targets":[{"target":"next-reply","process":"incident","limit_ms":3600000}]})");
        it.open("2026-03-02T09:00");
        it.answer("2026-03-02T09:20");
        it.ask("2026-03-02T10:00");
        it.move("2026-03-02T10:30", u"resolved"_s);
        QVERIFY(it.lines("2026-03-02T12:00").first().startsWith(u"next-reply Gold 1: stopped unknown 30/60"_s));
        // Still unanswered when it comes back.
        it.move("2026-03-02T13:00", u"assigned"_s);
        QVERIFY(it.lines("2026-03-02T13:30").last().startsWith(u"next-reply Gold 2: running open 30/60"_s));
    }

    void updatesAreOwedBetweenPublicEntriesWhileOpen()
    {
        ClockCase it;
        it.agree(R"({"targets":[{"target":"periodic","process":"incident","limit_ms":7200000}]})");
        it.open("2026-03-02T09:00");
        it.answer("2026-03-02T10:30");
        it.note("2026-03-02T11:00");
        it.move("2026-03-02T13:00", u"resolved"_s);
        it.move("2026-03-03T09:00", u"assigned"_s);
        QCOMPARE(
            it.lines("2026-03-03T10:00"),
            (QStringList{u"periodic Gold 1: stopped met 90/120 stopped 2026-03-02T10:30 due 2026-03-02T11:00"_s,
                         u"periodic Gold 2: stopped breached 150/120 stopped 2026-03-02T13:00 due 2026-03-02T12:30"_s,
                         u"periodic Gold 3: running open 60/120 due 2026-03-03T11:00 leads"_s}));
    }

    void aResolutionPausesForTheCallerAlone()
    {
        ClockCase it;
        it.agree(resolution);
        it.open("2026-03-02T09:00");
        it.move("2026-03-02T10:00", u"pending/caller"_s);
        QCOMPARE(it.lines("2026-03-02T12:00").first(), u"resolution Gold 1: paused open 60/480"_s);
        QCOMPARE(it.lines("2026-03-02T10:00").first(), u"resolution Gold 1: paused open 60/480"_s);
        it.ask("2026-03-02T13:00"); // ends it, whatever the state says
        QCOMPARE(it.lines("2026-03-02T14:00").first(),
                 u"resolution Gold 1: running open 120/480 due 2026-03-03T12:00 leads"_s);
        it.move("2026-03-02T15:00", u"in progress"_s);
        it.move("2026-03-02T16:00", u"pending/vendor"_s);
        QVERIFY(it.lines("2026-03-02T17:00").first().startsWith(u"resolution Gold 1: running open 300/480"_s));
    }

    void pausesAreNamedForEachTarget()
    {
        ClockCase it;
        it.agree(R"({"targets":[{"target":"resolution","process":"incident","limit_ms":28800000,
                     "pauses":["pending/vendor","pending/change"]},
                    {"target":"response","process":"incident","limit_ms":28800000,"pauses":["pending"]}]})");
        it.open("2026-03-02T09:00");
        it.ask("2026-03-02T09:00");
        it.move("2026-03-02T10:00", u"pending/caller"_s);
        it.move("2026-03-02T11:00", u"pending/vendor"_s);
        QCOMPARE(it.lines("2026-03-02T12:00"),
                 (QStringList{u"response Gold 1: paused open 60/480"_s, u"resolution Gold 1: paused open 120/480"_s}));
    }

    void reopeningGoesOnWithWhatWasSpent_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("continues") << QByteArray(
            "continues") << QStringList{u"resolution Gold 1: running open 120/480 due 2026-03-03T16:00 leads"_s};
        QTest::newRow("counts") << QByteArray(
            "counts") << QStringList{u"resolution Gold 1: running breached 540/480 due 2026-03-02T17:00 leads"_s};
        QTest::newRow("new cycle")
            << QByteArray("new-cycle")
            << QStringList{u"resolution Gold 1: stopped met 60/480 stopped 2026-03-02T10:00 due 2026-03-02T17:00"_s,
                           u"resolution Gold 2: running open 60/480 due 2026-03-03T17:00 leads"_s};
    }
    void reopeningGoesOnWithWhatWasSpent()
    {
        QFETCH(QByteArray, option);
        QFETCH(QStringList, lines);
        ClockCase it;
        it.agree(R"({"targets":[{"target":"resolution","process":"incident","limit_ms":28800000,"reopened":")" + option
                 + R"("}]})");
        it.open("2026-03-02T09:00");
        it.move("2026-03-02T10:00", u"resolved"_s);
        const Clock resolved = it.clocks("2026-03-02T12:00").at(0);
        QCOMPARE(resolved.verdict, Verdict::Met);
        QVERIFY(resolved.isProvisional);
        it.move("2026-03-03T09:00", u"assigned"_s);
        QCOMPARE(it.lines("2026-03-03T10:00"), lines);
    }

    void closingSettlesAVerdictAndABreachStands()
    {
        ClockCase it;
        it.agree(resolution);
        it.open("2026-03-02T09:00");
        it.move("2026-03-02T10:00", u"resolved"_s);
        it.move("2026-03-02T11:00", u"closed"_s);
        const Clock closed = it.clocks("2026-03-02T12:00").at(0);
        QCOMPARE(closed.verdict, Verdict::Met);
        QVERIFY(!closed.isProvisional);
        QCOMPARE(closed.stopped, utc("2026-03-02T10:00"));
    }

    void cancelledAndMergedHaveNoVerdict()
    {
        for (const QString &state : {u"cancelled"_s, u"merged"_s}) {
            ClockCase it;
            it.agree(resolution);
            it.open("2026-03-02T09:00");
            it.move("2026-03-05T09:00", state);
            QVERIFY(it.lines("2026-03-05T12:00").first().startsWith(u"resolution Gold 1: stopped none"_s));
        }
    }

    void aPriorityThatChangesMidwayCountsByTheLimitNowInForce()
    {
        ClockCase it;
        it.agree(R"({"targets":[
            {"target":"resolution","process":"incident","rank":1,"limit_ms":7200000,"calendar":"Always"},
            {"target":"resolution","process":"incident","rank":3,"limit_ms":28800000},
            {"target":"resolution","process":"incident","rank":4,"limit_ms":57600000}]})");
        it.open("2026-03-02T09:00");
        it.facts.rank = 4;
        it.edit("2026-03-02T10:00");
        QCOMPARE(it.lines("2026-03-02T11:00").first(),
                 u"resolution Gold 1: running open 120/960 due 2026-03-03T17:00 leads"_s);
        // Three hours are more than the two that now are allowed: late at the change.
        it.facts.rank = 1;
        it.edit("2026-03-02T12:00");
        QCOMPARE(it.lines("2026-03-02T12:30").first(),
                 u"resolution Gold 1: running breached 210/120 due 2026-03-02T12:00 leads"_s);
        // And it stays late when the limit becomes wide again.
        it.facts.rank = 4;
        it.edit("2026-03-02T13:00");
        QCOMPARE(it.lines("2026-03-02T14:00").first(),
                 u"resolution Gold 1: running breached 300/960 due 2026-03-02T12:00 leads"_s);
    }

    void eachStretchCountsInTheCalendarThenInForce()
    {
        ClockCase it;
        it.agree(R"({"targets":[
            {"target":"resolution","process":"incident","rank":1,"limit_ms":86400000,"calendar":"Always"},
            {"target":"resolution","process":"incident","limit_ms":86400000}]})");
        it.open("2026-03-02T16:00"); // an hour of Office, then a night that is Always
        it.facts.rank = 1;
        it.edit("2026-03-02T18:00");
        QCOMPARE(it.lines("2026-03-03T09:00").first(),
                 u"resolution Gold 1: running open 960/1440 due 2026-03-03T17:00 leads"_s);
    }

    void whatNamesItsComponentLateIsCountedFromTheBeginning()
    {
        ClockCase it;
        it.agree(R"({"solutions":[7],"targets":[{"target":"resolution","process":"incident","limit_ms":28800000}]})");
        it.facts.solution = 0;
        it.open("2026-03-02T09:00");
        QVERIFY(it.lines("2026-03-02T10:00").isEmpty());
        it.facts.solution = 7;
        it.edit("2026-03-02T11:00");
        QCOMPARE(it.lines("2026-03-02T11:00").first(),
                 u"resolution Gold 1: running open 120/480 due 2026-03-02T17:00 leads"_s);
        it.facts.solution = 8;
        it.edit("2026-03-02T12:00");
        QVERIFY(it.lines("2026-03-02T13:00").isEmpty());
    }

    void anAgreementHoldsForItsCustomerAndWhereNobodySaysWho()
    {
        ClockCase it;
        it.agree(R"({"customer":"Acme","targets":[{"target":"resolution","process":"incident","limit_ms":60000}]})");
        it.facts.organisation = u"Globex"_s;
        it.open("2026-03-02T09:00");
        QVERIFY(it.lines("2026-03-02T10:00").isEmpty());
        it.facts.organisation = u"ACME"_s;
        it.edit("2026-03-02T10:00");
        QCOMPARE(it.lines("2026-03-02T10:01").size(), 1);
        it.facts.organisation.clear();
        it.edit("2026-03-02T11:00");
        QCOMPARE(it.lines("2026-03-02T11:01").size(), 1);
    }

    void everyAgreementHasItsOwnClockAndTheEarliestLeads()
    {
        ClockCase it;
        it.agree(resolution);
        it.agree(R"({"name":"Silver","calendar":"Always","targets":[
            {"target":"resolution","process":"incident","limit_ms":21600000}]})");
        it.open("2026-03-02T09:00");
        QCOMPARE(it.lines("2026-03-02T10:00"),
                 (QStringList{u"resolution Gold 1: running open 60/480 due 2026-03-02T17:00"_s,
                              u"resolution Silver 1: running open 60/360 due 2026-03-02T15:00 leads"_s}));
    }

    void ticketsKeepTheVersionTheyWereOpenedUnder()
    {
        ClockCase it;
        it.agree(resolution);
        it.agree(R"({"valid_from":"2026-03-02","targets":[
            {"target":"resolution","process":"incident","limit_ms":3600000}]})");
        it.open("2026-02-27T16:00");
        QVERIFY(it.lines("2026-03-02T10:00").first().startsWith(u"resolution Gold 1: running open 120/480"_s));
        ClockCase later = it;
        later.log.entries.clear();
        later.open("2026-03-02T09:00");
        QVERIFY(later.lines("2026-03-02T10:30").first().startsWith(u"resolution Gold 1: running breached 90/60"_s));
    }

    void aVersionMayTakeOpenTicketsOver()
    {
        ClockCase it;
        it.agree(resolution);
        it.agree(R"({"valid_from":"2026-03-03","open_tickets":true,"targets":[
            {"target":"resolution","process":"incident","limit_ms":36000000}]})");
        it.open("2026-03-02T09:00");
        QVERIFY(it.lines("2026-03-02T16:00").first().startsWith(u"resolution Gold 1: running open 420/480"_s));
        const Clock clock = it.clocks("2026-03-03T10:00").at(0);
        QCOMPARE(toLine(clock), u"resolution Gold 1: running breached 540/600 due 2026-03-02T17:00 leads"_s);
        QCOMPARE(clock.version, 2);
    }

    void anAgreementEndsWithItsLastDay()
    {
        ClockCase it;
        it.agree(R"({"valid_until":"2026-03-02","targets":[
            {"target":"resolution","process":"incident","limit_ms":36000000}]})");
        it.open("2026-03-02T23:00");
        QCOMPARE(it.lines("2026-03-04T00:00").size(), 1);
        ClockCase next = it;
        next.log.entries.clear();
        next.open("2026-03-03T00:00");
        QVERIFY(next.lines("2026-03-04T00:00").isEmpty());
    }

    void aTeamsClockGoesWhileItHasTheTicket()
    {
        ClockCase it;
        it.agree(R"({"name":"Db","kind":"ola","team":"Database","targets":[
            {"target":"resolution","process":"incident","limit_ms":14400000},
            {"target":"response","process":"incident","limit_ms":1800000}]})");
        it.open("2026-03-02T09:00");
        QVERIFY(it.lines("2026-03-02T10:00").isEmpty());
        it.facts.team = u"Database"_s;
        it.move("2026-03-02T10:00", u"assigned"_s);
        it.move("2026-03-02T10:20", u"in progress"_s);
        it.facts.team = u"Web"_s;
        it.move("2026-03-02T12:00", u"assigned"_s);
        it.facts.team = u"Database"_s;
        it.move("2026-03-02T13:00", u"assigned"_s);
        QCOMPARE(it.lines("2026-03-02T13:45"),
                 (QStringList{u"response Db 1: stopped met 20/30 stopped 2026-03-02T10:20 due 2026-03-02T10:30"_s,
                              u"response Db 2: running breached 45/30 due 2026-03-02T13:30 leads"_s,
                              u"resolution Db 1: stopped met 120/240 stopped 2026-03-02T12:00 due 2026-03-02T14:00"_s,
                              u"resolution Db 2: running open 45/240 due 2026-03-02T17:00"_s}));
        it.move("2026-03-02T14:00", u"resolved"_s);
        QVERIFY(it.lines("2026-03-02T15:00").last().startsWith(u"resolution Db 2: stopped met 60/240"_s));
    }

    void aVendorsClockGoesWhileWeWaitForIt()
    {
        ClockCase it;
        it.agree(R"({"name":"Oracle 24","kind":"uc","vendor":"Oracle","calendar":"Always","targets":[
            {"target":"resolution","process":"incident","limit_ms":86400000}]})");
        it.open("2026-03-02T09:00");
        it.facts.vendor = u"Oracle"_s;
        it.move("2026-03-02T10:00", u"pending/vendor"_s);
        QCOMPARE(it.lines("2026-03-02T12:00").first(),
                 u"resolution Oracle 24 1: running open 120/1440 due 2026-03-03T10:00 leads"_s);
        it.facts.vendor = u"IBM"_s;
        it.move("2026-03-02T12:00", u"pending/vendor"_s);
        QVERIFY(it.lines("2026-03-02T13:00").first().startsWith(u"resolution Oracle 24 1: stopped met 120/1440"_s));
        it.facts.vendor.clear();
        it.move("2026-03-02T14:00", u"in progress"_s);
        it.facts.vendor = u"oracle"_s;
        it.move("2026-03-02T15:00", u"pending/vendor"_s);
        QVERIFY(it.lines("2026-03-02T16:00").last().startsWith(u"resolution Oracle 24 2: running open 60/1440"_s));
    }

    void aMergedMessageStartsNoClockBeforeTheMerge()
    {
        ClockCase it;
        it.agree(R"({"targets":[{"target":"next-reply","process":"incident","limit_ms":3600000}]})");
        it.open("2026-03-02T09:00");
        it.answer("2026-03-02T09:20");
        it.arrive("2026-03-02T09:30", "2026-03-02T11:00");
        it.move("2026-03-02T11:30", u"in progress"_s);
        QCOMPARE(it.lines("2026-03-02T11:40"),
                 QStringList{u"next-reply Gold 1: running open 40/60 due 2026-03-02T12:00 leads"_s});
    }

    void entriesOfOneInstantKeepTheirOrder()
    {
        ClockCase it;
        it.agree(resolution);
        it.log.isImported = true;
        it.open("2026-03-02T09:00");
        it.move("2026-03-02T09:00", u"in progress"_s);
        it.move("2026-03-02T10:00", u"resolved"_s);
        it.move("2026-03-02T10:00", u"assigned"_s);
        it.move("2026-03-02T10:00", u"resolved"_s);
        it.move("2026-03-02T10:00", u"closed"_s);
        QCOMPARE(it.lines("2026-03-03T00:00").first(),
                 u"resolution Gold 1: stopped met 60/480 stopped 2026-03-02T10:00 due 2026-03-02T17:00"_s);
    }

    void withoutAnyOpenHourATargetIsNeverDue()
    {
        ClockCase it;
        it.agree(R"({"calendar":"Never","targets":[{"target":"resolution","process":"incident","limit_ms":60000}]})");
        it.open("2026-03-02T09:00");
        QCOMPARE(it.lines("2027-03-02T09:00").first(), u"resolution Gold 1: running open 0/1 never due"_s);
    }

    void whatHappensLaterIsNotKnownYet()
    {
        ClockCase it;
        it.agree(resolution);
        it.open("2026-03-02T09:00");
        it.move("2026-03-02T10:00", u"resolved"_s);
        QVERIFY(it.lines("2026-03-02T08:59").isEmpty());
        QVERIFY(it.lines("2026-03-02T09:59").first().startsWith(u"resolution Gold 1: running open 59/480"_s));
    }

    void anExplanationHasEveryStartPauseAndStop()
    {
        ClockCase it;
        it.agree(resolution);
        it.open("2026-03-02T16:00");
        it.move("2026-03-03T10:00", u"pending/caller"_s);
        it.move("2026-03-03T12:00", u"in progress"_s);
        it.move("2026-03-03T13:00", u"resolved"_s);
        it.move("2026-03-04T09:00", u"assigned"_s);
        QStringList told;
        for (const ClockMoment &moment : explained(it.clocks("2026-03-04T10:00").at(0)))
            told.append(u"%1 %2 %3 %4"_s.arg(toIso(moment.from).sliced(5, 11), toName(moment.does))
                            .arg(std::chrono::duration_cast<std::chrono::minutes>(moment.spent).count())
                            .arg(QString::fromLatin1(moment.why)));
        QCOMPARE(told,
                 (QStringList{u"03-02T16:00 counting 60 clock.opened"_s, u"03-02T17:00 closed 0 clock.closed"_s,
                              u"03-03T09:00 counting 60 clock.open-again"_s, u"03-03T10:00 paused 0 clock.paused"_s,
                              u"03-03T12:00 counting 60 clock.entered"_s, u"03-03T13:00 paused 0 clock.resolved"_s,
                              u"03-04T09:00 counting 60 clock.reopened"_s}));
    }
};

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
