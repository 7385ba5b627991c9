// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliKnownErrors : public CliTest
{
    Q_OBJECT

    static constexpr const char *Leak =
        R"({"title":"Sessions get lost","symptom":"customers are logged out","cause":"a leak","workaround":"restart",)"
        R"("versions":">= 3, < 4","state":"published","components":["web"]})";

    QJsonObject opened(const QStringList &options)
    {
        return json(QStringList{u"ticket"_s, u"add"_s, u"--process"_s} + options);
    }

protected:
    void prepare() override
    {
        CliTest::prepare();
        const QString file =
            m_program->file(u"c.csv"_s, "name,version,kind\nweb,3.2,application\nmail,1,application\n");
        QCOMPARE(run({u"import"_s, u"components-csv"_s, file}).status, 0);
    }

private Q_SLOTS:
    void aKnownErrorIsSetShownListedOfferedAndRemoved()
    {
        const QStringList set{u"known-error"_s, u"set"_s, m_program->file(u"leak.json"_s, Leak)};
        const QJsonObject error = json(set);
        QCOMPARE(error[u"state"_s].toString(), u"published"_s);
        QCOMPARE(error[u"components"_s][0][u"name"_s].toString(), u"web"_s);
        QVERIFY(error[u"problem"_s].isNull());
        QCOMPARE(json(set)[u"version"_s].toInt(), 1); // the same again changes nothing
        const QJsonObject listed = json({u"known-error"_s, u"list"_s, u"--words"_s, u"logged out"_s});
        QCOMPARE(listed[u"total"_s].toInt(), 1);
        QCOMPARE(listed[u"known_errors"_s][0][u"title"_s].toString(), u"Sessions get lost"_s);
        QVERIFY(run({u"known-error"_s, u"list"_s}).out.contains("Sessions get lost"));
        const QString id = u"id:%1"_s.arg(error[u"id"_s].toInteger());
        QCOMPARE(json({u"known-error"_s, u"show"_s, id})[u"cause"_s].toString(), u"a leak"_s);

        opened({u"incident"_s, u"--title"_s, u"Basket empty"_s, u"--component"_s, u"web"_s});
        const QJsonArray offered = json({u"ticket"_s, u"show"_s, u"INC-1"_s})[u"known_errors"_s].toArray();
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered[0][u"why"_s].toString(), u"component"_s);
        QCOMPARE(offered[0][u"workaround"_s].toString(), u"restart"_s);
        QVERIFY(run({u"ticket"_s, u"show"_s, u"INC-1"_s}).out.contains("restart"));
        opened({u"incident"_s, u"--title"_s, u"Late"_s, u"--component"_s, u"mail"_s});
        QVERIFY(json({u"ticket"_s, u"show"_s, u"INC-2"_s})[u"known_errors"_s].toArray().isEmpty());

        QCOMPARE(run({u"known-error"_s, u"remove"_s, u"Sessions get lost"_s}).status, 0);
        QVERIFY(json({u"known-error"_s, u"list"_s})[u"known_errors"_s].toArray().isEmpty());
        QCOMPARE(run({u"known-error"_s, u"show"_s, u"Sessions get lost"_s}).status, 3);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void aFileThatDoesNotFitIsRefusedWithItsPlace()
    {
        const Answer refused =
            run({u"known-error"_s, u"set"_s, m_program->file(u"bad.json"_s, R"({"title":"T","colour":"red"})")});
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.err.contains("colour"));
        const QString unknown = m_program->file(u"unknown.json"_s, R"({"title":"T","components":["nowhere"]})");
        QCOMPARE(run({u"known-error"_s, u"set"_s, unknown}).status, 3);
        QCOMPARE(run({u"known-error"_s, u"list"_s, u"--state"_s, u"open"_s}).status, 3);
    }

    void aProblemBecomesAKnownErrorAndSaysWhatItsFixWouldHaveSpared()
    {
        opened({u"problem"_s, u"--title"_s, u"Sessions get lost"_s, u"--component"_s, u"web"_s, u"--set"_s,
                u"cause=a leak"_s});
        QCOMPARE(run({u"known-error"_s, u"from"_s, u"PRB-1"_s}).status, 3);
        QCOMPARE(run({u"ticket"_s, u"edit"_s, u"PRB-1"_s, u"--set"_s, u"workaround=restart"_s}).status, 0);
        const QJsonObject error = json({u"known-error"_s, u"from"_s, u"PRB-1"_s, u"--publish"_s});
        QCOMPARE(error[u"problem"_s].toString(), u"PRB-1"_s);
        QCOMPARE(error[u"state"_s].toString(), u"published"_s);
        for (const QString &hour : {u"08"_s, u"09"_s, u"10"_s})
            opened({u"incident"_s, u"--title"_s, u"Sessions get lost"_s, u"--component"_s, u"web"_s, u"--at"_s,
                    u"2026-03-02T%1:00:00Z"_s.arg(hour)});
        const QJsonObject spared = json({u"problem"_s, u"spared"_s, u"PRB-1"_s});
        QCOMPARE(spared[u"at"_s].toString(), u"2026-03-02T08:00:00.000Z"_s);
        QCOMPARE(spared[u"count"_s].toInt(), 2);
        QCOMPARE(spared[u"incidents"_s][0][u"number"_s].toString(), u"INC-2"_s);
        QCOMPARE(spared[u"incidents"_s][0][u"because"_s].toString(), u"same symptom"_s);
        const QStringList later{u"problem"_s, u"spared"_s, u"PRB-1"_s, u"--at"_s, u"2026-03-02T09:30:00Z"_s};
        QCOMPARE(json(later)[u"count"_s].toInt(), 1);
        QVERIFY(run(later).out.contains("INC-3"));
        QCOMPARE(run({u"problem"_s, u"spared"_s, u"INC-1"_s}).status, 3);
    }

    void aTitleIsAnsweredWithTicketsAndKnownErrorsLikeIt()
    {
        json({u"known-error"_s, u"set"_s, m_program->file(u"leak.json"_s, Leak)});
        opened({u"incident"_s, u"--title"_s, u"Label printer jams"_s, u"--component"_s, u"web"_s});
        QCOMPARE(run({u"ticket"_s, u"move"_s, u"INC-1"_s, u"resolved"_s, u"--set"_s, u"resolution_code=fixed"_s,
                      u"--set"_s, u"solution=Clean it"_s})
                     .status,
                 0);
        const QStringList call{u"ticket"_s,      u"similar"_s, u"--title"_s, u"the label printer jams"_s,
                               u"--component"_s, u"web"_s};
        const QJsonObject found = json(call);
        QCOMPARE(found[u"tickets"_s].toArray().size(), 1);
        QCOMPARE(found[u"tickets"_s][0][u"number"_s].toString(), u"INC-1"_s);
        QCOMPARE(found[u"tickets"_s][0][u"solution"_s].toString(), u"Clean it"_s);
        QVERIFY(found[u"tickets"_s][0][u"score"_s].toDouble() > 1);
        QCOMPARE(found[u"known_errors"_s][0][u"why"_s].toString(), u"component"_s);
        QVERIFY(run(call).out.contains("Clean it"));
        QCOMPARE(run({u"ticket"_s, u"similar"_s}).status, 2);
        QVERIFY(json({u"ticket"_s, u"similar"_s, u"--title"_s, u"nothing alike"_s})[u"tickets"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliKnownErrors)
#include "tst_cli_known_errors.moc"
