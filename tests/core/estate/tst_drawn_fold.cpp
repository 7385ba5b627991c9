// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/drawn_fold.h"

#include "fold_estates.h"

#include <QTest>
#include <map>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

struct PlainSum {
    quint32 count = 0;
    DependencyKinds kinds;
    Strength strength = Strength::Soft;

    bool operator==(const PlainSum &) const = default;
};

using PlainSums = std::map<std::pair<ComponentIndex, ComponentIndex>, PlainSum>;

PlainSums countedByHand(const Estate &estate, const std::vector<ComponentIndex> &opened, DependencyKinds kinds)
{
    const DependencyGraph &graph = estate.graph();
    PlainSums sums;
    for (DependencyIndex i = 0; i < graph.size(); ++i) {
        const ComponentIndex from = plainNodeOf(estate.tree(), opened, graph.dependentOf(i));
        const ComponentIndex to = plainNodeOf(estate.tree(), opened, graph.providerOf(i));
        if (from == to || !kinds.test(size_t(graph.kindOf(i))))
            continue;
        PlainSum &sum = sums[{from, to}];
        ++sum.count;
        sum.kinds.set(size_t(graph.kindOf(i)));
        sum.strength = std::min(sum.strength, graph.strengthOf(i));
    }
    return sums;
}

PlainSums sumsOf(const DrawnFold &drawn, const FoldedEstate &folded)
{
    PlainSums sums;
    for (const DrawnArrow &arrow : drawn.arrows)
        sums[{folded.nodes[drawn.nodes[arrow.dependent]].component,
              folded.nodes[drawn.nodes[arrow.provider]].component}] = {arrow.count, arrow.kinds, arrow.strength};
    return sums;
}

/// Solutions of which the first needs each other one as often as its number says, and their children.
std::shared_ptr<const Estate> starOf(int solutions, int children)
{
    EstateMaker maker;
    const auto hub = maker.component(u"hub"_s);
    for (int i = 1; i < solutions; ++i) {
        const auto one = maker.component(u"s"_s);
        for (int k = 0; k < children; ++k)
            maker.component(u"c"_s, one);
        for (int k = 0; k < i; ++k)
            maker.needs(hub, one);
    }
    return maker.make();
}

} // namespace

class TestDrawnFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withinTheBoundsSumsAreThoseCountedByHand()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 500; ++round) {
            const int size = 1 + random.bounded(25);
            const auto estate = randomEstate(random, size, random.bounded(4 * size));
            const auto opened = randomFolds(random, *estate);
            const DependencyKinds kinds = round % 2 == 0 ? DependencyKinds().set() : DependencyKinds(random.generate());
            const FoldedEstate folded = foldedEstate(*estate, opened, {}, kinds);
            const DrawnFold drawn = drawnFold(*estate, folded, kinds);
            QVERIFY2(sumsOf(drawn, folded) == countedByHand(*estate, opened, kinds),
                     qPrintable(u"round %1"_s.arg(round)));
            QCOMPARE(drawn.nodes.size(), folded.nodes.size());
            QCOMPARE(drawn.components, quint64(size));
            QCOMPARE(drawn.dependencies + drawn.innerDependencies, folded.dependencies);
        }
    }

    void beyondTheBoundsWhatIsDrawnIsCounted()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            const int size = 5 + random.bounded(30);
            const auto estate = randomEstate(random, size, random.bounded(6 * size));
            const auto opened = randomFolds(random, *estate);
            const FoldedEstate folded = foldedEstate(*estate, opened);
            const DrawnFold drawn = drawnFold(*estate, folded, DependencyKinds().set(), {}, {6, 4});
            QVERIFY(drawn.nodes.size() <= 6 && drawn.arrows.size() <= 4);
            const PlainSums all = countedByHand(*estate, opened, DependencyKinds().set());
            quint64 dependencies = 0;
            for (const auto &[ends, sum] : sumsOf(drawn, folded)) {
                QVERIFY(all.at(ends) == sum);
                dependencies += sum.count;
            }
            QCOMPARE(drawn.dependencies, dependencies);
            quint64 components = 0;
            for (const quint32 node : drawn.nodes)
                components += folded.nodes[node].components;
            QCOMPARE(drawn.components, components);
        }
    }

    void nodesWithTheMostDependenciesAreDrawnFirst()
    {
        const auto estate = starOf(400, 0);
        const FoldedEstate folded = foldedEstate(*estate, {});
        const DrawnFold drawn = drawnFold(*estate, folded);
        QCOMPARE(drawn.nodes.size(), 300U);
        QCOMPARE(drawn.nodes.front(), 0U);
        QCOMPARE(drawn.nodes[1], 101U);
        QCOMPARE(drawn.placeOf[100], FoldedEstate::outside);
    }

    void theGreatestSumsAreDrawnFirst()
    {
        const auto estate = starOf(10, 0);
        const DrawnFold drawn =
            drawnFold(*estate, foldedEstate(*estate, {}), DependencyKinds().set(), {}, {.nodes = 300, .arrows = 2});
        QCOMPARE(drawn.arrows.size(), 2U);
        QCOMPARE(drawn.arrows[0].count, 8U);
        QCOMPARE(drawn.arrows[1].count, 9U);
        QCOMPARE(drawn.nodes.size(), 10U);
    }

    void whatWasOpenedLastIsSeenBeforeAllElse()
    {
        const auto estate = starOf(400, 5);
        const ComponentIndex opened = estate->tree().solutions()[1];
        const FoldedEstate folded = foldedEstate(*estate, {&opened, 1});
        const auto isDrawn = [&](const DrawnFold &drawn, ComponentIndex component) {
            return drawn.placeOf[folded.nodeOf[component]] != FoldedEstate::outside;
        };
        QVERIFY(!isDrawn(drawnFold(*estate, folded), opened));
        const DrawnFold drawn = drawnFold(*estate, folded, DependencyKinds().set(), opened);
        QCOMPARE(drawn.nodes.size(), 300U);
        for (ComponentIndex i = opened; i < opened + 6; ++i)
            QVERIFY(isDrawn(drawn, i));
    }
};

QTEST_GUILESS_MAIN(TestDrawnFold)
#include "tst_drawn_fold.moc"
