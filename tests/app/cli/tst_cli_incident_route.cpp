// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliIncidentRoute : public CliTest
{
    Q_OBJECT

    void prepare() override
    {
        CliTest::prepare();
        json({u"people"_s, u"import"_s, m_program->file(u"teams.csv"_s, "team,tier,member\nDesk,1,Ann\nDesk,,Bob\n")});
        json({u"import"_s, u"components-csv"_s,
              m_program->file(u"parts.csv"_s, "key,parent,name\n1,,Sales\n2,1,Shop\n3,1,Base\n4,1,Till\n")});
        json({u"import"_s, u"dependencies-csv"_s, m_program->file(u"needs.csv"_s, "dependent,provider\nShop,Base\n")});
    }
    QString add(const QStringList &more = {}) const
    {
        return json(QStringList{u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"Down"_s,
                                u"--component"_s, u"Base"_s}
                    + more)[u"number"_s]
            .toString();
    }

private Q_SLOTS:
    void whatATicketAffectsIsComputedOrAdded()
    {
        const QString number = add();
        const QJsonObject both = json({u"ticket"_s, u"affects"_s, number, u"--add"_s, u"Till"_s, u"--by"_s, u"Ann"_s});
        QCOMPARE(both[u"count"_s].toInt(), 1);
        QCOMPARE(both[u"impacted"_s][0][u"name"_s].toString(), u"Shop"_s);
        QCOMPARE(both[u"impacted"_s][0][u"state"_s].toString(), u"failed"_s);
        QCOMPARE(both[u"impacted"_s][0][u"via"_s].toArray().size(), 2);
        QCOMPARE(both[u"added"_s][0][u"name"_s].toString(), u"Till"_s);
        QCOMPARE(both[u"added"_s][0][u"by"_s].toString(), u"Ann"_s);
        const Answer text = run({u"ticket"_s, u"affects"_s, number});
        QVERIFY2(text.out.contains("Base → Shop") && text.out.contains("Till"), text.said());
        QCOMPARE(json({u"ticket"_s, u"show"_s, number})[u"added_components"_s][0][u"name"_s].toString(), u"Till"_s);
        QCOMPARE(run({u"ticket"_s, u"affects"_s, number, u"--remove"_s, u"Shop"_s}).status, 3);
        QCOMPARE(json({u"ticket"_s, u"affects"_s, number, u"--remove"_s, u"Till"_s})[u"added"_s].toArray().size(), 0);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void aMajorIncidentIsToldOfToItsStakeholders()
    {
        json({u"solution"_s, u"stakeholder"_s, u"Sales"_s, u"--add"_s, u"bob"_s, u"--role"_s, u"owner"_s, u"--how"_s,
              u"phone"_s});
        QCOMPARE(run({u"solution"_s, u"stakeholder"_s, u"Shop"_s, u"--add"_s, u"bob"_s}).status, 3);
        const QString number = add();
        QCOMPARE(run({u"ticket"_s, u"major"_s, number}).status, 2);
        json({u"ticket"_s, u"major"_s, number, u"--reason"_s, u"all shops"_s});
        const QJsonObject shown = json({u"ticket"_s, u"show"_s, number});
        QCOMPARE(shown[u"major"_s][u"reason"_s].toString(), u"all shops"_s);
        QCOMPARE(shown[u"stakeholders"_s][0][u"told_by"_s].toString(), u"phone"_s);
        QVERIFY(run({u"ticket"_s, u"show"_s, number}).out.contains("MAJOR INCIDENT"));
        QVERIFY(run({u"ticket"_s, u"list"_s}).out.contains("(major) Down"));
        json({u"ticket"_s, u"stakeholder"_s, number, u"--add"_s, u"Ann"_s});
        const QJsonArray told = json({u"ticket"_s, u"stakeholder"_s, number, u"--tell"_s, u"We are on it"_s, u"--to"_s,
                                      u"Bob"_s})[u"stakeholders"_s]
                                    .toArray();
        QCOMPARE(told[0][u"last_told"_s].type(), QJsonValue::Null);
        const QJsonArray log = json({u"ticket"_s, u"show"_s, number})[u"log"_s].toArray();
        QCOMPARE(told[1][u"last_told"_s].toString(), log.last()[u"at"_s].toString());
        QCOMPARE(json({u"ticket"_s, u"list"_s, u"--where"_s, u"major=yes"_s})[u"tickets"_s].toArray().size(), 1);
        json({u"ticket"_s, u"major"_s, number, u"--off"_s});
        QCOMPARE(json({u"ticket"_s, u"list"_s, u"--where"_s, u"major=yes"_s})[u"tickets"_s].toArray().size(), 0);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void theRouteOfASolutionIsAChecklist()
    {
        const QString number = add();
        QCOMPARE(json({u"ticket"_s, u"route"_s, number})[u"steps"_s].toArray().size(), 10);
        const QString file =
            m_program->file(u"route.json"_s,
                            R"({"name":"Sales","steps":[{"name":"Look","actor":"us","always":true,"within_ms":900000},
                {"name":"Ask","actor":"third-party"},{"name":"Mend","actor":"development team","always":true}]})");
        QCOMPARE(json({u"route"_s, u"set"_s, file, u"--solution"_s, u"Sales"_s})[u"steps"_s].toInt(), 3);
        const QJsonArray all = json({u"route"_s, u"list"_s})[u"routes"_s].toArray();
        QCOMPARE(all.size(), 2);
        QVERIFY(all[0][u"shipped"_s].toBool());
        QCOMPARE(all[1][u"solution"_s][u"name"_s].toString(), u"Sales"_s);
        QVERIFY(run({u"route"_s, u"list"_s}).out.contains("Look"));
        json({u"ticket"_s, u"route"_s, number, u"--done"_s, u"1"_s, u"--produced"_s, number});
        QCOMPARE(run({u"ticket"_s, u"route"_s, number, u"--not-needed"_s, u"2"_s}).status, 2);
        const QJsonArray steps =
            json({u"ticket"_s, u"route"_s, number, u"--not-needed"_s, u"2"_s, u"--reason"_s, u"ours"_s})[u"steps"_s]
                .toArray();
        QCOMPARE(steps[0][u"state"_s].toString(), u"done"_s);
        QCOMPARE(steps[0][u"produced"_s].toString(), number);
        QCOMPARE(steps[1][u"state"_s].toString(), u"not needed"_s);
        QCOMPARE(steps[1][u"reason"_s].toString(), u"ours"_s);
        QCOMPARE(steps[2][u"state"_s].toString(), u"open"_s);
        QCOMPARE(run({u"ticket"_s, u"route"_s, number, u"--done"_s, u"1"_s}).status, 5);
        json({u"ticket"_s, u"route"_s, number, u"--link"_s, u"2"_s, u"--produced"_s, number});
        QCOMPARE(run({u"ticket"_s, u"route"_s, number, u"--link"_s, u"2"_s}).status, 2);
        QVERIFY(run({u"ticket"_s, u"route"_s, number}).out.contains("not needed"));
        json({u"ticket"_s, u"move"_s, number, u"resolved"_s, u"--set"_s, u"resolution_code=fixed"_s, u"--set"_s,
              u"solution=restarted"_s});
        const Answer closed = run({u"ticket"_s, u"move"_s, number, u"closed"_s});
        QVERIFY2(closed.status == 0 && closed.err.contains("Mend"), closed.said());
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void followUpActionsStandInAListOverAllTickets()
    {
        const QString number = add();
        json({u"ticket"_s, u"move"_s, number, u"cancelled"_s});
        QCOMPARE(run({u"ticket"_s, u"follow-up"_s, number, u"--text"_s, u"x"_s}).status, 2);
        const QJsonObject action = json({u"ticket"_s, u"follow-up"_s, number, u"--text"_s, u"Renew it"_s, u"--owner"_s,
                                         u"Bob"_s, u"--by"_s, u"2026-04-01"_s});
        QCOMPARE(action[u"day"_s].toString(), u"2026-04-01"_s);
        QCOMPARE(json({u"follow-up"_s, u"list"_s, u"--open"_s})[u"count"_s].toInt(), 1);
        const QString id = QString::number(action[u"id"_s].toInt());
        QVERIFY(!json({u"follow-up"_s, u"done"_s, id})[u"done"_s].isNull());
        QCOMPARE(json({u"follow-up"_s, u"list"_s, u"--open"_s})[u"count"_s].toInt(), 0);
        json({u"follow-up"_s, u"undone"_s, id});
        QVERIFY(run({u"follow-up"_s, u"list"_s}).out.contains("Renew it"));
        QCOMPARE(json({u"ticket"_s, u"follow-up"_s, number})[u"actions"_s].toArray().size(), 1);
        json({u"follow-up"_s, u"remove"_s, id});
        QCOMPARE(run({u"follow-up"_s, u"done"_s, id}).status, 3);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }
};

QTEST_GUILESS_MAIN(TestCliIncidentRoute)
#include "tst_cli_incident_route.moc"
