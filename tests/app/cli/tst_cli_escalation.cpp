// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliEscalation : public CliTest
{
    Q_OBJECT

    void prepare() override
    {
        CliTest::prepare();
        json({u"people"_s, u"import"_s,
              m_program->file(u"teams.csv"_s, "team,tier,member\nDesk,1,Ann\nDesk,,Bob\nEngineering,3,Cas\n")});
    }
    QString add(const QString &team = u"Desk"_s, const QStringList &more = {}) const
    {
        return json(QStringList{u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"Down"_s,
                                u"--team"_s, team}
                    + more)[u"number"_s]
            .toString();
    }

private Q_SLOTS:
    void aTicketGoesUpAndShowsHow()
    {
        const QString number = add();
        QCOMPARE(run({u"ticket"_s, u"escalate"_s, number}).status, 2);
        const QJsonObject up = json({u"ticket"_s, u"escalate"_s, number, u"--because"_s, u"beyond us"_s});
        QCOMPARE(up[u"team"_s].toString(), u"Engineering"_s);
        json({u"ticket"_s, u"escalate"_s, number, u"--manager"_s, u"Bob"_s, u"--because"_s, u"angry"_s});
        json({u"ticket"_s, u"escalate"_s, number, u"--to"_s, u"Desk"_s, u"--because"_s, u"after all"_s});
        const QJsonObject shown = json({u"ticket"_s, u"show"_s, number});
        QCOMPARE(shown[u"reassignments"_s].toArray().size(), 2);
        QCOMPARE(shown[u"reassignments"_s][1][u"from"_s].toString(), u"Engineering"_s);
        QCOMPARE(shown[u"reassignments"_s][1][u"to"_s].toString(), u"Desk"_s);
        QVERIFY(shown[u"reassignments"_s][1][u"held_ms"_s].toInteger() >= 0);
        QCOMPARE(shown[u"ping_pong"_s].toInt(), 1);
        QCOMPARE(shown[u"escalations"_s][1][u"kind"_s].toString(), u"hierarchical"_s);
        QCOMPARE(shown[u"escalations"_s][1][u"manager"_s].toString(), u"Bob"_s);
        const Answer text = run({u"ticket"_s, u"show"_s, number});
        QVERIFY2(text.out.contains("angry"), text.said());
        const Answer none = run({u"ticket"_s, u"escalate"_s, add(u"Engineering"_s), u"--because"_s, u"x"_s});
        QVERIFY2(none.status == 3 && none.err.contains("INC-2"), none.said());
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void peopleSwarm()
    {
        const QString number = add();
        QCOMPARE(json({u"ticket"_s, u"swarm"_s, number, u"Cas"_s, u"bob"_s})[u"swarm"_s].toArray(),
                 (QJsonArray{u"Bob"_s, u"Cas"_s}));
        QCOMPARE(run({u"ticket"_s, u"swarm"_s, number, u"Cas"_s, u"--remove"_s}).out, "Bob\n");
        QCOMPARE(json({u"ticket"_s, u"show"_s, number})[u"swarm"_s].toArray(), QJsonArray{u"Bob"_s});
        QCOMPARE(run({u"ticket"_s, u"swarm"_s, number, u"Zoe"_s}).status, 3);
    }

    void aTicketGoesToWhoeverHasTheLeastToDo()
    {
        add(u"Desk"_s, {u"--assignee"_s, u"Ann"_s});
        const QString number = add();
        const QStringList choose{u"ticket"_s, u"assign"_s, number, u"--assignee"_s, u"least-loaded"_s};
        const Answer given = run(choose);
        QVERIFY2(given.status == 0 && given.err.contains("Bob") && given.err.contains("Desk"), given.said());
        QCOMPARE(json({u"ticket"_s, u"show"_s, number})[u"assignee"_s].toString(), u"Bob"_s);
        QCOMPARE(json(choose + QStringList{u"--team"_s, u"Engineering"_s})[u"assignee"_s].toString(), u"Cas"_s);
        QCOMPARE(run(choose + QStringList{u"--team"_s, u"None"_s}).status, 3);

        const QString nobodys =
            json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"Down"_s})[u"number"_s]
                .toString();
        const Answer none = run({u"ticket"_s, u"assign"_s, nobodys, u"--assignee"_s, u"least-loaded"_s});
        QVERIFY2(none.status == 2 && none.err.contains("--team"), none.said());
    }

    void aTeamShowsItsLoad()
    {
        add(u"Desk"_s, {u"--assignee"_s, u"Ann"_s});
        add();
        const QJsonArray all = json({u"team"_s, u"load"_s})[u"teams"_s].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0][u"team"_s].toString(), u"Desk"_s);
        QCOMPARE(all[0][u"tier"_s].toInt(), 1);
        QCOMPARE(all[0][u"open"_s].toInt(), 2);
        QCOMPARE(all[0][u"unassigned"_s].toInt(), 1);
        QCOMPARE(all[0][u"people"_s][0].toObject(),
                 (QJsonObject{{u"name"_s, u"Ann"_s}, {u"open"_s, 1}, {u"weight"_s, 1}, {u"absent"_s, false}}));
        json({u"people"_s, u"absent"_s, u"Ann"_s, u"--from"_s, u"2026-03-02T08:00:00Z"_s, u"--to"_s,
              u"2026-03-03T08:00:00Z"_s});
        const QJsonObject one = json({u"team"_s, u"load"_s, u"Desk"_s, u"--at"_s, u"2026-03-02T09:00:00Z"_s});
        QCOMPARE(one[u"teams"_s].toArray().size(), 1);
        QVERIFY(one[u"teams"_s][0][u"people"_s][0][u"absent"_s].toBool());
        QCOMPARE(run({u"team"_s, u"load"_s, u"None"_s}).status, 3);
        QVERIFY(run({u"team"_s, u"load"_s}).out.contains("Bob"));
    }
};

QTEST_GUILESS_MAIN(TestCliEscalation)
#include "tst_cli_escalation.moc"
