// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliTicketImport : public CliTest
{
    Q_OBJECT

    QString map() const
    {
        return m_program->file(
            u"map.json"_s,
            "{\"columns\":{\"ticket\":\"No\",\"at\":\"When\",\"state\":\"Status\",\"impact\":\"Impact\"},"
            "\"values\":{\"state\":{\"A\":\"assigned\",\"W\":\"pending/caller\",\"R\":\"resolved\"}}}");
    }

private Q_SLOTS:
    void theFormatsAreListedWithWhatTheyBring()
    {
        QMap<QString, QJsonArray> brings;
        for (const QJsonValue &format : json({u"import"_s, u"--list"_s})[u"formats"_s].toArray())
            brings.insert(format[u"format"_s].toString(), format[u"brings"_s].toArray());
        QCOMPARE(brings.value(u"tickets-csv"_s), QJsonArray{u"tickets"_s});
        QCOMPARE(brings.value(u"event-log-csv"_s), (QJsonArray{u"tickets"_s, u"log entries"_s}));
        QVERIFY(brings.contains(u"jira"_s));
    }

    void anEventLogTellsWhatItBroughtAndTheSecondTimeNothing()
    {
        const QString log = m_program->file(u"log.csv"_s,
                                            "No,When,Status,Impact\n7,2026-03-02T08:00:00Z,A,high\n"
                                            "7,2026-03-02T09:00:00Z,W,Gigantic\n7,2026-03-02T10:00:00Z,R,\n");
        const QStringList call{u"import"_s, u"event-log-csv"_s, log, u"--map"_s, map()};
        const QJsonObject dry = json(call + QStringList{u"--dry-run"_s});
        QCOMPARE(dry[u"added"_s].toInt(), 4);
        QCOMPARE(json({u"info"_s})[u"tickets"_s].toInt(), 0);
        const QJsonObject first = json(call);
        QCOMPARE(first[u"format"_s].toString(), u"event-log-csv"_s);
        QCOMPARE(first[u"read"_s].toInt(), 3);
        QCOMPARE(first[u"added"_s].toInt(), 4);
        QCOMPARE(first[u"tickets"_s].toInt(), 1);
        QCOMPARE(first[u"entries"_s].toInt(), 3);
        QCOMPARE(first[u"deviations"_s].toInt(), 1);
        QCOMPARE(first[u"differs"_s].toInt(), 0);
        QCOMPARE(first[u"unmapped"_s].toInt(), 1);
        QVERIFY(first[u"rejects"_s].isNull());
        const QJsonObject ticket = json({u"ticket"_s, u"show"_s, u"INC-1"_s});
        QCOMPARE(ticket[u"state"_s].toString(), u"resolved"_s);
        QCOMPARE(ticket[u"opened"_s].toString(), u"2026-03-02T08:00:00.000Z"_s);
        QCOMPARE(ticket[u"log"_s].toArray().size(), 3);
        QCOMPARE(json(call)[u"added"_s].toInt(), 0);
        QCOMPARE(json({u"ticket"_s, u"search"_s, u"7"_s})[u"tickets"_s].toArray().size(), 1);
        QCOMPARE(json({u"undo"_s})[u"undone"_s].toArray().size(), 1);
        QCOMPARE(json({u"info"_s})[u"tickets"_s].toInt(), 0);
    }

    void aTicketIsFoundAndShownByWhatItIsCalledElsewhere()
    {
        const QString table = m_program->file(u"t.csv"_s, "number,title\nANY23-174,Broken\n,Nameless\n");
        QCOMPARE(json({u"import"_s, u"tickets-csv"_s, table, u"--source"_s, u"old desk"_s})[u"tickets"_s].toInt(), 2);
        const QJsonArray found = json({u"ticket"_s, u"search"_s, u"ANY23-174"_s})[u"tickets"_s].toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"number"_s].toString(), u"INC-1"_s);
        QCOMPARE(json({u"ticket"_s, u"show"_s, u"INC-1"_s})[u"imported"_s].toArray(),
                 (QJsonArray{QJsonObject{{u"source"_s, u"old desk"_s}, {u"key"_s, u"ANY23-174"_s}}}));
        QVERIFY(run({u"ticket"_s, u"show"_s, u"INC-1"_s}).out.contains("It is ANY23-174 in old desk."));
        QCOMPARE(json({u"ticket"_s, u"show"_s, u"INC-2"_s})[u"imported"_s].toArray(), QJsonArray());
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void aMissingMapIsAWrongCallAndABadOneBadInput()
    {
        const QString log = m_program->file(u"log.csv"_s, "No,When,Status\n7,2026-03-02T08:00:00Z,A\n");
        QCOMPARE(run({u"import"_s, u"event-log-csv"_s, log}).status, 2);
        const QString bad = m_program->file(u"bad.json"_s, "{\"columns\":{\"colour\":\"x\"}}");
        const Answer refused = run({u"import"_s, u"event-log-csv"_s, log, u"--map"_s, bad});
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.err.contains("columns.colour"));
        QCOMPARE(run({u"import"_s, u"event-log-csv"_s, log, u"--map"_s, u"/nowhere/map.json"_s}).status, 3);
    }

    void rowsThatCannotBeUsedKeepEverythingOutUnlessThePersonAgrees()
    {
        const QString log = m_program->file(u"log.csv"_s,
                                            "No,When,Status,Impact\n7,2026-03-02T08:00:00Z,A,\n"
                                            "7,2026-03-02T09:00:00Z,Lost,\n7,2126-03-02T09:00:00Z,A,\n");
        const QStringList call{u"import"_s, u"event-log-csv"_s, log, u"--map"_s, map()};
        const Answer refused = run(call + QStringList{u"--json"_s});
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.json()[u"error"_s][u"facts"_s][u"rejected"_s].toInt(), 2);
        QCOMPARE(json({u"info"_s})[u"tickets"_s].toInt(), 0);
        const QJsonObject kept = json(call + QStringList{u"--keep-valid"_s});
        QCOMPARE(kept[u"added"_s].toInt(), 2);
        QCOMPARE(kept[u"rejected"_s].toInt(), 2);
        QFile rejects(kept[u"rejects"_s].toString());
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        const QByteArray reasons = rejects.readAll();
        QVERIFY2(reasons.contains("the map says nothing of the state") && reasons.contains("lies in the future"),
                 reasons);
    }

    void whatIsExportedComesInAgainTheSame()
    {
        const QString table = m_program->file(
            u"t.csv"_s,
            "number,process,title,state,impact,urgency,priority,component,requester,team,assignee,channel,opened,"
            "resolved,closed,description\r\n"
            "INC-7,incident,Mail is slow,closed,high,medium,2,,ann,Mail,bob,phone,2026-03-02T08:00:00.000Z,"
            "2026-03-02T09:00:00.000Z,2026-03-09T09:00:00.000Z,\"two\r\nlines\"\r\n"
            "REQ-3,request,New laptop,pending/caller,,,4,,cid,,,portal,2026-03-03T08:00:00.000Z,,,\r\n");
        QCOMPARE(json({u"import"_s, u"tickets-csv"_s, table})[u"tickets"_s].toInt(), 2);
        const QString out = m_program->folder() + u"/out.csv"_s;
        QCOMPARE(run({u"export"_s, u"tickets-csv"_s, out}).status, 0);
        QFile one(table), other(out);
        QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), one.readAll());
        QCOMPARE(run({u"check"_s}).status, 0);
    }

    void wordsOfJiraFollowTheMap()
    {
        const auto issue = [](const QByteArray &key, const QByteArray &type, const QByteArray &status) {
            return "{\"key\":\"" + key + "\",\"fields\":{\"summary\":\"x\",\"issuetype\":{\"name\":\"" + type
                + "\"},\"status\":{\"name\":\"" + status
                + "\"},\"priority\":{\"name\":\"P1\"},\"created\":\"2026-03-02T08:00:00.000+0000\"}}";
        };
        const QString file = m_program->file(
            u"issues.json"_s, "[" + issue("A-1", "Alarm", "Parked") + "," + issue("A-2", "Problem", "Parked") + "]");
        const QStringList call{u"import"_s, u"jira"_s, file};
        QCOMPARE(run(call).status, 3); // "Parked" means nothing by itself
        const QString map =
            m_program->file(u"words.json"_s,
                            "{\"values\":{\"process\":{\"Alarm\":\"incident\",\"Problem\":\"incident\"},"
                            "\"state\":{\"Parked\":\"pending/vendor\"},\"priority\":{\"P1\":\"1\"}}}");
        const QJsonObject report = json(call + QStringList{u"--map"_s, map});
        QCOMPARE(report[u"tickets"_s].toInt(), 2);
        QCOMPARE(report[u"rejected"_s].toInt(), 0);
        const QJsonObject ticket = json({u"ticket"_s, u"show"_s, u"INC-2"_s});
        QCOMPARE(ticket[u"state"_s].toString(), u"pending/vendor"_s);
        QCOMPARE(ticket[u"priority"_s].toInt(), 1);
    }

    void issuesOfJiraComeInWithoutAMap()
    {
        const QString file = m_program->file(
            u"issues.json"_s,
            "{\"issues\":[{\"key\":\"WEB-1\",\"self\":\"https://jira.example.org/rest/api/2/issue/1\",\"fields\":{"
            "\"summary\":\"Slow\",\"issuetype\":{\"name\":\"Bug\"},\"status\":{\"name\":\"In Progress\"},"
            "\"created\":\"2026-03-02T08:00:00.000+0000\",\"comment\":{\"comments\":[{\"id\":\"1\",\"body\":\"hello\","
            "\"author\":{\"displayName\":\"Ann\"},\"created\":\"2026-03-02T09:00:00.000+0000\"}]}}}]}");
        const QJsonObject report = json({u"import"_s, u"jira"_s, file});
        QCOMPARE(report[u"source"_s].toString(), u"jira:jira.example.org"_s);
        QCOMPARE(report[u"added"_s].toInt(), 3);
        QVERIFY(json({u"ticket"_s, u"show"_s, u"INC-1"_s})[u"log"_s].toArray().last()[u"public"_s].toBool());
    }
};

QTEST_GUILESS_MAIN(TestCliTicketImport)
#include "tst_cli_ticket_import.moc"
