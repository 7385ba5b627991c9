// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliProcesses : public CliTest
{
    Q_OBJECT

    /// The process of incidents with "parked" for "pending".
    QString parked() const
    {
        QByteArray json = QJsonDocument(this->json({u"process"_s, u"show"_s, u"incident"_s})).toJson();
        return m_program->file(u"incident.json"_s, json.replace("\"pending\"", "\"parked\""));
    }

private Q_SLOTS:
    void aProcessIsShownTriedSetAndTakenBack()
    {
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"Mail"_s});
        json({u"ticket"_s, u"move"_s, u"INC-1"_s, u"in progress"_s});
        json({u"ticket"_s, u"move"_s, u"INC-1"_s, u"pending/caller"_s});
        const QString file = parked();

        const auto tried = run({u"process"_s, u"set"_s, file, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(tried.status, 1);
        const QJsonObject plan = QJsonDocument::fromJson(tried.out).object();
        QCOMPARE(plan[u"findings"_s][0][u"finding"_s].toString(), u"desk.state-in-use"_s);
        QCOMPARE(plan[u"moved"_s][0][u"tickets"_s].toInt(), 1);
        const auto refused = run({u"process"_s, u"set"_s, file});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("pending") && refused.err.contains("--migrate"), refused.err);

        const QJsonObject done = json({u"process"_s, u"set"_s, file, u"--migrate"_s, u"pending=parked"_s});
        QCOMPARE(done[u"moved"_s][0][u"to"_s].toString(), u"parked"_s);
        QCOMPARE(json({u"ticket"_s, u"show"_s, u"INC-1"_s})[u"state"_s].toString(), u"parked/caller"_s);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
        json({u"ticket"_s, u"move"_s, u"INC-1"_s, u"in progress"_s});
        json({u"ticket"_s, u"move"_s, u"INC-1"_s, u"parked/vendor"_s});
        json({u"undo"_s, u"--steps"_s, u"3"_s});
        QCOMPARE(json({u"ticket"_s, u"show"_s, u"INC-1"_s})[u"state"_s].toString(), u"pending/caller"_s);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void aReasonThatGoesIsMigratedOrRefused()
    {
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"Mail"_s});
        json({u"ticket"_s, u"move"_s, u"INC-1"_s, u"in progress"_s});
        json({u"ticket"_s, u"move"_s, u"INC-1"_s, u"pending/vendor"_s});
        QByteArray process =
            QJsonDocument(json({u"process"_s, u"show"_s, u"incident"_s})).toJson(QJsonDocument::Compact);
        QVERIFY(process.contains("\"problem\",\"vendor\""));
        const QString file =
            m_program->file(u"incident.json"_s, process.replace("\"problem\",\"vendor\"", "\"problem\""));
        const Answer refused = run({u"process"_s, u"set"_s, file});
        QVERIFY2(refused.status == 3 && refused.err.contains("pending/vendor"), refused.said());
        const QJsonObject dry =
            json({u"process"_s, u"set"_s, file, u"--dry-run"_s, u"--migrate"_s, u"pending/vendor=pending/caller"_s});
        QCOMPARE(dry[u"moved"_s][0].toObject(),
                 (QJsonObject{{u"variant"_s, u"incident"_s},
                              {u"state"_s, u"pending"_s},
                              {u"reason"_s, u"vendor"_s},
                              {u"to"_s, u"pending/caller"_s},
                              {u"tickets"_s, 1}}));
        json({u"process"_s, u"set"_s, file, u"--migrate"_s, u"pending/vendor=pending/caller"_s});
        QCOMPARE(json({u"ticket"_s, u"show"_s, u"INC-1"_s})[u"state"_s].toString(), u"pending/caller"_s);
        json({u"undo"_s});
        QCOMPARE(json({u"ticket"_s, u"show"_s, u"INC-1"_s})[u"state"_s].toString(), u"pending/vendor"_s);
    }

    void aProcessThatIsNoneIsNamed() { QCOMPARE(run({u"process"_s, u"show"_s, u"dance"_s}).status, 3); }
};

QTEST_GUILESS_MAIN(TestCliProcesses)
#include "tst_cli_processes.moc"
