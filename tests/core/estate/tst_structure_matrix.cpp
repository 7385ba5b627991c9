// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/folded_estate.h"
#include "estate/structure_matrix.h"

#include "fold_estates.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestStructureMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAddUpAsCountedByHand()
    {
        QRandomGenerator random(8);
        for (int round = 0; round < 500; ++round) {
            const int size = 1 + random.bounded(25);
            const auto estate = randomEstate(random, size, random.bounded(3 * size));
            const auto opened = randomFolds(random, *estate);
            const FoldedEstate folded = foldedEstate(*estate, opened);
            std::map<std::pair<ComponentIndex, ComponentIndex>, quint32> sums;
            for (DependencyIndex i = 0; i < estate->graph().size(); ++i)
                ++sums[{plainNodeOf(estate->tree(), opened, estate->graph().dependentOf(i)),
                        plainNodeOf(estate->tree(), opened, estate->graph().providerOf(i))}];
            std::map<std::pair<ComponentIndex, ComponentIndex>, quint32> found;
            quint32 components = 0;
            for (quint32 node = 0; node < folded.nodes.size(); ++node) {
                const ComponentIndex from = folded.nodes[node].component;
                components += folded.nodes[node].components;
                if (folded.nodes[node].innerDependencies > 0)
                    found[{from, from}] = quint32(folded.nodes[node].innerDependencies);
                for (quint32 i = folded.providers.offsets[node]; i < folded.providers.offsets[node + 1]; ++i)
                    found[{from, folded.nodes[folded.providers.targets[i]].component}] = folded.counts[i];
            }
            QVERIFY2(found == sums, qPrintable(u"round %1"_s.arg(round)));
            QCOMPARE(components, quint32(size));
            QCOMPARE(folded.dependencies, quint64(estate->graph().size()));
            QCOMPARE(folded.outsideDependencies, 0u);
        }
    }

    void aDepthOpensWhatStandsAboveIt()
    {
        QRandomGenerator random(10);
        for (int round = 0; round < 200; ++round) {
            const auto estate = randomEstate(random, 1 + random.bounded(25), 0);
            const ComponentTree &tree = estate->tree();
            const auto depthOf = [&](ComponentIndex i) {
                quint32 depth = 0;
                for (auto above = tree.parentOf(i); above; above = tree.parentOf(*above))
                    ++depth;
                return depth;
            };
            const quint32 depth = quint32(random.bounded(5));
            const auto root = ComponentIndex(random.bounded(int(tree.size())));
            quint32 seen = 0;
            quint32 seenBelow = 0;
            for (ComponentIndex i = 0; i < tree.size(); ++i) {
                seen += depthOf(i) <= depth ? 1 : 0;
                const bool isBelow = i >= root && i < tree.endOf(root);
                seenBelow += isBelow && depthOf(i) <= depthOf(root) + depth ? 1 : 0;
            }
            QCOMPARE(foldedEstate(*estate, openedTo(tree, depth)).nodes.size(), size_t(seen));
            QCOMPARE(foldedEstate(*estate, openedTo(tree, depth, root), root).nodes.size(), size_t(seenBelow));
        }
    }

    void theDepthIsAsDeepAsTheBoundAllowsButShowsTwo()
    {
        EstateMaker maker;
        maker.component(u"a"_s);
        QCOMPARE(deepestWithin(maker.make()->tree(), 10), 0U);
        EstateMaker wide;
        const auto top = wide.component(u"top"_s);
        for (int i = 0; i < 9; ++i)
            wide.component(u"c"_s, wide.component(u"b"_s, top));
        const auto estate = wide.make();
        QCOMPARE(deepestWithin(estate->tree(), 19), 2U);
        QCOMPARE(deepestWithin(estate->tree(), 18), 1U);
        QCOMPARE(deepestWithin(estate->tree(), 5), 1U);
        QCOMPARE(deepestWithin(estate->tree(), 5, ComponentIndex(1)), 1U);
        QCOMPARE(deepestWithin(Estate().tree(), 5), 0U);
    }

    void aPartTellsWhatLeadsOutOfIt()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto a1 = maker.component(u"a1"_s, a);
        const auto a2 = maker.component(u"a2"_s, a);
        const auto b = maker.component(u"b"_s);
        maker.needs(a1, a2);
        maker.needs(a1, b);
        maker.needs(b, a2);
        maker.needs(b, b);
        const auto estate = maker.make();
        const ComponentIndex opened = 0;
        const FoldedEstate folded = foldedEstate(*estate, {&opened, 1}, opened);
        QCOMPARE(folded.nodes, (std::vector<FoldedNode>{{0, 1, 0}, {1, 1, 0}, {2, 1, 0}}));
        QCOMPARE(folded.nodeOf, (std::vector<quint32>{0, 1, 2, FoldedEstate::outside}));
        QCOMPARE(folded.dependencies, 1u);
        QCOMPARE(folded.outsideDependencies, 2u);
    }

    void onlyTheKindsAskedForCount()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        Dependency data;
        data.dependent = a;
        data.provider = b;
        data.kind = DependencyKind::Data;
        maker.add(data);
        maker.needs(a, b);
        const FoldedEstate folded =
            foldedEstate(*maker.make(), {}, {}, DependencyKinds().set(size_t(DependencyKind::Data)));
        QCOMPARE(folded.counts, (std::vector<quint32>{1}));
    }

    void marksStandBelowTheDiagonalButInCycles()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 500; ++round) {
            const int size = 1 + random.bounded(25);
            const auto estate = randomEstate(random, size, random.bounded(2 * size));
            const FoldedEstate folded = foldedEstate(*estate, randomFolds(random, *estate));
            const MatrixOrder matrix = matrixOrder(folded.providers);
            QCOMPARE(matrix.size(), quint32(folded.nodes.size()));
            const auto blockOf = [&](quint32 place) {
                for (const MatrixBlock &block : matrix.cycles)
                    if (place >= block.first && place < block.first + block.count)
                        return block.first;
                return place;
            };
            const StrongComponents sets = strongComponents(folded.providers);
            for (quint32 row = 0; row < matrix.size(); ++row) {
                QCOMPARE(matrix.places[matrix.nodes[row]], row);
                for (const quint32 provider : folded.providers.of(matrix.nodes[row])) {
                    const quint32 column = matrix.places[provider];
                    QVERIFY(column < row || blockOf(column) == blockOf(row));
                }
                for (quint32 other = 0; other < matrix.size(); ++other)
                    QCOMPARE(blockOf(row) == blockOf(other),
                             sets.number[matrix.nodes[row]] == sets.number[matrix.nodes[other]]);
            }
        }
    }

    void everyMarkInSightIsCountedAtItsPixel()
    {
        QRandomGenerator random(10);
        for (int round = 0; round < 300; ++round) {
            const auto estate = randomEstate(random, 30, 120);
            const FoldedEstate folded = foldedEstate(*estate, randomFolds(random, *estate));
            const MatrixOrder matrix = matrixOrder(folded.providers);
            MatrixWindow window;
            window.left = random.bounded(20.0);
            window.top = random.bounded(20.0);
            window.width = 0.5 + random.bounded(30.0);
            window.height = 0.5 + random.bounded(30.0);
            window.pixelsAcross = 1 + random.bounded(40);
            window.pixelsDown = 1 + random.bounded(40);
            std::vector<quint32> expected(size_t(window.pixelsAcross * window.pixelsDown), 0);
            for (quint32 row = 0; row < matrix.size(); ++row)
                for (const quint32 provider : folded.providers.of(matrix.nodes[row])) {
                    const quint32 column = matrix.places[provider];
                    const bool inSight = row + 1 > window.top && row < window.top + window.height
                        && column + 1 > window.left && column < window.left + window.width;
                    if (!inSight)
                        continue;
                    const int x = int(std::max(0.0, (column - window.left) * window.pixelsAcross / window.width));
                    const int y = int(std::max(0.0, (row - window.top) * window.pixelsDown / window.height));
                    ++expected[size_t(std::min(y, window.pixelsDown - 1) * window.pixelsAcross
                                      + std::min(x, window.pixelsAcross - 1))];
                }
            QVERIFY2(marksPerPixel(folded.providers, matrix, window) == expected, qPrintable(u"round %1"_s.arg(round)));
        }
    }

    void nothingHasAMatrixOfNothing()
    {
        const FoldedEstate folded = foldedEstate(*EstateMaker().make(), {});
        const MatrixOrder matrix = matrixOrder(folded.providers);
        QCOMPARE(matrix.size(), 0u);
        QCOMPARE(marksPerPixel(folded.providers, matrix, {0, 0, 1, 1, 2, 2}), std::vector<quint32>(4, 0));
    }
};

QTEST_GUILESS_MAIN(TestStructureMatrix)
#include "tst_structure_matrix.moc"
