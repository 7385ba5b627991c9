// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliEstate : public CliTest
{
    Q_OBJECT

private:
    /// A shop with a web server, two databases in a group of which one must be up, and a cycle.
    void makeShop()
    {
        const QByteArray components = "key,parent,name,kind,version,stage\n"
                                      "shop,,Wínkel 商店,software system,,operation\n"
                                      "web,shop,web,application,2.4,operation\n"
                                      "db1,shop,db one,database,15,\n"
                                      "db2,shop,db two,database,16,\n"
                                      "cron,shop,cron,scheduled job,,\n"
                                      "other,,Other,software system,,planned\n"
                                      "twin,other,web,application,,\n";
        const QByteArray dependencies = "dependent,provider,kind,strength,requires,group,minimum\n"
                                        "web,db1,data,hard,,store,1\n"
                                        "web,db2,data,hard,\">= 17\",store,1\n"
                                        "cron,web,uses,soft,,,\n"
                                        "web,cron,uses,soft,,,\n"
                                        "twin,db1,data,hard,,,\n";
        for (const auto &[format, content] :
             {std::pair(u"components-csv"_s, components), std::pair(u"dependencies-csv"_s, dependencies)}) {
            const Answer answer = run({u"import"_s, format, m_program->file(format, content)});
            QVERIFY2(answer.status == 0, answer.said());
        }
    }

    static QStringList members(const QJsonArray &list, const QString &member)
    {
        QStringList values;
        for (const QJsonValue &one : list)
            values.append(one[member].toString());
        return values;
    }

    void prepare() override
    {
        CliTest::prepare();
        makeShop();
    }

private Q_SLOTS:
    void theTreeComesInOutlineOrder()
    {
        const QJsonArray nodes = json({u"tree"_s})[u"nodes"_s].toArray();
        QCOMPARE(members(nodes, u"code"_s), (QStringList{u"A"_s, u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s, u"B"_s, u"B1"_s}));
        const QJsonObject shop = nodes.at(0).toObject();
        QCOMPARE(shop[u"name"_s].toString(), u"Wínkel 商店"_s);
        QCOMPARE(shop[u"kind"_s].toString(), u"software system"_s);
        QCOMPARE(shop[u"stage"_s].toString(), u"operation"_s);
        QVERIFY(shop[u"parent"_s].isNull() && shop[u"version"_s].isNull());
        const QJsonObject web = nodes.at(1).toObject();
        QCOMPARE(web[u"parent"_s].toInteger(), shop[u"id"_s].toInteger());
        QCOMPARE(web[u"version"_s].toString(), u"2.4"_s);
        QVERIFY(nodes.at(2)[u"stage"_s].isNull());
    }

    void theTreeCanBeginAnywhereAndStopAtADepth()
    {
        QCOMPARE(members(json({u"tree"_s, u"--depth"_s, u"1"_s})[u"nodes"_s].toArray(), u"code"_s),
                 (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(members(json({u"tree"_s, u"Other"_s})[u"nodes"_s].toArray(), u"code"_s),
                 (QStringList{u"B"_s, u"B1"_s}));
        QCOMPARE(members(json({u"tree"_s, u"Wínkel 商店"_s, u"--depth"_s, u"1"_s})[u"nodes"_s].toArray(), u"code"_s),
                 (QStringList{u"A"_s}));
    }

    void impactNamesStateAndWay()
    {
        const QJsonArray tree = json({u"tree"_s})[u"nodes"_s].toArray();
        const QJsonObject impact = json({u"impact"_s, u"db one"_s, u"A3"_s});
        QCOMPARE(members(impact[u"impacted"_s].toArray(), u"code"_s), (QStringList{u"A1"_s, u"A4"_s, u"B1"_s}));
        QCOMPARE(members(impact[u"impacted"_s].toArray(), u"state"_s),
                 (QStringList{u"failed"_s, u"degraded"_s, u"failed"_s}));
        QCOMPARE(impact[u"count"_s].toInt(), 3);
        QCOMPARE(impact[u"solutions"_s].toArray(), (QJsonArray{u"A"_s, u"B"_s}));
        QVERIFY(impact[u"took_ms"_s].isDouble());
        const QJsonArray via = impact[u"impacted"_s].toArray().at(1)[u"via"_s].toArray();
        QCOMPARE(via, (QJsonArray{tree.at(2)[u"id"_s], tree.at(1)[u"id"_s], tree.at(4)[u"id"_s]}));
    }

    void aGroupThatStillStandsCarriesNothing()
    {
        QCOMPARE(members(json({u"impact"_s, u"db two"_s})[u"impacted"_s].toArray(), u"code"_s), QStringList());
        const Answer answer = run({u"impact"_s, u"db two"_s});
        QVERIFY2(answer.status == 0 && answer.out.contains("takes 0 components along"), answer.said());
    }

    void aChangeIsAskedAlike()
    {
        const QJsonValue failing = without(json({u"impact"_s, u"db one"_s}), {u"took_ms"_s});
        QCOMPARE(without(json({u"impact"_s, u"--change"_s, u"db one"_s}), {u"took_ms"_s}), failing);
        QVERIFY(
            run({u"impact"_s, u"--change"_s, u"db one"_s}).out.startsWith("A change of db one reaches 1 component."));
    }

    void needsAreAllProviders()
    {
        const QJsonObject needs = json({u"needs"_s, u"cron"_s});
        QCOMPARE(members(needs[u"needs"_s].toArray(), u"name"_s), (QStringList{u"web"_s, u"db one"_s, u"db two"_s}));
        QCOMPARE(needs[u"count"_s].toInt(), 3);
        QCOMPARE(needs[u"needs"_s].toArray().at(1)[u"via"_s].toArray().size(), 3);
    }

    void graphCyclesAndConflicts()
    {
        const QJsonArray tree = json({u"tree"_s})[u"nodes"_s].toArray();
        QCOMPARE(json({u"graph"_s, u"cycles"_s})[u"cycles"_s].toArray(),
                 (QJsonArray{QJsonArray{tree.at(1)[u"id"_s], tree.at(4)[u"id"_s]}}));
        const QJsonArray conflicts = json({u"graph"_s, u"conflicts"_s})[u"conflicts"_s].toArray();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first()[u"dependent"_s].toString(), u"web"_s);
        QCOMPARE(conflicts.first()[u"provider"_s].toString(), u"db two"_s);
        QCOMPARE(conflicts.first()[u"requires"_s].toString(), u">= 17"_s);
        QCOMPARE(conflicts.first()[u"version"_s].toString(), u"16"_s);
        QVERIFY(run({u"graph"_s, u"conflicts"_s}).out.startsWith("1 version requirement is not met."));
    }

    void cyclesSayWhereToCutThem()
    {
        const QJsonArray cuts = json({u"graph"_s, u"cycles"_s})[u"cuts"_s].toArray();
        QCOMPARE(cuts.size(), 1);
        QCOMPARE(cuts.first().toArray().size(), 1);
        QVERIFY(run({u"graph"_s, u"cycles"_s}).out.contains("Cut here: "));
    }

    void singlePointsStandWorstFirst()
    {
        const QJsonObject answer = json({u"graph"_s, u"spof"_s});
        QCOMPARE(members(answer[u"spof"_s].toArray(), u"name"_s), (QStringList{u"db one"_s}));
        QCOMPARE(answer[u"spof"_s].toArray().first()[u"takes_down"_s].toInt(), 1);
        QVERIFY(answer[u"next"_s].isNull());
        QCOMPARE(json({u"graph"_s, u"spof"_s, u"A"_s})[u"count"_s].toInt(), 0);
        QVERIFY2(run({u"graph"_s, u"spof"_s}).out.startsWith("1 component takes others down"),
                 run({u"graph"_s, u"spof"_s}).out);
    }

    void singlePointsThatAreCutSayHowToGoOn()
    {
        const QByteArray more = "dependent,provider,kind,strength\ndb1,cron,uses,hard\n";
        QCOMPARE(run({u"import"_s, u"dependencies-csv"_s, m_program->file(u"more"_s, more)}).status, 0);
        const QJsonObject first = json({u"graph"_s, u"spof"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(members(first[u"spof"_s].toArray(), u"name"_s), (QStringList{u"cron"_s}));
        QCOMPARE(first[u"count"_s].toInt(), 2);
        const QJsonObject next =
            json({u"graph"_s, u"spof"_s, u"--limit"_s, u"1"_s, u"--after"_s, first[u"next"_s].toString()});
        QCOMPARE(members(next[u"spof"_s].toArray(), u"name"_s), (QStringList{u"db one"_s}));
        QVERIFY(next[u"next"_s].isNull());
        QVERIFY(
            run({u"graph"_s, u"spof"_s, u"--limit"_s, u"1"_s}).out.contains("1 of 2 shown; the next ones: --after 1"));
    }

    void levelsCountTheWayDown()
    {
        const QJsonArray levels = json({u"graph"_s, u"levels"_s})[u"levels"_s].toArray();
        QList<int> numbers;
        for (const QJsonValue &one : levels)
            numbers.append(one[u"level"_s].toInt());
        QCOMPARE(numbers, (QList<int>{0, 1, 0, 0, 1, 0, 1}));
        QVERIFY(run({u"graph"_s, u"levels"_s}).status == 0);
    }

    void pathsAreFoundInWhicheverDirectionTheyLead()
    {
        const QJsonArray tree = json({u"tree"_s})[u"nodes"_s].toArray();
        const QJsonObject found = json({u"graph"_s, u"paths"_s, u"db one"_s, u"cron"_s});
        QCOMPARE(found[u"dependent"_s], tree.at(4)[u"id"_s]);
        QCOMPARE(found[u"count"_s].toInt(), 1);
        QCOMPARE(found[u"paths"_s].toArray(),
                 (QJsonArray{QJsonArray{tree.at(4)[u"id"_s], tree.at(1)[u"id"_s], tree.at(2)[u"id"_s]}}));
        QVERIFY(!found[u"cut"_s].toBool());
        QVERIFY(run({u"graph"_s, u"paths"_s, u"cron"_s, u"A2"_s}).out.contains("cron → web → db one"));
        QVERIFY(run({u"graph"_s, u"paths"_s, u"B"_s, u"A"_s}).out.contains("in 0 ways"));
    }

    void twoShareProviders()
    {
        QCOMPARE(members(json({u"graph"_s, u"shared"_s, u"A1"_s, u"B1"_s})[u"shared"_s].toArray(), u"name"_s),
                 (QStringList{u"db one"_s}));
        QVERIFY(run({u"graph"_s, u"shared"_s, u"A1"_s, u"B1"_s}).out.contains("web → db one"));
    }

    void whoIsLeftOutIsListed()
    {
        QCOMPARE(members(json({u"graph"_s, u"orphans"_s})[u"orphans"_s].toArray(), u"code"_s), QStringList());
        QCOMPARE(json({u"graph"_s, u"unowned"_s})[u"count"_s].toInt(), 7);
        QCOMPARE(json({u"graph"_s, u"ending"_s, u"--months"_s, u"3"_s})[u"count"_s].toInt(), 0);
        QVERIFY(run({u"graph"_s, u"unowned"_s}).out.startsWith("7 components are owned by nobody."));
    }

    void whatAPersonSaysStandsApartFromWhatIsComputed()
    {
        QCOMPARE(run({u"override"_s, u"set"_s, u"B1"_s, u"not impacted"_s, u"--reason"_s, u"has a copy"_s}).status, 0);
        QCOMPARE(run({u"override"_s, u"set"_s, u"cron"_s, u"failed"_s, u"--when"_s, u"db one"_s}).status, 0);
        const QJsonObject impact = json({u"impact"_s, u"db one"_s});
        QCOMPARE(members(impact[u"not_impacted"_s].toArray(), u"code"_s), (QStringList{u"B1"_s}));
        QCOMPARE(members(impact[u"added"_s].toArray(), u"name"_s), (QStringList{u"cron"_s}));
        QCOMPARE(members(impact[u"impacted"_s].toArray(), u"state"_s), (QStringList{u"degraded"_s}));
        QVERIFY(run({u"impact"_s, u"db one"_s}).out.contains("added by a person"));
        const QJsonArray said = json({u"override"_s, u"list"_s})[u"overrides"_s].toArray();
        QCOMPARE(members(said, u"verdict"_s), (QStringList{u"not impacted"_s, u"failed"_s}));
        QCOMPARE(said.last()[u"when"_s][u"name"_s].toString(), u"db one"_s);
        QCOMPARE(run({u"override"_s, u"clear"_s, u"B1"_s}).status, 0);
        QCOMPARE(run({u"override"_s, u"clear"_s, u"B1"_s}).status, 1);
        QCOMPARE(members(json({u"impact"_s, u"db one"_s})[u"not_impacted"_s].toArray(), u"code"_s), QStringList());
        QCOMPARE(run({u"override"_s, u"set"_s, u"B1"_s, u"perhaps"_s}).status, 2);
    }

    void scenariosAreKeptShownAndCompared()
    {
        QCOMPARE(run({u"scenario"_s, u"add"_s, u"Fire"_s, u"--fails"_s, u"db one"_s, u"--fails"_s, u"db two"_s}).status,
                 0);
        QCOMPARE(run({u"scenario"_s, u"add"_s, u"Upgrade"_s, u"--version-of"_s, u"db two=18"_s}).status, 0);
        const QJsonObject fire = json({u"scenario"_s, u"show"_s, u"Fire"_s});
        QCOMPARE(members(fire[u"impacted"_s].toArray(), u"code"_s), (QStringList{u"A1"_s, u"A4"_s, u"B1"_s}));
        QCOMPARE(json({u"scenario"_s, u"show"_s, u"Upgrade"_s})[u"mended"_s].toInt(), 1);
        const QJsonObject differ = json({u"scenario"_s, u"compare"_s, u"Fire"_s, u"Upgrade"_s});
        QCOMPARE(differ[u"count"_s].toInt(), 5);
        QCOMPARE(json({u"scenario"_s, u"list"_s})[u"scenarios"_s].toArray().size(), 2);
        QCOMPARE(run({u"scenario"_s, u"remove"_s, u"Fire"_s}).status, 0);
        const Answer gone = run({u"scenario"_s, u"show"_s, u"Fire"_s});
        QVERIFY2(gone.status == 3 && gone.err.contains("There is no scenario"), gone.said());
    }

    void deploymentsStandByEnvironment()
    {
        QCOMPARE(run({u"deploy"_s, u"db two"_s, u"17.1"_s, u"test"_s}).status, 0);
        QCOMPARE(run({u"deploy"_s, u"db two"_s, u"15.9"_s, u"live"_s, u"--at"_s, u"2026-01-01T08:00:00Z"_s}).status, 0);
        QCOMPARE(run({u"deploy"_s, u"db two"_s, u"17.1"_s, u"live"_s, u"--outcome"_s, u"failed"_s}).status, 0);
        const QJsonObject table = json({u"deployments"_s});
        QCOMPARE(table[u"environments"_s].toArray(),
                 (QJsonArray{u"development"_s, u"test"_s, u"staging"_s, u"live"_s}));
        const QJsonObject row = table[u"components"_s].toArray().first().toObject();
        QCOMPARE(row[u"name"_s].toString(), u"db two"_s);
        QVERIFY(row[u"drift"_s].toBool());
        QCOMPARE(row[u"versions"_s][u"live"_s][u"version"_s].toString(), u"15.9"_s);
        QCOMPARE(json({u"deployments"_s, u"B"_s})[u"components"_s].toArray().size(), 0);
        QCOMPARE(json({u"deployment"_s, u"history"_s, u"db two"_s})[u"deployments"_s].toArray().size(), 3);
        const auto conflictsIn = [&](const QString &environment) {
            return json({u"graph"_s, u"conflicts"_s, u"--environment"_s, environment})[u"conflicts"_s].toArray();
        };
        QCOMPARE(conflictsIn(u"test"_s).size(), 0);
        QCOMPARE(conflictsIn(u"live"_s).size(), 1);
        QCOMPARE(conflictsIn(u"live"_s).first()[u"version"_s].toString(), u"15.9"_s);
        const Answer wrong = run({u"deploy"_s, u"db two"_s, u"17.1"_s, u"moon"_s});
        QVERIFY2(wrong.status == 3 && wrong.err.contains("development, test, staging, live"), wrong.said());
        QCOMPARE(run({u"deploy"_s, u"db two"_s, u"1"_s, u"live"_s, u"--outcome"_s, u"so so"_s}).status, 3);
    }

    void environmentsArePeoplesOwn()
    {
        QCOMPARE(run({u"environment"_s, u"add"_s, u"acceptance"_s}).status, 0);
        QCOMPARE(run({u"environment"_s, u"rename"_s, u"live"_s, u"production"_s}).status, 0);
        QCOMPARE(run({u"environment"_s, u"remove"_s, u"development"_s}).status, 0);
        QCOMPARE(members(json({u"environment"_s, u"list"_s})[u"environments"_s].toArray(), u"name"_s),
                 (QStringList{u"test"_s, u"staging"_s, u"production"_s, u"acceptance"_s}));
        QCOMPARE(run({u"deploy"_s, u"db two"_s, u"1"_s, u"acceptance"_s}).status, 0);
        QCOMPARE(run({u"environment"_s, u"remove"_s, u"acceptance"_s}).status, 3);
    }

    void anAmbiguousNameIsRefusedWithItsCandidates()
    {
        const Answer answer = run({u"needs"_s, u"web"_s, u"--json"_s});
        QCOMPARE(answer.status, 3);
        QCOMPARE(members(answer.json()[u"error"_s][u"facts"_s][u"candidates"_s].toArray(), u"code"_s),
                 (QStringList{u"A1"_s, u"B1"_s}));
        QVERIFY2(answer.err.contains("A1 (web), B1 (web)"), answer.said());
        const qint64 id = answer.json()[u"error"_s][u"facts"_s][u"candidates"_s].toArray().first()[u"id"_s].toInteger();
        QCOMPARE(run({u"needs"_s, u"id:%1"_s.arg(id)}).status, 0);
    }

    void anUnknownComponentEndsWithThree()
    {
        for (const QStringList &arguments :
             {QStringList{u"impact"_s, u"nobody"_s}, QStringList{u"needs"_s, u"a1"_s},
              QStringList{u"tree"_s, u"id:999999"_s}, QStringList{u"impact"_s, u"A1"_s, u""_s}}) {
            const Answer answer = run(arguments);
            QVERIFY2(answer.status == 3 && answer.out.isEmpty() && answer.err.startsWith("There is no component"),
                     answer.said());
        }
    }

    void tablesAreForPeople()
    {
        const QByteArray table = run({u"tree"_s}).out;
        QVERIFY2(table.contains("A1    ├ web") && table.contains("A4    └ cron"), table);
        QVERIFY(run({u"needs"_s, u"cron"_s}).out.contains("cron → web → db one"));
    }
};

QTEST_GUILESS_MAIN(TestCliEstate)
#include "tst_cli_estate.moc"
