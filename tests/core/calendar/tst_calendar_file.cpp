// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_file.h"

#include <QJsonDocument>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

class TestCalendarFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAsAnEqualCalendar()
    {
        const auto calendar = calendarFromJson(R"({"zone":"Europe/Amsterdam",
            "week":{"mon":[["09:00","12:00"],["13:00","17:30"]],"fri":[["22:00","06:00:30"]],"sun":[["00:00","24:00"]]},
            "holidays":["2026-12-25",{"date":"2026-12-26","name":"Tweede kerstdag"}],
            "exceptions":{"2026-12-24":[["09:00","12:00"]],"2026-12-31":[]}})");
        QVERIFY2(calendar, "a calendar with everything in it is refused");
        QCOMPARE(calendar->week[0].size(), size_t(2));
        QCOMPARE(calendar->week[0][1].to, hours(17) + minutes(30));
        QVERIFY(calendar->week[4].front().goesPastMidnight());
        QCOMPARE(calendar->week[6].front().to, hours(24));
        QVERIFY(calendar->week[1].empty());
        QCOMPARE(calendar->holidays.at(QDate(2026, 12, 26)), u"Tweede kerstdag"_s);
        QVERIFY(calendar->exceptions.at(QDate(2026, 12, 31)).empty());
        const auto again = calendarFromJson(QJsonDocument(toJson(*calendar)).toJson());
        QVERIFY(again && *again == *calendar);
    }

    void whatIsWrongIsNamedByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("problem");
        const auto add = [](const char *name, const QByteArray &json, const QString &where, const QString &problem) {
            QTest::newRow(name) << json << where << problem;
        };
        add("no week", R"({"zone":"UTC"})", u"week"_s, u"missing-key"_s);
        add("no zone", R"({"week":{}})", u"zone"_s, u"missing-key"_s);
        add("a day of no week", R"({"zone":"UTC","week":{"monday":[]}})", u"week.monday"_s, u"unknown-key"_s);
        add("25 h", R"({"zone":"UTC","week":{"mon":[["09:00","25:00"]]}})", u"week.mon[0]"_s, u"wrong-type"_s);
        add("from 24 h", R"({"zone":"UTC","week":{"mon":[["24:00","08:00"]]}})", u"week.mon[0]"_s, u"wrong-type"_s);
        add("9 o'clock", R"({"zone":"UTC","week":{"mon":[["9:00","17:00"]]}})", u"week.mon[0]"_s, u"wrong-type"_s);
        add("three ends", R"({"zone":"UTC","week":{"mon":[["09:00","17:00","18:00"]]}})", u"week.mon[0]"_s,
            u"wrong-type"_s);
        add("no time", R"({"zone":"UTC","week":{"mon":[["09:00","09:00"]]}})", u"week.mon[0]"_s, u"empty-period"_s);
        add("30 February", R"({"zone":"UTC","week":{},"holidays":["2026-02-30"]})", u"holidays[0]"_s, u"wrong-type"_s);
        add("a holiday's colour", R"({"zone":"UTC","week":{},"holidays":[{"date":"2026-02-03","colour":"red"}]})",
            u"holidays[0]"_s, u"wrong-type"_s);
        add("an exception never", R"({"zone":"UTC","week":{},"exceptions":{"2026-13-01":[]}})",
            u"exceptions.2026-13-01"_s, u"wrong-type"_s);
        add("hours of an exception", R"({"zone":"UTC","week":{},"exceptions":{"2026-12-01":[["a","b"]]}})",
            u"exceptions.2026-12-01[0]"_s, u"wrong-type"_s);
        add("no JSON", "zone: UTC", QString(), u"not-json"_s);
    }
    void whatIsWrongIsNamedByItsPlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, where);
        QFETCH(const QString, problem);
        const auto calendar = calendarFromJson(json);
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().code, "base.bad-file");
        QCOMPARE(calendar.error().facts[u"where"_s].toString(), where);
        QCOMPARE(calendar.error().facts[u"problem"_s].toString(), problem);
    }
};

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "tst_calendar_file.moc"
