// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliClocks : public CliTest
{
    Q_OBJECT

    QByteArray m_gold = R"({"name":"Gold","kind":"sla","customer":"Acme","solutions":"all","valid_from":"2026-01-01",
        "calendar":"Office","targets":[{"target":"response","process":"incident","limit_ms":3600000},
        {"target":"resolution","process":"incident","limit_ms":28800000}]})";

    void agreeOnGold()
    {
        const QString hours = m_program->file(
            u"office.json"_s, R"({"zone":"UTC","week":{"mon":[["08:00","17:00"]],"tue":[["08:00","17:00"]],
            "wed":[["08:00","17:00"]],"thu":[["08:00","17:00"]],"fri":[["08:00","17:00"]]}})");
        json({u"calendar"_s, u"set"_s, u"Office"_s, hours});
        const QJsonObject set = json({u"agreement"_s, u"set"_s, m_program->file(u"gold.json"_s, m_gold)});
        QCOMPARE(set[u"version"_s].toInt(), 1);
        QCOMPARE(set[u"change"_s].toString(), u"added"_s);
    }
    QJsonArray clocks(const QString &at)
    {
        return json({u"clock"_s, u"INC-1"_s, u"--at"_s, at})[u"clocks"_s].toArray();
    }

private Q_SLOTS:
    // The field's vector: window Monday to Friday 8 to 17, start Friday 21:00, at Monday 09:30.
    void aClockSaysWhatWasSpentAndExplainsIt()
    {
        agreeOnGold();
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"Mail is down"_s, u"--at"_s,
              u"2026-03-06T21:00:00Z"_s});
        const QJsonArray answer = clocks(u"2026-03-09T09:30:00Z"_s);
        QCOMPARE(answer.size(), 2);
        const QJsonObject clock = answer[1].toObject();
        QCOMPARE(clock[u"target"_s].toString(), u"resolution"_s);
        QCOMPARE(clock[u"agreement"_s].toString(), u"Gold"_s);
        QCOMPARE(clock[u"version"_s].toInt(), 1);
        QCOMPARE(clock[u"kind"_s].toString(), u"sla"_s);
        QCOMPARE(clock[u"cycle"_s].toInt(), 1);
        QCOMPARE(clock[u"started"_s].toString(), u"2026-03-06T21:00:00.000Z"_s);
        QVERIFY(clock[u"stopped"_s].isNull());
        QCOMPARE(clock[u"limit_ms"_s].toInt(), 28'800'000);
        QCOMPARE(clock[u"spent_ms"_s].toInt(), 5'400'000);
        QCOMPARE(clock[u"state"_s].toString(), u"running"_s);
        QCOMPARE(clock[u"verdict"_s].toString(), u"open"_s);
        QCOMPARE(clock[u"due"_s].toString(), u"2026-03-09T16:00:00.000Z"_s);
        QCOMPARE(clock[u"warn_at"_s].toString(), u"2026-03-09T14:00:00.000Z"_s);
        QCOMPARE(clock[u"leading"_s].toBool(), false);
        QCOMPARE(answer[0][u"verdict"_s].toString(), u"breached"_s);
        QCOMPARE(answer[0][u"leading"_s].toBool(), true);
        const QJsonArray timeline = clock[u"timeline"_s].toArray();
        QCOMPARE(timeline.size(), 2);
        QCOMPARE(timeline[0][u"state"_s].toString(), u"closed"_s);
        QCOMPARE(timeline[0][u"why"_s].toString(), u"outside the hours of Office"_s);
        QCOMPARE(timeline[1][u"state"_s].toString(), u"counting"_s);
        QCOMPARE(timeline[1][u"spent_ms"_s].toInt(), 5'400'000);
        QCOMPARE(timeline[1][u"why"_s].toString(), u"opened"_s);
        const Answer table = run({u"clock"_s, u"INC-1"_s, u"--at"_s, u"2026-03-09T09:30:00Z"_s, u"--explain"_s});
        QVERIFY2(table.out.contains("1 h 30 min") && table.out.contains("outside the hours"), table.said());
    }

    void aMessageOfTheRequesterEndsThePause()
    {
        agreeOnGold();
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"Mail is down"_s, u"--requester"_s,
              u"Ann"_s, u"--at"_s, u"2026-03-09T08:00:00Z"_s});
        const auto act = [this](const QStringList &words, const QString &at) {
            const Answer answer = run(words + QStringList{u"--at"_s, at});
            QVERIFY2(answer.status == 0, answer.said());
        };
        act({u"ticket"_s, u"move"_s, u"INC-1"_s, u"in progress"_s, u"--text"_s, u"We look"_s},
            u"2026-03-09T08:30:00Z"_s);
        act({u"ticket"_s, u"move"_s, u"INC-1"_s, u"pending/caller"_s}, u"2026-03-09T09:00:00Z"_s);
        const QJsonObject paused = clocks(u"2026-03-09T10:00:00Z"_s)[1].toObject();
        QCOMPARE(paused[u"state"_s].toString(), u"paused"_s);
        QVERIFY(paused[u"due"_s].isNull());
        act({u"ticket"_s, u"log"_s, u"INC-1"_s, u"--text"_s, u"Here it is"_s, u"--by"_s, u"Ann"_s},
            u"2026-03-09T11:00:00Z"_s);
        const QJsonArray answer = clocks(u"2026-03-09T12:00:00Z"_s);
        QCOMPARE(answer[0][u"verdict"_s].toString(), u"met"_s);
        QCOMPARE(answer[0][u"stopped"_s].toString(), u"2026-03-09T08:30:00.000Z"_s);
        QCOMPARE(answer[1][u"spent_ms"_s].toInt(), 2 * 3'600'000);
        QCOMPARE(answer[1][u"due"_s].toString(), u"2026-03-10T09:00:00.000Z"_s);
    }

    void aCorrectionShowsWhatDiffersBeforeItIsSaved()
    {
        agreeOnGold();
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"T"_s, u"--at"_s,
              u"2026-03-09T08:00:00Z"_s});
        const Answer resolved =
            run({u"ticket"_s, u"move"_s, u"INC-1"_s, u"resolved"_s, u"--set"_s, u"resolution_code=fixed"_s, u"--set"_s,
                 u"solution=done"_s, u"--text"_s, u"Done"_s, u"--at"_s, u"2026-03-09T08:50:00Z"_s});
        QVERIFY2(resolved.status == 0, resolved.said());
        const QString tighter = m_program->file(u"tighter.json"_s, QByteArray(m_gold).replace("3600000", "1800000"));
        const QStringList call{u"agreement"_s, u"set"_s, tighter};
        QCOMPARE(run(call).status, 3);
        QCOMPARE(run(call + QStringList{u"--correct"_s, u"--from"_s, u"2026-05-01"_s}).status, 2);
        const QJsonObject tried = json(call + QStringList{u"--correct"_s, u"--dry-run"_s});
        const QJsonArray differ = tried[u"differ"_s].toArray();
        QCOMPARE(differ.size(), 1);
        QCOMPARE(differ[0][u"ticket"_s].toString(), u"INC-1"_s);
        QCOMPARE(differ[0][u"target"_s].toString(), u"response"_s);
        QCOMPARE(differ[0][u"before"_s].toString(), u"met"_s);
        QCOMPARE(differ[0][u"after"_s].toString(), u"breached"_s);
        QCOMPARE(clocks(u"2026-03-09T09:00:00Z"_s)[0][u"verdict"_s].toString(), u"met"_s);
        QCOMPARE(json(call + QStringList{u"--correct"_s})[u"differ"_s].toArray(), differ);
        QCOMPARE(clocks(u"2026-03-09T09:00:00Z"_s)[0][u"verdict"_s].toString(), u"breached"_s);
        // From a later day on it leaves those before alone.
        QCOMPARE(json({u"undo"_s})[u"undone"_s][0][u"command"_s].toString(), u"Correct version 1 of agreement Gold"_s);
        const QJsonObject renewed = json(call + QStringList{u"--from"_s, u"2026-05-01"_s});
        QCOMPARE(renewed[u"version"_s].toInt(), 2);
        QVERIFY(renewed[u"differ"_s].toArray().isEmpty());
        QCOMPARE(json({u"agreement"_s, u"list"_s})[u"agreements"_s][0][u"versions"_s].toArray().size(), 2);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void aCalendarThatChangesShowsWhatDiffers()
    {
        agreeOnGold();
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"T"_s, u"--at"_s,
              u"2026-03-06T16:30:00Z"_s});
        const Answer moved =
            run({u"ticket"_s, u"move"_s, u"INC-1"_s, u"in progress"_s, u"--at"_s, u"2026-03-09T08:20:00Z"_s});
        QVERIFY2(moved.status == 0, moved.said());
        const QString always =
            m_program->file(u"always.json"_s, R"({"zone":"UTC","week":{"fri":[["00:00","24:00"]]}})");
        const QStringList call{u"calendar"_s, u"set"_s, u"Office"_s, always};
        const QJsonObject tried = json(call + QStringList{u"--dry-run"_s});
        QCOMPARE(tried[u"differ"_s][0][u"target"_s].toString(), u"response"_s);
        QCOMPARE(json({u"calendar"_s, u"list"_s})[u"calendars"_s][0][u"version"_s].toInt(), 1);
        QCOMPARE(json(call)[u"differ"_s], tried[u"differ"_s]);
        QCOMPARE(json({u"calendar"_s, u"list"_s})[u"calendars"_s][0][u"version"_s].toInt(), 2);
        const Answer used = run({u"calendar"_s, u"remove"_s, u"Office"_s});
        QVERIFY2(used.status == 3 && used.err.contains("Gold"), used.said());
    }

    void dueDoesEachThingOnce()
    {
        agreeOnGold();
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"T"_s, u"--at"_s,
              u"2026-03-09T08:00:00Z"_s});
        const QStringList call{u"due"_s, u"--at"_s, u"2026-03-09T09:30:00Z"_s};
        const QJsonArray tried = json(call + QStringList{u"--dry-run"_s})[u"done"_s].toArray();
        QCOMPARE(tried.size(), 2);
        QVERIFY(tried[0][u"done"_s].isNull());
        const QJsonArray done = json(call)[u"done"_s].toArray();
        QCOMPARE(done.size(), 2);
        QCOMPARE(done[0][u"what"_s].toString(), u"warn"_s);
        QCOMPARE(done[0][u"due"_s].toString(), u"2026-03-09T08:45:00.000Z"_s);
        QCOMPARE(done[1][u"what"_s].toString(), u"breach"_s);
        QCOMPARE(done[1][u"ticket"_s].toString(), u"INC-1"_s);
        QCOMPARE(done[1][u"due"_s].toString(), u"2026-03-09T09:00:00.000Z"_s);
        QCOMPARE(done[1][u"done"_s].toString(), u"2026-03-09T09:30:00.000Z"_s);
        QVERIFY(done[1][u"key"_s].toString() != done[0][u"key"_s].toString());
        QVERIFY(json(call)[u"done"_s].toArray().isEmpty());
        QCOMPARE(run(call).out, "Nothing was due.\n");
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void whatIsStillToComeIsDueOnlyInADryRun()
    {
        agreeOnGold();
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"T"_s});
        const QStringList call{u"due"_s, u"--at"_s, u"2199-01-01T00:00:00Z"_s};
        const Answer refused = run(call);
        QVERIFY2(refused.status == 3 && refused.err.contains("--dry-run"), refused.said());
        const Answer tried = run(call + QStringList{u"--dry-run"_s});
        QVERIFY2(tried.status == 0 && tried.out.contains("INC-1"), tried.said());
    }

    void whatIsWrongIsSaid()
    {
        agreeOnGold();
        const auto refused = [this](const QByteArray &from, const QByteArray &to) {
            return run(
                {u"agreement"_s, u"set"_s,
                 m_program->file(u"bad.json"_s, QByteArray(m_gold).replace("Gold", "Silver").replace(from, to))});
        };
        const Answer zero = refused("28800000", "0");
        QVERIFY2(zero.status == 3 && zero.err.contains("limit_ms"), zero.said());
        const Answer pause = refused("28800000", "28800000,\"pauses\":[\"pending/calller\"]");
        QVERIFY2(pause.status == 3 && pause.err.contains("“pending/calller”") && pause.err.contains("pending/caller,"),
                 pause.said());
        const Answer hours = refused("Office", "Never");
        QVERIFY2(hours.status == 3 && hours.err.contains("Never"), hours.said());
        const Answer nowhere = refused("\"all\"", "[\"Nowhere\"]");
        QVERIFY2(nowhere.status == 3 && nowhere.err.contains("Nowhere"), nowhere.said());
        QCOMPARE(run({u"clock"_s, u"INC-9"_s}).status, 3);
        QCOMPARE(run({u"agreement"_s, u"remove"_s, u"Silver"_s}).status, 3);
        json({u"agreement"_s, u"remove"_s, u"Gold"_s});
        QVERIFY(json({u"agreement"_s, u"list"_s})[u"agreements"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliClocks)
#include "tst_cli_clocks.moc"
