// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliCalendars : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCalendarIsSetListedAndTakenBack()
    {
        const QString file =
            m_program->file(u"office.json"_s,
                            R"({"zone":"Europe/Amsterdam","week":{"mon":[["09:00","17:00"]],"sun":[["22:00","02:00"]]},
            "holidays":[{"date":"2026-12-25","name":"Christmas Day"}]})");
        QJsonObject set = json({u"calendar"_s, u"set"_s, u"Office"_s, file});
        QCOMPARE(set[u"version"_s].toInt(), 1);
        QCOMPARE(set[u"calendar"_s][u"holidays"_s][0][u"name"_s].toString(), u"Christmas Day"_s);
        QVERIFY(set.take(u"differ"_s).toArray().isEmpty());
        QCOMPARE(set.take(u"tickets"_s).toInt(), 0);
        const QJsonArray listed = json({u"calendar"_s, u"list"_s})[u"calendars"_s].toArray();
        QCOMPARE(listed, QJsonArray{set});
        const Answer table = run({u"calendar"_s, u"list"_s});
        QVERIFY2(table.out.contains("12 h") && table.out.contains("Europe/Amsterdam"), table.said());
        QCOMPARE(json({u"undo"_s})[u"undone"_s][0][u"command"_s].toString(), u"Add calendar Office"_s);
        QVERIFY(json({u"calendar"_s, u"list"_s})[u"calendars"_s].toArray().isEmpty());
        QCOMPARE(run({u"calendar"_s, u"list"_s}).out, "No calendars.\n");
    }

    void holidaysComeFromAFileOfICalendar()
    {
        const QString calendar =
            m_program->file(u"office.json"_s, R"({"zone":"UTC","week":{},"holidays":["2026-12-25"]})");
        const QString ics = m_program->file(
            u"nl.ics"_s,
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227\n"
            "SUMMARY:Kerstmis\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTART:20261231T120000Z\nEND:VEVENT\n"
            "END:VCALENDAR\n");
        const QStringList import{u"import"_s, u"ics"_s, ics, u"--calendar"_s, u"Office"_s};
        const Answer unknown = run(import);
        QVERIFY2(unknown.status == 3 && unknown.err.contains("Office"), unknown.said());
        json({u"calendar"_s, u"set"_s, u"Office"_s, calendar});
        const QJsonObject tried = json(import + QStringList{u"--dry-run"_s});
        QCOMPARE(tried[u"added"_s].toInt(), 1);
        QCOMPARE(json({u"calendar"_s, u"list"_s})[u"calendars"_s][0][u"version"_s].toInt(), 1);
        const QJsonObject done = json(import);
        QCOMPARE(done, tried);
        QCOMPARE(done[u"updated"_s].toInt(), 1);
        QCOMPARE(done[u"read"_s].toInt(), 2);
        QVERIFY(done[u"finding_list"_s][0].toString().startsWith(u"1 of 2 events were left out"));
        QCOMPARE(json(import)[u"unchanged"_s].toInt(), 2);
        QCOMPARE(json({u"calendar"_s, u"list"_s})[u"calendars"_s][0][u"calendar"_s][u"holidays"_s].toArray().size(), 2);
        QCOMPARE(json({u"undo"_s})[u"undone"_s][0][u"command"_s].toString(), u"Add 2 holidays to Office"_s);
        QCOMPARE(run({u"import"_s, u"ics"_s, ics}).status, 2);
        QCOMPARE(run({u"import"_s, u"ics"_s, calendar, u"--calendar"_s, u"Office"_s}).status, 3);
        QCOMPARE(run(import + QStringList{u"--from"_s, u"soon"_s}).status, 2);
        QVERIFY(run({u"import"_s, u"--list"_s}).out.contains("ics"));
    }

    void whatIsWrongChangesNothing()
    {
        const QString atlantis = m_program->file(u"atlantis.json"_s, R"({"zone":"Europe/Atlantis","week":{}})");
        const Answer zone = run({u"calendar"_s, u"set"_s, u"Office"_s, atlantis});
        QVERIFY2(zone.status == 3 && zone.err.contains("Europe/Atlantis"), zone.said());
        const Answer gone = run({u"calendar"_s, u"remove"_s, u"Office"_s});
        QVERIFY2(gone.status == 3 && gone.err.contains("Office"), gone.said());
        const Answer missing = run({u"calendar"_s, u"set"_s, u"Office"_s, u"/no/such/file"_s});
        QVERIFY2(missing.status == 3, missing.said());
        QVERIFY(json({u"calendar"_s, u"list"_s})[u"calendars"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliCalendars)
#include "tst_cli_calendars.moc"
