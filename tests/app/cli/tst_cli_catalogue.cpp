// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

/// Templates, and what opens tickets by them.
class TestCliCatalogue : public CliTest
{
    Q_OBJECT

    void setTemplate(const QByteArray &json)
    {
        const Answer answer = run({u"template"_s, u"set"_s, m_program->file(u"template.json"_s, json)});
        QVERIFY2(answer.status == 0, answer.said());
    }
    void setLaptop()
    {
        setTemplate(R"({"name":"Laptop","process":"request","variant":"without approval",
            "title":"Laptop for {requester}","description":"On {date}, {colour}","urgency":"low","impact":"low",
            "component":"Shop","team":"Desk"})");
    }
    void prepare() override
    {
        CliTest::prepare();
        QCOMPARE(run({u"import"_s, u"components-csv"_s, m_program->file(u"c.csv"_s, "name\nShop\n")}).status, 0);
    }

private Q_SLOTS:
    void aTicketBeginsAsItsTemplateSays()
    {
        setLaptop();
        const QJsonObject opened = json({u"ticket"_s, u"add"_s, u"--template"_s, u"Laptop"_s, u"--requester"_s,
                                         u"Ann"_s, u"--team"_s, u"Stock"_s, u"--at"_s, u"2026-03-02T12:00:00Z"_s});
        QCOMPARE(opened[u"number"_s].toString(), u"REQ-1"_s);
        QCOMPARE(opened[u"title"_s].toString(), u"Laptop for Ann"_s);
        QCOMPARE(opened[u"description"_s].toString(), u"On 2026-03-02, {colour}"_s);
        QCOMPARE(opened[u"variant"_s].toString(), u"without approval"_s);
        QCOMPARE(opened[u"team"_s].toString(), u"Stock"_s);
        QCOMPARE(opened[u"priority"_s].toInt(), 5);
        QCOMPARE(opened[u"component"_s][u"name"_s].toString(), u"Shop"_s);
        QCOMPARE(opened[u"unknown"_s].toArray(), QJsonArray{u"colour"_s});
        const Answer told = run({u"ticket"_s, u"add"_s, u"--template"_s, u"Laptop"_s});
        QCOMPARE(told.status, 0);
        QVERIFY2(told.err.contains("colour") && told.err.contains("requester"), told.said());
        QCOMPARE(run({u"ticket"_s, u"add"_s, u"--template"_s, u"None"_s}).status, 3);
        QCOMPARE(run({u"ticket"_s, u"add"_s, u"--template"_s, u"Laptop"_s, u"--process"_s, u"incident"_s}).status, 2);
        QCOMPARE(run({u"ticket"_s, u"add"_s, u"--title"_s, u"T"_s}).status, 2);
    }

    void templatesAreListedAndRemoved()
    {
        QCOMPARE(run({u"template"_s, u"list"_s}).out, "No templates.\n");
        setLaptop();
        const QJsonObject listed = json({u"template"_s, u"list"_s})[u"templates"_s][0].toObject();
        QCOMPARE(listed[u"name"_s].toString(), u"Laptop"_s);
        QCOMPARE(listed[u"component"_s].toString(), u"Shop"_s);
        QCOMPARE(listed[u"version"_s].toInt(), 1);
        QVERIFY(run({u"template"_s, u"list"_s}).out.contains("Laptop for {requester}"));
        QCOMPARE(json({u"template"_s, u"remove"_s, u"Laptop"_s})[u"removed"_s].toString(), u"Laptop"_s);
        QVERIFY(json({u"template"_s, u"list"_s})[u"templates"_s].toArray().isEmpty());
        QCOMPARE(run({u"template"_s, u"remove"_s, u"Laptop"_s}).status, 3);
        QVERIFY(run({u"undo"_s}).out.contains("Laptop"));
        QCOMPARE(json({u"template"_s, u"list"_s})[u"templates"_s].toArray().size(), 1);
    }

    void aCannedAnswerIsWrittenInTheLog()
    {
        setLaptop();
        json({u"ticket"_s, u"add"_s, u"--template"_s, u"Laptop"_s, u"--requester"_s, u"Ann"_s});
        const auto set = [this](const QString &text, const QStringList &more) {
            return run(QStringList{u"answer"_s, u"set"_s, u"Thanks"_s, u"--text"_s, text} + more).status;
        };
        QCOMPARE(set(u"Thanks, {requester}: {number} is about {component}; {solution}"_s, {}), 0);
        QCOMPARE(set(u"Dank, {requester} {stemming}"_s, {u"--language"_s, u"nl"_s}), 0);
        QCOMPARE(set(u"x"_s, {u"--language"_s, u"no language"_s}), 3);
        QCOMPARE(set(u" "_s, {}), 3);
        const QStringList log{u"ticket"_s, u"log"_s, u"REQ-1"_s, u"--answer"_s, u"Thanks"_s};
        const QJsonObject entry = json(log);
        QCOMPARE(entry[u"text"_s].toString(), u"Thanks, Ann: REQ-1 is about Shop;"_s);
        QCOMPARE(entry[u"missing"_s].toArray(), QJsonArray{u"solution"_s});
        QVERIFY(entry[u"public"_s].toBool());
        const Answer dutch = run(log + QStringList{u"--language"_s, u"nl-BE"_s});
        QVERIFY2(dutch.out.contains("Dank, Ann {stemming}") && dutch.err.contains("stemming"), dutch.said());
        QCOMPARE(run(log + QStringList{u"--text"_s, u"T"_s}).status, 2);
        QCOMPARE(run({u"ticket"_s, u"log"_s, u"REQ-1"_s, u"--answer"_s, u"None"_s}).status, 3);
        QCOMPARE(json({u"answer"_s, u"list"_s})[u"answers"_s].toArray().size(), 2);
        QVERIFY(run({u"answer"_s, u"list"_s}).out.contains("Dank"));
        QCOMPARE(json({u"answer"_s, u"remove"_s, u"Thanks"_s, u"--language"_s, u"nl"_s})[u"count"_s].toInt(), 1);
        QCOMPARE(run({u"answer"_s, u"remove"_s, u"Thanks"_s}).status, 0);
        QCOMPARE(run({u"answer"_s, u"remove"_s, u"Thanks"_s}).status, 3);
        QCOMPARE(run({u"answer"_s, u"list"_s}).out, "No canned answers.\n");
        QCOMPARE(run({u"undo"_s, u"--steps"_s, u"2"_s}).status, 0);
        QCOMPARE(json({u"answer"_s, u"list"_s})[u"answers"_s].toArray().size(), 2);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void whatIsOfferedCanBeOrdered()
    {
        QVERIFY(run({u"catalogue"_s, u"list"_s}).out.contains("catalogue init"));
        QCOMPARE(json({u"catalogue"_s, u"init"_s})[u"added"_s].toArray().size(), 8);
        QCOMPARE(json({u"catalogue"_s, u"init"_s})[u"kept"_s].toArray().size(), 8);
        QVERIFY(run({u"catalogue"_s, u"list"_s}).out.contains("Fault finding"));
        const QStringList order{u"catalogue"_s, u"order"_s, u"Optimisation"_s, u"--requester"_s, u"Ann"_s};
        const QJsonObject ordered = json(order + QStringList{u"--component"_s, u"Shop"_s});
        QCOMPARE(ordered[u"number"_s].toString(), u"REQ-1"_s);
        QCOMPARE(ordered[u"process"_s].toString(), u"request"_s);
        QCOMPARE(ordered[u"variant"_s].toString(), u"with approval"_s);
        QCOMPARE(ordered[u"title"_s].toString(), u"Optimise Shop"_s);
        QCOMPARE(ordered[u"state"_s].toString(), u"waiting for approval"_s);
        QCOMPARE(ordered[u"requester"_s].toString(), u"Ann"_s);
        QCOMPARE(ordered[u"fields"_s][u"offering"_s].toString(), u"Optimisation"_s);
        const QStringList call{u"catalogue"_s, u"order"_s, u"Hot line"_s, u"--requester"_s, u"Ann"_s};
        const Answer about = run(call);
        QVERIFY2(about.status == 3 && about.err.contains("--component"), about.said());
        QCOMPARE(run(call + QStringList{u"--component"_s, u"Shop"_s}).status, 0);
        QCOMPARE(json({u"ticket"_s, u"show"_s, u"REQ-2"_s})[u"variant"_s].toString(), u"without approval"_s);
        QCOMPARE(run({u"catalogue"_s, u"order"_s, u"Luck"_s, u"--requester"_s, u"Ann"_s}).status, 3);
        QCOMPARE(run({u"catalogue"_s, u"order"_s, u"Hot line"_s}).status, 2);
        const QString file = m_program->file(u"closed.json"_s, R"({"name":"Hot line","kind":"hot line",
            "template":"Hot line call","active":false})");
        QCOMPARE(json({u"catalogue"_s, u"set"_s, file})[u"version"_s].toInt(), 2);
        const Answer shut = run(call + QStringList{u"--component"_s, u"Shop"_s});
        QVERIFY2(shut.status == 3 && shut.err.contains("not offered"), shut.said());
        QCOMPARE(run({u"catalogue"_s, u"remove"_s, u"Hot line"_s}).status, 0);
        QCOMPARE(json({u"catalogue"_s, u"list"_s})[u"offerings"_s].toArray().size(), 7);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void aSeriesOpensItsTicketsByItself()
    {
        setTemplate(R"({"name":"Check","process":"request","title":"Check of {date}"})");
        const auto series = [this](const char *rule) {
            const QByteArray json = R"({"name":"Weekly","rule":"RULE","start":"2026-03-02T09:00",
                "zone":"Europe/Amsterdam","template":"Check"})";
            return m_program->file(u"series.json"_s, QByteArray(json).replace("RULE", rule));
        };
        QCOMPARE(run({u"recurring"_s, u"set"_s, series("FREQ=NEVER")}).status, 3);
        QCOMPARE(json({u"recurring"_s, u"set"_s, series("FREQ=WEEKLY")})[u"version"_s].toInt(), 1);
        const QStringList next{u"recurring"_s,           u"next"_s, u"Weekly"_s, u"--count"_s, u"2"_s, u"--at"_s,
                               u"2026-03-24T00:00:00Z"_s};
        QCOMPARE(json(next)[u"next"_s].toArray(),
                 (QJsonArray{u"2026-03-30T07:00:00.000Z"_s, u"2026-04-06T07:00:00.000Z"_s}));
        QVERIFY(run(next).out.contains("2026"));

        const QStringList due{u"due"_s, u"--at"_s, u"2026-03-30T12:00:00Z"_s};
        QVERIFY(json(due + QStringList{u"--dry-run"_s})[u"done"_s][0][u"ticket"_s].isNull());
        const QJsonObject done = json(due)[u"done"_s][0].toObject();
        QCOMPARE(done[u"what"_s].toString(), u"open"_s);
        QCOMPARE(done[u"ticket"_s].toString(), u"REQ-1"_s);
        QCOMPARE(done[u"series"_s].toString(), u"Weekly"_s);
        QCOMPARE(done[u"skipped"_s].toInt(), 4);
        QCOMPARE(done[u"due"_s].toString(), u"2026-03-30T07:00:00.000Z"_s);
        QCOMPARE(json({u"ticket"_s, u"show"_s, u"REQ-1"_s})[u"fields"_s][u"skipped"_s].toString(), u"4"_s);
        QVERIFY(json(due)[u"done"_s].toArray().isEmpty());
        const Answer later = run({u"due"_s, u"--at"_s, u"2026-04-20T12:00:00Z"_s});
        QVERIFY2(later.out.contains("Weekly") && later.out.contains("2 "), later.said());

        const QJsonObject listed = json({u"recurring"_s, u"list"_s})[u"recurring"_s][0].toObject();
        QCOMPARE(listed[u"last_opened"_s].toString(), u"2026-04-20T07:00:00.000Z"_s);
        QVERIFY(run({u"recurring"_s, u"list"_s}).out.contains("FREQ=WEEKLY"));
        QCOMPARE(run({u"template"_s, u"remove"_s, u"Check"_s}).status, 3);
        QCOMPARE(run({u"recurring"_s, u"remove"_s, u"Weekly"_s}).status, 0);
        QCOMPARE(run({u"recurring"_s, u"next"_s, u"Weekly"_s}).status, 3);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }
};

QTEST_GUILESS_MAIN(TestCliCatalogue)
#include "tst_cli_catalogue.moc"
