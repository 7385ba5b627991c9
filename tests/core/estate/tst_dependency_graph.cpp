// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_maker.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using mainstay::testing::EstateMaker;

class TestDependencyGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothDirectionsHoldTheSameDependenciesInOrder()
    {
        // given random dependencies, repeated ones and self dependencies among them, in no order
        QRandomGenerator random(11);
        EstateMaker maker;
        std::vector<Id<Component>> components;
        for (int i = 0; i < 30; ++i)
            components.push_back(
                maker.component(u"c"_s, i == 0 ? std::nullopt : std::optional(components[random.bounded(i)])));
        struct Given {
            Id<Component> dependent, provider;
        };
        std::vector<Given> given;
        for (int i = 0; i < 400; ++i) {
            given.push_back({components[random.bounded(30)], components[random.bounded(30)]});
            maker.needs(given.back().dependent, given.back().provider);
        }
        const auto estate = maker.make();
        const DependencyGraph &graph = estate->graph();
        // then each is there once, under its id, ordered by dependent, provider and id
        QCOMPARE(graph.size(), 400u);
        std::vector<std::tuple<quint32, quint32, qint64>> order;
        for (DependencyIndex i = 0; i < graph.size(); ++i) {
            const Given &origin = given[size_t(graph.id(i).value - 1)];
            QCOMPARE(estate->tree().component(graph.dependentOf(i)).id, origin.dependent);
            QCOMPARE(estate->tree().component(graph.providerOf(i)).id, origin.provider);
            order.emplace_back(graph.dependentOf(i), graph.providerOf(i), graph.id(i).value);
        }
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        // and the other direction names the same, dependents ascending
        std::vector<bool> seen(graph.size(), false);
        const Adjacency &dependents = graph.dependents();
        for (ComponentIndex provider = 0; provider < dependents.nodeCount(); ++provider) {
            QVERIFY(std::ranges::is_sorted(dependents.of(provider)));
            for (quint32 k = dependents.offsets[provider]; k < dependents.offsets[provider + 1]; ++k) {
                const DependencyIndex i = graph.incoming()[k];
                QCOMPARE(graph.providerOf(i), provider);
                QCOMPARE(graph.dependentOf(i), dependents.targets[k]);
                QVERIFY(!seen[i]);
                seen[i] = true;
            }
        }
        QVERIFY(std::ranges::all_of(seen, [](bool is) { return is; }));
    }

    void equalEndsStandByIdHoweverTheyCome()
    {
        EstateBuilder builder;
        builder.addDependency({Id<Dependency>(9), 1, Id<Component>(1), Id<Component>(2), {}, {}, {}, {}, {}, {}});
        builder.addDependency({Id<Dependency>(4), 1, Id<Component>(1), Id<Component>(2), {}, {}, {}, {}, {}, {}});
        for (const qint64 id : {2, 1}) {
            Component component;
            component.id = Id<Component>(id);
            builder.addComponent(component);
        }
        const auto estate = builder.build();
        QCOMPARE(estate->graph().id(0).value, 4);
        QCOMPARE(estate->graph().id(1).value, 9);
    }

    void whatADependencySaysIsKept()
    {
        EstateMaker maker;
        const auto script = maker.component(u"script"_s);
        const auto python = maker.component(u"python"_s);
        const auto group = maker.group(script, u"1"_s);
        maker.add({{},
                   1,
                   script,
                   python,
                   DependencyKind::Library,
                   Strength::Soft,
                   u">= 3"_s,
                   u"3.11"_s,
                   VersionScheme::Debian,
                   group});
        maker.add({{}, 1, python, script, DependencyKind::Power, Strength::Hard, {}, {}, {}, {}});
        const auto estate = maker.make();
        const DependencyGraph &graph = estate->graph();
        QCOMPARE(graph.kindOf(0), DependencyKind::Library);
        QCOMPARE(graph.strengthOf(0), Strength::Soft);
        QCOMPARE(graph.groupOf(0), std::optional<GroupIndex>(0));
        QVERIFY(graph.clauseOf(0));
        QCOMPARE(*graph.clauseOf(0), (VersionClause{u">= 3"_s, u"3.11"_s, VersionScheme::Debian}));
        QCOMPARE(graph.kindOf(1), DependencyKind::Power);
        QVERIFY(!graph.groupOf(1));
        QVERIFY(!graph.clauseOf(1));
        QCOMPARE(graph.group(0).id, group);
    }

    void aProvidedVersionThatIsEmptyIsNotTheSameAsNone()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        maker.add({{}, 1, a, b, {}, {}, u"> 1"_s, std::nullopt, {}, {}});
        maker.add({{}, 1, a, b, {}, {}, u"> 1"_s, u""_s, {}, {}});
        const auto estate = maker.make();
        QVERIFY(!estate->graph().clauseOf(0)->providedVersion);
        QCOMPARE(estate->graph().clauseOf(1)->providedVersion, std::optional(u""_s));
    }

    void theMembersOfAGroupAreItsDistinctProviders()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        const auto c = maker.component(u"c"_s);
        const auto group = maker.group(a, u"1"_s);
        maker.needs(a, c, Strength::Soft, group);
        maker.needs(a, b, Strength::Hard, group);
        maker.needs(a, c, Strength::Hard, group);
        maker.needs(a, b);
        const auto estate = maker.make();
        const auto members = estate->graph().membersOf(0);
        QCOMPARE(std::vector<ComponentIndex>(members.begin(), members.end()), (std::vector<ComponentIndex>{1, 2}));
    }

    void danglingRowsAreFaultsAndDoNoHarm()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        const auto ofB = maker.group(b, u"1"_s);
        maker.group(Id<Component>(50), u"1"_s); // 2
        maker.needs(Id<Component>(60), a); // 1
        maker.needs(a, Id<Component>(70)); // 2
        maker.needs(a, b, Strength::Hard, Id<RedundancyGroup>(80)); // 3
        maker.needs(a, b, Strength::Hard, ofB); // 4
        maker.builder().addGroup({ofB, 1, b, u"again"_s, {}});
        const auto estate = maker.make();
        QCOMPARE(estate->graph().size(), 2u);
        QVERIFY(!estate->graph().groupOf(0));
        QVERIFY(!estate->graph().groupOf(1));
        QCOMPARE(estate->faults(),
                 (std::vector<EstateFault>{
                     {EstateFault::Kind::MissingGroupDependent, 2, 50},
                     {EstateFault::Kind::DuplicateGroup, 1, 0},
                     {EstateFault::Kind::MissingDependent, 1, 60},
                     {EstateFault::Kind::MissingProvider, 2, 70},
                     {EstateFault::Kind::MissingGroup, 3, 80},
                     {EstateFault::Kind::ForeignGroup, 4, 1},
                 }));
    }

    void theBuilderIsEmptyAfterwards()
    {
        EstateMaker maker;
        maker.needs(maker.component(u"a"_s), maker.component(u"b"_s));
        QCOMPARE(maker.make()->tree().size(), 2u);
        QCOMPARE(maker.make()->tree().size(), 0u);
    }
};

QTEST_GUILESS_MAIN(TestDependencyGraph)
#include "tst_dependency_graph.moc"
