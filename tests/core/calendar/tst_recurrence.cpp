// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/recurrence.h"
#include "support/test_data.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mainstay;
using namespace mainstay::testing;
using namespace Qt::StringLiterals;

namespace {

Instant instant(const char *iso)
{
    return fromIso(QString::fromLatin1(iso)).value();
}

Recurrence recurring(const QString &rule, const QString &start, const QString &zone = u"America/New_York"_s)
{
    return {.rule = rule, .start = wallTimeFromText(start).value_or(WallTime()), .zone = zone};
}

QStringList told(const std::vector<Instant> &instants)
{
    QStringList lines;
    for (const Instant at : instants)
        lines.append(toIso(at).first(16));
    return lines;
}

/// The dates on the walls of the zone.
QString wallsOf(const Recurrence &recurrence, int most)
{
    const auto series = Series::of(recurrence);
    if (!series)
        return QString::fromLatin1(series.error().code);
    QStringList lines;
    for (const Instant at : series->next(Instant::min(), most)) {
        const QDateTime wall = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), QTimeZone(recurrence.zone.toUtf8()));
        lines.append(wall.toString(wall.time() == QTime(9, 0) ? u"yyyyMMdd"_s : u"yyyyMMdd'T'HHmm"_s));
    }
    return lines.join(u' ');
}

QByteArray codeOf(const Recurrence &recurrence)
{
    const auto series = Series::of(recurrence);
    return series ? QByteArray("none") : QByteArray(series.error().code);
}

WallTime wallOf(const QString &ical)
{
    return {QDate::fromString(ical.left(8), u"yyyyMMdd"_s),
            ical.size() > 8 ? QTime::fromString(ical.mid(9, 6), u"HHmmss"_s) : QTime(0, 0)};
}

Instant inUtc(const WallTime &wall)
{
    return fromMilliseconds(QDateTime(wall.date, wall.time, Qt::UTC).toMSecsSinceEpoch());
}

} // namespace

class TestRecurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 5545, 3.8.5.3; all begin at nine in the morning in New York.
    void theExamplesOfTheStandardAreFollowed_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *rule, const char *start, const char *expected) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(start) + u"T09:00"_s
                                << QString::fromLatin1(expected);
        };
        row("FREQ=DAILY;COUNT=3", "1997-09-02", "19970902 19970903 19970904");
        row("FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02", "19970902 19970912 19970922 19971002 19971012");
        row("FREQ=WEEKLY;UNTIL=19970923T130000Z", "1997-09-02", "19970902 19970909 19970916 19970923");
        row("FREQ=WEEKLY;UNTIL=19970923T125959Z", "1997-09-02", "19970902 19970909 19970916");
        row("FREQ=WEEKLY;COUNT=4;WKST=SU;BYDAY=TU,TH", "1997-09-02", "19970902 19970904 19970909 19970911");
        row("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05", "19970805 19970810 19970819 19970824");
        row("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05", "19970805 19970817 19970819 19970831");
        row("FREQ=MONTHLY;COUNT=4;BYDAY=1FR", "1997-09-05", "19970905 19971003 19971107 19971205");
        row("FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09-22", "19970922 19971020 19971117 19971222 19980119 19980216");
        row("FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28", "19970928 19971029 19971128 19971229");
        row("FREQ=MONTHLY;BYMONTHDAY=-1", "1998-01-31", "19980131 19980228 19980331 19980430");
        row("FREQ=MONTHLY;INTERVAL=18;COUNT=3;BYMONTHDAY=10,11,12", "1997-09-10", "19970910 19970911 19970912");
        row("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1997-09-02", "19980213 19980313 19981113 19990813");
        row("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04", "19970904 19971007 19971106");
        row("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29", "19970929 19971030 19971127 19971230");
        row("FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200", "1997-01-01", "19970101 19970410 19970719 20000101");
        row("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12", "19970512 19980511 19990517 20000515");
        row("FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11-05",
            "19961105 20001107 20041102 20081104");
        row("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z", "1997-09-02", "19970902 19970902T1200 19970902T1500");
        row("FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15", "20070115 20070130 20070215 20070315 20070330");
        row("RRULE:FREQ=DAILY;UNTIL=19970904", "1997-09-02", "19970902 19970903 19970904");
        row("FREQ=DAILY;UNTIL=19970903T090000", "1997-09-02", "19970902 19970903");
        row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2096-02-29", "20960229 21040229 21080229 21120229");
    }
    void theExamplesOfTheStandardAreFollowed()
    {
        QFETCH(QString, rule);
        QFETCH(QString, start);
        QFETCH(QString, expected);
        QCOMPARE(wallsOf(recurring(rule, start), int(expected.count(u' ')) + 1), expected);
    }

    void theClockOnTheWallStaysWhenDaylightSavingBegins()
    {
        const auto series =
            Series::of(recurring(u"FREQ=DAILY"_s, u"2026-03-27T09:00"_s, u"Europe/Amsterdam"_s)).value();
        QCOMPARE(told(series.next(Instant::min(), 3)),
                 (QStringList{u"2026-03-27T08:00"_s, u"2026-03-28T08:00"_s, u"2026-03-29T07:00"_s}));
    }

    void anHourThatIsSkippedIsToldByTheOffsetBeforeAndOneThatIsRepeatedComesOnce()
    {
        const auto spring =
            Series::of(recurring(u"FREQ=DAILY"_s, u"2026-03-28T02:30"_s, u"Europe/Amsterdam"_s)).value();
        QCOMPARE(told(spring.next(Instant::min(), 3)),
                 (QStringList{u"2026-03-28T01:30"_s, u"2026-03-29T01:30"_s, u"2026-03-30T00:30"_s}));
        const auto autumn =
            Series::of(recurring(u"FREQ=DAILY"_s, u"2026-10-24T02:30"_s, u"Europe/Amsterdam"_s)).value();
        QCOMPARE(told(autumn.next(Instant::min(), 3)),
                 (QStringList{u"2026-10-24T00:30"_s, u"2026-10-25T00:30"_s, u"2026-10-26T01:30"_s}));
        // Both 02:00, which is skipped, and 03:00 are the same instant.
        const auto hours =
            Series::of(recurring(u"FREQ=HOURLY"_s, u"2026-03-29T01:00"_s, u"Europe/Amsterdam"_s)).value();
        QCOMPARE(told(hours.next(Instant::min(), 3)),
                 (QStringList{u"2026-03-29T00:00"_s, u"2026-03-29T01:00"_s, u"2026-03-29T02:00"_s}));
    }

    void aStretchHasItsFirstInstantAndNotItsLast()
    {
        const auto series = Series::of(recurring(u"FREQ=DAILY"_s, u"2026-03-02T09:00"_s, u"UTC"_s)).value();
        const Instant first = instant("2026-03-05T09:00:00Z");
        QCOMPARE(told(series.between(first, instant("2026-03-07T09:00:00Z")).instants),
                 (QStringList{u"2026-03-05T09:00"_s, u"2026-03-06T09:00"_s}));
        QVERIFY(series.between(first, first).instants.empty());
        QVERIFY(series.between(instant("2020-01-01T00:00:00Z"), instant("2026-03-02T09:00:00Z")).instants.empty());
    }

    void datesAreAddedAndTakenOut()
    {
        Recurrence recurrence = recurring(u"FREQ=WEEKLY;COUNT=4"_s, u"2026-03-02T09:00"_s, u"UTC"_s);
        recurrence.also = {wallTimeFromText(u"2026-03-04T10:00"_s).value(),
                           wallTimeFromText(u"2026-03-09T09:00"_s).value(),
                           wallTimeFromText(u"2020-01-01T09:00"_s).value()};
        recurrence.except = {wallTimeFromText(u"2026-03-16T09:00"_s).value(),
                             wallTimeFromText(u"2026-03-02T10:00"_s).value()};
        recurrence.exceptDays = {QDate(2026, 3, 23)};
        QCOMPARE(wallsOf(recurrence, 9), u"20260302 20260304T1000 20260309"_s);
        recurrence.until = QDate(2026, 3, 4);
        QCOMPARE(wallsOf(recurrence, 9), u"20260302 20260304T1000"_s);
    }

    void whatCannotBeFollowedIsRefused_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *rule, const char *code) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << QByteArray(code);
        };
        for (const char *rule :
             {"", "FREQ=NONSENSE", "BYDAY=MO", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;COUNT=-3", "FREQ=DAILY;INTERVAL=0",
              "FREQ=DAILY;INTERVAL=70000", "FREQ=DAILY;FOO=1", "FREQ=DAILY;COUNT=3;UNTIL=20260105",
              "FREQ=DAILY;FREQ=WEEKLY", "FREQ=DAILY;BYHOUR=99", "FREQ=DAILY;UNTIL=garbage", "FREQ=DAILY;;COUNT=2"})
            row(rule, "calendar.bad-rule");
        row("FREQ=WEEKLY;BYDAY=2MO", "calendar.bad-rule");
        row("FREQ=WEEKLY;BYDAY=MO,MO", "calendar.bad-rule");
        for (const char *rule : {"RSCALE=CHINESE;FREQ=YEARLY", "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1",
                                 "FREQ=MONTHLY;BYDAY=MO;BYHOUR=8,9;BYSETPOS=1", "FREQ=YEARLY;BYWEEKNO=1",
                                 "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO",
                                 "FREQ=HOURLY;INTERVAL=7;BYHOUR=3", "FREQ=DAILY;BYMONTHDAY=-2"})
            row(rule, "calendar.rule-not-followed");
        row("FREQ=SECONDLY", "calendar.rule-too-often");
        row("FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30", "calendar.rule-too-often");
        row("FREQ=DAILY;COUNT=1000000", "calendar.rule-too-long");
        row("FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "calendar.rule-never");
        row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "calendar.rule-never");
        row("FREQ=DAILY;UNTIL=20200101", "calendar.rule-never");
    }
    void whatCannotBeFollowedIsRefused()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, code);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(codeOf(recurring(rule, u"2026-03-02T09:00"_s)), code);
        QVERIFY(timer.elapsed() < 10'000);
    }

    void otherThingsThatDoNotFitAreRefused()
    {
        QCOMPARE(codeOf(recurring(u"FREQ=DAILY"_s, u"2026-03-02T09:00"_s, u"Europe/Atlantis"_s)),
                 "calendar.unknown-zone");
        QCOMPARE(codeOf(recurring(u"FREQ=DAILY"_s, u"1026-03-02T09:00"_s)), "calendar.bad-start");
        QCOMPARE(codeOf(recurring(u"FREQ=DAILY"_s, QString())), "calendar.bad-start");
        QCOMPARE(codeOf(recurring(u"FREQ=DAILY;BYDAY="_s + u"MO,"_s.repeated(1000), u"2026-03-02T09:00"_s)),
                 "calendar.rule-too-long");
        for (const QString &text : {u"2026-02-30T09:00"_s, u"2026-03-02"_s, u"2026-03-02T9:00"_s, u"2026-03-02T24:00"_s,
                                    u"2026-03-02T09:00Z"_s})
            QVERIFY2(!wallTimeFromText(text), qPrintable(text));
        QCOMPARE(toText(wallTimeFromText(u"2026-03-02T09:00:30"_s).value()), u"2026-03-02T09:00:30"_s);
        QCOMPARE(toText(wallTimeFromText(u"2026-03-02T09:00:00"_s).value()), u"2026-03-02T09:00"_s);
    }

    void aLongSeriesIsCutAndSaysSo()
    {
        const auto series =
            Series::of(recurring(u"FREQ=HOURLY;BYMINUTE=0,30"_s, u"2000-01-01T00:00"_s, u"UTC"_s)).value();
        const SeriesSlice slice = series.between(Instant::min(), instant("2000-01-01T00:00:00Z"));
        QVERIFY(slice.instants.empty());
        const SeriesSlice all = series.between(instant("2000-01-01T00:00:00Z"), instant("2026-01-01T00:00:00Z"));
        QVERIFY(all.isCut);
        QCOMPARE(qsizetype(all.instants.size()), Series::MostSeriesSteps);
    }

    // What later versions of the library are tested with, from the first occurrence on and out of the middle.
    void theVectorsOfLibicalAreFollowedOrRefused()
    {
        const QString path = sharedData(u"ics-libical/rrule_cases.json"_s);
        if (path.isEmpty())
            QSKIP("the vectors of libical are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QMap<QByteArray, int> refused;
        int followed = 0;
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
            const QString rule = value[u"rrule"_s].toString();
            const bool isOfDays = value[u"dtstart"_s].toString().size() == 8;
            const auto series =
                Series::of({.rule = rule, .start = wallOf(value[u"dtstart"_s].toString()), .zone = u"UTC"_s});
            // A series begins at a time of the day, so minutes of a mere date do count here.
            if (!series || (isOfDays && rule.contains(u"BYMINUTE"_s))) {
                ++refused[series ? "of days" : series.error().code];
                continue;
            }
            const QString startAt = value[u"start-at"_s].toString();
            const Instant from = startAt.isEmpty() ? Instant::min() : inUtc(wallOf(startAt));
            std::vector<Instant> expected;
            for (const QJsonValue &one : value[u"instances"_s].toArray()) {
                if (const Instant at = inUtc(wallOf(one.toString())); at >= from)
                    expected.push_back(at);
            }
            QCOMPARE(rule + u' ' + told(series->next(from, int(expected.size()))).join(u' '),
                     rule + u' ' + told(expected).join(u' '));
            for (size_t i = 1; i < expected.size(); i += 7)
                QCOMPARE(told(series->between(expected[i], expected.back() + std::chrono::milliseconds(1)).instants),
                         told(std::vector<Instant>(expected.begin() + qptrdiff(i), expected.end())));
            ++followed;
        }
        QCOMPARE(followed, 102);
        QCOMPARE(refused,
                 (QMap<QByteArray, int>{{"calendar.bad-rule", 4},
                                        {"calendar.rule-not-followed", 63},
                                        {"calendar.rule-too-often", 10},
                                        {"of days", 1}}));
    }
};

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
