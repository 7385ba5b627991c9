// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/business_time.h"
#include "calendar/calendar_file.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace mainstay;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

ServiceCalendar calendarOf(const QByteArray &json)
{
    const auto calendar = calendarFromJson(json);
    if (!calendar)
        qFatal("%s: %s", calendar.error().code.constData(), json.constData());
    return *calendar;
}

BusinessTime timeOf(const ServiceCalendar &calendar)
{
    return *BusinessTime::of(calendar);
}

BusinessTime hoursOn(size_t days, DayPeriod period, const char *zone)
{
    ServiceCalendar calendar;
    calendar.zone = QString::fromLatin1(zone);
    std::fill_n(calendar.week.begin(), days, DayPeriods{period});
    return timeOf(calendar);
}

BusinessTime weekdays(int from, int to, const char *zone = "Europe/Amsterdam")
{
    return hoursOn(5, {hours(from), hours(to)}, zone);
}

Instant at(const char *iso)
{
    const auto instant = fromIso(QString::fromLatin1(iso));
    if (!instant)
        qFatal("no instant: %s", iso);
    return *instant;
}

/// The rule as it is written, asked of the wall clock at one instant: shares nothing with the table.
bool isOpenByTheWall(const ServiceCalendar &calendar, const QTimeZone &zone, Instant when)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(when), zone);
    const milliseconds clock(local.time().msecsSinceStartOfDay());
    const auto of = [&calendar](QDate date) {
        const auto exception = calendar.exceptions.find(date);
        if (exception != calendar.exceptions.end())
            return exception->second;
        return calendar.holidays.contains(date) ? DayPeriods() : calendar.week[size_t(date.dayOfWeek() - 1)];
    };
    const QDate today = local.date();
    const bool isOpenToday = std::ranges::any_of(of(today), [clock](const DayPeriod &period) {
        return clock >= period.from && (period.goesPastMidnight() || clock < period.to);
    });
    if (isOpenToday || calendar.exceptions.contains(today) || calendar.holidays.contains(today))
        return isOpenToday;
    return std::ranges::any_of(of(today.addDays(-1)), [clock](const DayPeriod &period) {
        return period.goesPastMidnight() && clock < period.to;
    });
}

struct Tried {
    ServiceCalendar calendar;
    QTimeZone zone;
    Instant from;
    Instant to;
};

/// A calendar of whole quarters of an hour, and days around a change of its clocks (or any other).
Tried anyOf(QRandomGenerator &random)
{
    static constexpr std::array zones{"Europe/Amsterdam",  "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
                                      "Africa/Casablanca", "Pacific/Apia",     "America/Sao_Paulo",   "UTC"};
    static constexpr std::array changes{"2024-03-30T12:00Z", "2024-10-26T18:00Z", "2024-03-09T20:00Z",
                                        "2024-11-02T20:00Z", "2011-12-29T02:00Z", "2018-11-03T10:00Z",
                                        "2024-04-06T03:00Z", "2024-06-11T00:00Z"};
    const auto quarter = [&random](int most) { return minutes(15 * random.bounded(most)); };
    Tried tried;
    tried.calendar.zone = QString::fromLatin1(zones[random.bounded(quint32(zones.size()))]);
    tried.zone = QTimeZone(tried.calendar.zone.toUtf8());
    const auto periods = [&] {
        DayPeriods all;
        for (int i = random.bounded(3); i > 0; --i) {
            const DayPeriod period{quarter(96), quarter(97)};
            if (period.from != period.to)
                all.push_back(period);
        }
        return all;
    };
    std::ranges::generate(tried.calendar.week, periods);
    tried.from = at(changes[random.bounded(quint32(changes.size()))]) + minutes(random.bounded(1440));
    tried.to = tried.from + minutes(random.bounded(2 * 1440));
    const QDate date = QDateTime::fromMSecsSinceEpoch(toMilliseconds(tried.from), tried.zone).date();
    for (int day = -1; day < 4; ++day) {
        if (random.bounded(5) == 0)
            tried.calendar.holidays.emplace(date.addDays(day), QString());
        if (random.bounded(5) == 0)
            tried.calendar.exceptions.emplace(date.addDays(day), periods());
    }
    return tried;
}

} // namespace

class TestBusinessTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorsOfTheFieldHold()
    {
        const BusinessTime nineToFive = weekdays(9, 17);
        // Wednesday 14:00 to Thursday 09:00 there.
        QCOMPARE(nineToFive.between(at("2026-03-04T14:00+01:00"), at("2026-03-05T09:00+01:00")), hours(3));
        const BusinessTime eightToFive = weekdays(8, 17);
        // Friday 21:00 to Monday 09:30: 1 h 30 min, which is 18.75 % of 8 h.
        const milliseconds spent = eightToFive.between(at("2026-03-06T21:00+01:00"), at("2026-03-09T09:30+01:00"));
        QCOMPARE(spent, hours(1) + minutes(30));
        QCOMPARE(double(spent.count()) / double(milliseconds(hours(8)).count()), 0.1875);
    }

    void theTableAgreesWithTheWallMinuteByMinute()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 120; ++round) {
            const Tried tried = anyOf(random);
            const BusinessTime time = timeOf(tried.calendar);
            qint64 open = 0;
            for (Instant when = tried.from; when < tried.to; when += minutes(1)) {
                const bool isOpen = isOpenByTheWall(tried.calendar, tried.zone, when);
                open += isOpen ? 1 : 0;
                QVERIFY2(time.isOpen(when) == isOpen,
                         qPrintable(u"round %1, %2 in %3"_s.arg(round).arg(toIso(when), tried.calendar.zone)));
            }
            QCOMPARE(time.between(tried.from, tried.to), milliseconds(minutes(open)));
            milliseconds sum(0);
            for (const OpenStretch &stretch : time.within(tried.from, tried.to)) {
                QVERIFY(stretch.from >= tried.from && stretch.from < stretch.to && stretch.to <= tried.to);
                sum += stretch.to - stretch.from;
            }
            QCOMPARE(sum, milliseconds(minutes(open)));
        }
    }

    void theInstantAfterIsTheEarliestOne()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 120; ++round) {
            const Tried tried = anyOf(random);
            const BusinessTime time = timeOf(tried.calendar);
            const milliseconds open(1 + random.bounded(200'000'000));
            const auto due = time.after(tried.from, open);
            if (!due) {
                QVERIFY(time.between(tried.from, at("9999-12-30T00:00Z")) < open);
                continue;
            }
            QCOMPARE(time.between(tried.from, *due), open);
            QCOMPARE(time.between(tried.from, *due - milliseconds(1)), open - milliseconds(1));
        }
    }

    void aSpanIsTheSumOfItsParts()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 60; ++round) {
            const Tried tried = anyOf(random);
            const BusinessTime time = timeOf(tried.calendar);
            const Instant middle =
                tried.from + milliseconds(random.bounded(1 + qint64((tried.to - tried.from).count())));
            QCOMPARE(time.between(tried.from, middle) + time.between(middle, tried.to),
                     time.between(tried.from, tried.to));
        }
    }

    void anHourThatComesTwiceCountsTwiceAndOneThatIsSkippedNotAtAll()
    {
        const BusinessTime night =
            timeOf(calendarOf(R"({"zone":"Europe/Amsterdam","week":{"sun":[["02:00","03:00"]]}})"));
        QCOMPARE(night.between(at("2024-10-26T12:00Z"), at("2024-10-28T12:00Z")), hours(2));
        QCOMPARE(night.between(at("2024-03-30T12:00Z"), at("2024-04-01T12:00Z")), hours(0));
        QCOMPARE(night.between(at("2024-06-01T12:00Z"), at("2024-06-03T12:00Z")), hours(1));
        const BusinessTime whole = hoursOn(7, {hours(0), hours(24)}, "Europe/Amsterdam");
        QCOMPARE(whole.between(at("2024-03-30T23:00Z"), at("2024-03-31T22:00Z")), hours(23));
        QCOMPARE(whole.within(at("2024-01-01T00:00Z"), at("2024-12-31T00:00Z")).size(), size_t(1));
    }

    void aNightIsOverWhereAHolidayOrAnExceptionBegins()
    {
        const char *nights = R"("week":{"thu":[["22:00","06:00"]],"fri":[["22:00","06:00"]]})";
        const auto timeWith = [nights](const char *more) {
            return timeOf(calendarOf(QByteArray(R"({"zone":"UTC",)") + nights + more + '}'));
        };
        // Friday the 26th, after Thursday's night.
        const Instant from = at("2026-06-25T12:00Z");
        const Instant to = at("2026-06-26T12:00Z");
        QCOMPARE(timeWith("").between(from, to), hours(8));
        QCOMPARE(timeWith(R"(,"holidays":["2026-06-26"])").between(from, to), hours(2));
        QCOMPARE(timeWith(R"(,"exceptions":{"2026-06-26":[["08:00","09:00"]]})").between(from, to), hours(3));
        QCOMPARE(timeWith(R"(,"holidays":["2026-06-25"])").between(from, to), hours(0));
        QCOMPARE(timeWith(R"(,"exceptions":{"2026-06-25":[["20:00","01:00"]]})").between(from, to), hours(5));
        // An exception outranks a holiday.
        QCOMPARE(
            timeWith(R"(,"holidays":["2026-06-26"],"exceptions":{"2026-06-26":[["08:00","09:00"]]})").between(from, to),
            hours(3));
    }

    void nothingIsDueAfterNoTimeOrBackwards()
    {
        const BusinessTime time = weekdays(9, 17);
        const Instant saturday = at("2026-03-07T12:00Z");
        QCOMPARE(time.after(saturday, milliseconds(0)), saturday);
        QCOMPARE(time.between(saturday, saturday - hours(48)), milliseconds(0));
        // The end of Friday, not the start of Monday.
        QCOMPARE(time.after(at("2026-03-06T09:00+01:00"), hours(8)), at("2026-03-06T17:00+01:00"));
        QCOMPARE(time.after(at("2026-03-06T09:00+01:00"), hours(8) + milliseconds(1)),
                 at("2026-03-09T09:00+01:00") + milliseconds(1));
    }

    void aZoneThatDoesNotExistIsNamed()
    {
        const auto time = BusinessTime::of(calendarOf(R"({"zone":"Europe/Atlantis","week":{}})"));
        QVERIFY(!time);
        QCOMPARE(time.error().code, "calendar.unknown-zone");
        QCOMPARE(time.error().facts[u"zone"_s].toString(), u"Europe/Atlantis"_s);
    }

    void aCalendarWithoutHoursIsNeverDue()
    {
        const BusinessTime never = timeOf(calendarOf(R"({"zone":"UTC","week":{}})"));
        QVERIFY(never.isNeverOpen());
        QCOMPARE(never.after(at("2026-03-06T09:00Z"), milliseconds(1)), std::nullopt);
        QCOMPARE(never.between(at("1700-03-06T09:00Z"), at("9000-03-06T09:00Z")), milliseconds(0));
        const BusinessTime once =
            timeOf(calendarOf(R"({"zone":"UTC","week":{},"exceptions":{"2100-03-06":[["23:00","01:00"]]}})"));
        QVERIFY(!once.isNeverOpen());
        QCOMPARE(once.after(at("2026-03-06T09:00Z"), hours(2)), at("2100-03-07T01:00Z"));
        QCOMPARE(once.after(at("2026-03-06T09:00Z"), hours(2) + milliseconds(1)), std::nullopt);
    }

    void yearsFarFromNowAnswerAsNearOnes()
    {
        // After 400 years every date falls on the same day of the week.
        const BusinessTime time = weekdays(9, 17, "UTC");
        constexpr auto cycle = std::chrono::days(146'097);
        const Instant from = at("2024-03-04T10:00Z");
        const Instant to = at("2026-05-05T11:00Z");
        for (const auto shift : {-cycle, cycle, 5 * cycle}) {
            QCOMPARE(time.between(from + shift, to + shift), time.between(from, to));
            QCOMPARE(time.after(from + shift, hours(5000)), *time.after(from, hours(5000)) + shift);
            QVERIFY(time.isOpen(from + shift) && !time.isOpen(from + shift - hours(5)));
            QCOMPARE(time.within(from + shift, to + shift).size(), time.within(from, to).size());
        }
        // Across the edges of what is written out once, at both ends.
        const Instant early = at("1980-01-02T00:00Z");
        const Instant late = at("2071-01-01T00:00Z");
        const milliseconds all = time.between(early, late);
        QCOMPARE(time.between(early, at("1990-01-01T00:00Z")) + time.between(at("1990-01-01T00:00Z"), late), all);
        QCOMPARE(time.between(early, at("2060-01-01T00:00Z")) + time.between(at("2060-01-01T00:00Z"), late), all);
        QCOMPARE(time.after(early, all), at("2070-12-31T17:00Z"));
    }
};

QTEST_GUILESS_MAIN(TestBusinessTime)
#include "tst_business_time.moc"
