// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"
#include "support/test_data.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliEvents : public CliTest
{
    Q_OBJECT

    static constexpr const char *Problem =
        R"({"type":"StateChange","host":"web","timestamp":1772438400,"state":1,"state_type":1,)"
        R"("check_result":{"output":"No answer."}})"
        "\n";
    static constexpr const char *Recovery =
        R"({"type":"StateChange","host":"web","timestamp":1772439000,"state":0,"state_type":1,)"
        R"("check_result":{"output":"It answers."}})"
        "\n";

private Q_SLOTS:
    void anAlertOpensAnIncidentAndItsEndResolvesIt()
    {
        QCOMPARE(run({u"import"_s, u"components-csv"_s, m_program->file(u"c.csv"_s, "name\nweb\n")}).status, 0);
        const QString file = m_program->file(u"1.ndjson"_s, Problem);
        const QJsonObject report = json({u"import"_s, u"icinga"_s, file});
        QCOMPARE(report[u"read"_s].toInt(), 1);
        QCOMPARE(report[u"tickets"_s].toInt(), 1);
        const QJsonObject ticket = json({u"ticket"_s, u"show"_s, u"INC-1"_s});
        QCOMPARE(ticket[u"component"_s][u"name"_s].toString(), u"web"_s);
        QCOMPARE(ticket[u"channel"_s].toString(), u"monitoring"_s);
        QCOMPARE(ticket[u"description"_s].toString(), u"No answer."_s);
        QCOMPARE(json({u"import"_s, u"icinga"_s, file})[u"unchanged"_s].toInt(), 1);
        json({u"import"_s, u"icinga"_s, m_program->file(u"2.ndjson"_s, Recovery)});
        const QJsonObject resolved = json({u"ticket"_s, u"show"_s, u"INC-1"_s});
        QCOMPARE(resolved[u"state"_s].toString(), u"resolved"_s);
        QCOMPARE(resolved[u"resolution_code"_s].toString(), u"recovered by itself"_s);

        const QJsonArray events = json({u"event"_s, u"list"_s})[u"events"_s].toArray();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0][u"status"_s].toString(), u"recovery"_s);
        QCOMPARE(events[0][u"verdict"_s].toString(), u"resolved"_s);
        QCOMPARE(events[1][u"ticket"_s].toString(), u"INC-1"_s);
        QCOMPARE(events[1][u"happened"_s].toString(), u"2026-03-02T08:00:00.000Z"_s);
        QVERIFY(run({u"event"_s, u"list"_s}).out.contains("INC-1"));
        QVERIFY(json({u"event"_s, u"list"_s, u"--source"_s, u"zabbix"_s})[u"events"_s].toArray().isEmpty());
        QCOMPARE(json({u"event"_s, u"list"_s, u"--component"_s, u"web"_s})[u"events"_s].toArray().size(), 2);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void linesThatCannotBeUsedAreRejectedWithTheirReason()
    {
        const QString file = m_program->file(u"bad.ndjson"_s, QByteArray("not json\n") + Problem);
        const QStringList call{u"import"_s, u"icinga"_s, file};
        const Answer refused = run(call);
        QCOMPARE(refused.status, 3);
        QVERIFY(json({u"event"_s, u"list"_s})[u"events"_s].toArray().isEmpty());
        QFile rejects(file + u".rejects.csv"_s);
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QVERIFY(rejects.readAll().contains("not json"));
        const QJsonObject kept = json(call + QStringList{u"--keep-valid"_s});
        QCOMPARE(kept[u"rejected"_s].toInt(), 1);
        QCOMPARE(kept[u"added"_s].toInt(), 1);
    }

    void aDryRunChangesNothing()
    {
        const QString file = m_program->file(u"1.ndjson"_s, Problem);
        QCOMPARE(json({u"import"_s, u"icinga"_s, file, u"--dry-run"_s})[u"tickets"_s].toInt(), 1);
        QVERIFY(json({u"event"_s, u"list"_s})[u"events"_s].toArray().isEmpty());
        const QString bad = m_program->file(u"bad.ndjson"_s, QByteArray("not json\n") + Problem);
        QCOMPARE(run({u"import"_s, u"icinga"_s, bad, u"--dry-run"_s}).status, 3);
        const QJsonObject kept = json({u"import"_s, u"icinga"_s, bad, u"--dry-run"_s, u"--keep-valid"_s});
        QCOMPARE(kept[u"reject_list"_s].toArray().size(), 1);
        QVERIFY(!QFile::exists(bad + u".rejects.csv"_s));
    }

    void realFilesOfTheOthersComeIn()
    {
        const QString alerts = sharedData(u"monitoring-events/alertmanager_v4_probefailure.json"_s);
        const QString zabbix = sharedData(u"monitoring-events/zabbix_export.ndjson"_s);
        if (alerts.isEmpty() || zabbix.isEmpty())
            QSKIP("the real events are not here");
        QCOMPARE(json({u"import"_s, u"alertmanager"_s, alerts})[u"tickets"_s].toInt(), 1);
        const QJsonObject report = json({u"import"_s, u"zabbix"_s, zabbix});
        QCOMPARE(report[u"added"_s].toInt(), 4);
        QCOMPARE(report[u"tickets"_s].toInt(), 0); // one is no more than a warning
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }
};

QTEST_GUILESS_MAIN(TestCliEvents)
#include "tst_cli_events.moc"
