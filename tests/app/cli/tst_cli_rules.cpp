// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliRules : public CliTest
{
    Q_OBJECT

    QString file() const
    {
        return m_program->file(
            u"rule.json"_s,
            R"({"name":"Mail","when":{"event":"opened"},"if":{"title":"mail"},"then":{"team":"Desk"}})");
    }
    QJsonObject add(const QString &title) const
    {
        return json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, title});
    }

private Q_SLOTS:
    void aRuleIsTriedSetEnabledAndRemoved()
    {
        json({u"team"_s, u"set"_s, u"Desk"_s});
        add(u"No mail"_s);
        add(u"No tea"_s);
        const QJsonObject tried = json({u"rule"_s, u"try"_s, file()});
        QCOMPARE(tried[u"count"_s].toInt(), 1);
        QCOMPARE(tried[u"would"_s][0][u"ticket"_s].toString(), u"INC-1"_s);
        QCOMPARE(tried[u"would"_s][0][u"then"_s][0].toObject(),
                 (QJsonObject{{u"do"_s, u"team"_s}, {u"value"_s, u"Desk"_s}}));
        QCOMPARE(json({u"rule"_s, u"try"_s, file(), u"--since"_s, u"2100-01-01T00:00:00Z"_s})[u"count"_s].toInt(), 0);
        QVERIFY(run({u"rule"_s, u"try"_s, file()}).out.contains("INC-1"));
        QVERIFY(run({u"rule"_s, u"try"_s, file()}).out.contains("have run: 1; shown above: 1."));

        const QJsonObject set = json({u"rule"_s, u"set"_s, file()});
        QCOMPARE(set[u"name"_s].toString(), u"Mail"_s);
        QVERIFY(!set[u"enabled"_s].toBool());
        QVERIFY(add(u"Mail again"_s)[u"team"_s].isNull());
        QVERIFY(json({u"rule"_s, u"enable"_s, u"Mail"_s})[u"enabled"_s].toBool());
        QCOMPARE(add(u"Mail again"_s)[u"team"_s].toString(), u"Desk"_s);
        const QJsonArray log = json({u"ticket"_s, u"show"_s, u"INC-4"_s})[u"log"_s].toArray();
        QCOMPARE(log.last()[u"who"_s].toString(), u"Mail"_s);
        QCOMPARE(json({u"undo"_s})[u"undone"_s][0][u"command"_s].toString(), u"Open INC-4: Mail again"_s);
        QVERIFY(!json({u"rule"_s, u"disable"_s, u"Mail"_s})[u"enabled"_s].toBool());
        QVERIFY(add(u"Mail again"_s)[u"team"_s].isNull());
        QCOMPARE(json({u"rule"_s, u"remove"_s, u"Mail"_s})[u"removed"_s].toString(), u"Mail"_s);
        QCOMPARE(run({u"rule"_s, u"remove"_s, u"Mail"_s}).status, 3);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void rulesThatShipAreListedAndEnabledByName()
    {
        const QString name = u"Customer answers: back to work"_s;
        QJsonArray rules = json({u"rule"_s, u"list"_s})[u"rules"_s].toArray();
        QVERIFY(rules.size() >= 4);
        for (const QJsonValue &rule : std::as_const(rules))
            QVERIFY(!rule[u"enabled"_s].toBool() && !rule[u"stored"_s].toBool());
        QVERIFY(run({u"rule"_s, u"list"_s}).out.contains("Customer answers"));
        const Answer untried = run({u"rule"_s, u"enable"_s, name});
        QVERIFY2(untried.status == 3 && untried.err.contains("rule try"), untried.said());
        QCOMPARE(json({u"rule"_s, u"try"_s, name})[u"name"_s].toString(), name);
        QVERIFY(json({u"rule"_s, u"enable"_s, name})[u"stored"_s].toBool());
        QCOMPARE(json({u"rule"_s, u"list"_s})[u"rules"_s].toArray().size(), rules.size());
        QCOMPARE(run({u"rule"_s, u"enable"_s, u"None"_s}).status, 3);
    }

    void onlyTheVersionThatWasTriedIsEnabled()
    {
        json({u"team"_s, u"set"_s, u"Desk"_s});
        add(u"No mail"_s);
        json({u"rule"_s, u"set"_s, file()});
        Answer refused = run({u"rule"_s, u"enable"_s, u"Mail"_s});
        QVERIFY2(refused.status == 3 && refused.err.contains("not tried"), refused.said());
        json({u"rule"_s, u"try"_s, u"Mail"_s, u"--since"_s, u"2026-01-01T00:00:00Z"_s});
        const QJsonObject enabled = json({u"rule"_s, u"enable"_s, u"Mail"_s});
        QVERIFY(enabled[u"enabled"_s].toBool());
        QCOMPARE(enabled[u"tried"_s][u"runs"_s].toInt(), 1);
        QCOMPARE(enabled[u"tried"_s][u"since"_s].toString(), u"2026-01-01T00:00:00.000Z"_s);
        QVERIFY(!enabled[u"tried"_s][u"who"_s].toString().isEmpty());
        // The trial is no step of its own: what is taken back is the enabling.
        QVERIFY(json({u"undo"_s})[u"undone"_s][0][u"command"_s].toString().contains(u"Mail"_s));
        QVERIFY(!json({u"rule"_s, u"list"_s})[u"rules"_s][0][u"enabled"_s].toBool());
        QVERIFY(json({u"rule"_s, u"enable"_s, u"Mail"_s})[u"enabled"_s].toBool());

        // The same for what it is for, another one for what it does.
        const QString said = m_program->file(
            u"said.json"_s,
            R"({"name":"Mail","about":"To the desk","when":{"event":"opened"},"if":{"title":"mail"},"then":{"team":"Desk"}})");
        QVERIFY(json({u"rule"_s, u"set"_s, said})[u"enabled"_s].toBool());
        const QString other =
            m_program->file(u"other.json"_s,
                            R"({"name":"Mail","when":{"event":"opened"},"if":{"title":"tea"},"then":{"team":"Desk"}})");
        QVERIFY(!json({u"rule"_s, u"set"_s, other})[u"enabled"_s].toBool());
        refused = run({u"rule"_s, u"enable"_s, u"Mail"_s});
        QVERIFY2(refused.status == 3, refused.said());
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void aBadFileSaysWhere()
    {
        const Answer bad =
            run({u"rule"_s, u"set"_s, m_program->file(u"bad.json"_s, R"({"name":"x","when":{"event":"never"}})")});
        QVERIFY2(bad.status == 3 && bad.err.contains("then"), bad.said());
        QCOMPARE(run({u"rule"_s, u"set"_s, u"/no/such/file"_s}).status, 3);
    }
};

QTEST_GUILESS_MAIN(TestCliRules)
#include "tst_cli_rules.moc"
