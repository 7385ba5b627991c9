// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layer_wrap.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace mainstay;

class TestLayerWrap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStaysAsItIs()
    {
        const std::vector<quint32> layers{0, 0, 1};
        const std::vector<double> widths{100, 100, 50};
        const std::vector<LayoutEdge> edges{{0, 2}, {1, 2}};
        QCOMPARE(wrapLayers(layers, edges, {widths, 20, 220}), layers);
        QCOMPARE(wrapLayers({}, {}, {{}, 20, 220}), std::vector<quint32>());
    }

    void dependentsOfOneStandInRowsAboveIt()
    {
        std::vector<quint32> layers(10, 0);
        layers.push_back(1);
        std::vector<LayoutEdge> edges;
        for (quint32 node = 0; node < 10; ++node)
            edges.push_back({node, 10});
        const std::vector<double> widths(11, 80);
        // 10 × 100 across, 400 at most: three rows.
        QCOMPARE(wrapLayers(layers, edges, {widths, 20, 400}), (std::vector<quint32>{0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3}));
    }

    void whoHangsOnWhatStandsAboveStandsInTheUpperRow()
    {
        // 0 above all; 1 and 3 lead on down to 5, 2 and 4 do not.
        const std::vector<quint32> layers{0, 1, 1, 1, 1, 2};
        const std::vector<LayoutEdge> edges{{0, 1}, {0, 2}, {0, 3}, {0, 4}, {1, 5}, {3, 5}};
        const std::vector<double> widths(6, 80);
        QCOMPARE(wrapLayers(layers, edges, {widths, 20, 200}), (std::vector<quint32>{0, 2, 1, 2, 1, 3}));
    }

    void randomLayersAreWrappedSoundly()
    {
        for (quint32 seed = 0; seed < 500; ++seed) {
            QRandomGenerator random(seed);
            const quint32 count = 1 + random.bounded(80U);
            std::vector<LayoutEdge> edges;
            for (quint32 node = 1; node < count; ++node) {
                for (quint32 i = random.bounded(3U); i > 0; --i)
                    edges.push_back({random.bounded(node), node});
            }
            std::vector<double> widths;
            for (quint32 node = 0; node < count; ++node)
                widths.push_back(10 + random.bounded(300));
            const double most = 50 + random.bounded(1000);
            const std::vector<quint32> layers = assignLayers(count, edges);
            const std::vector<quint32> wrapped = wrapLayers(layers, edges, {widths, 20, most});

            const double widest = *std::ranges::max_element(widths) + 20;
            std::vector<double> across(*std::ranges::max_element(wrapped) + 1, 0);
            for (quint32 node = 0; node < count; ++node) {
                across[wrapped[node]] += widths[node] + 20;
                for (quint32 other = 0; other < count; ++other)
                    QVERIFY2(layers[node] >= layers[other] || wrapped[node] < wrapped[other],
                             "layers keep their order");
            }
            for (const LayoutEdge &edge : edges)
                QVERIFY(wrapped[edge.upper] < wrapped[edge.lower]);
            for (const double row : across) {
                QVERIFY2(row > 0, "no row is empty");
                QVERIFY2(row <= most + 20 + widest, qPrintable(QString::number(seed)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLayerWrap)
#include "tst_layer_wrap.moc"
