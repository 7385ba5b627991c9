// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layered_layout.h"
#include "layout_check.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <numeric>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mainstay;
using mainstay::testing::faultOf;

namespace {

std::vector<MapSize> boxes(size_t count)
{
    return std::vector<MapSize>(count, {120, 34});
}

/// Layouts with a check of every promise.
LayeredLayout checked(const std::vector<MapSize> &sizes, const std::vector<MapArrow> &arrows,
                      const LayoutOptions &options = {})
{
    const auto layout = layeredLayout(sizes, arrows, options);
    if (!layout) {
        QTest::qFail("nothing was laid out", __FILE__, __LINE__);
        return {};
    }
    const QString fault = faultOf(*layout, sizes, arrows, options);
    if (!fault.isEmpty())
        QTest::qFail(qPrintable(fault), __FILE__, __LINE__);
    return *layout;
}

double middleOf(const LayeredLayout &layout, const std::vector<MapSize> &sizes, size_t node)
{
    return layout.corners[node].x + sizes[node].width / 2;
}

bool isStraight(const std::vector<MapPoint> &route)
{
    return std::all_of(route.begin(), route.end(), [&](const MapPoint &point) { return point.x == route.front().x; });
}

std::vector<MapArrow> randomArrows(QRandomGenerator &random, quint32 nodes, int count)
{
    std::vector<MapArrow> arrows;
    for (int i = 0; i < count; ++i)
        arrows.push_back({random.bounded(nodes), random.bounded(nodes)});
    return arrows;
}

} // namespace

class TestLayeredLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNodeNoPicture() { QCOMPARE(checked({}, {}), LayeredLayout()); }

    void oneNodeStandsAtTheOrigin()
    {
        const LayeredLayout layout = checked(boxes(1), {{0, 0}});
        QCOMPARE(layout.corners, (std::vector<MapPoint>{{0, 0}}));
        QCOMPARE(layout.bounds, (MapSize{120, 34}));
        QCOMPARE(layout.routeOf, (std::vector<std::optional<quint32>>{std::nullopt}));
    }

    void aProviderStandsBelowItsDependentAndTheEdgeIsStraight()
    {
        const LayeredLayout layout = checked(boxes(2), {{0, 1}});
        QCOMPARE(layout.corners, (std::vector<MapPoint>{{0, 0}, {0, 90}}));
        QCOMPARE(layout.routes, (std::vector<std::vector<MapPoint>>{{{60, 34}, {60, 90}}}));
    }

    void leftToRightIsTopDownTurned()
    {
        QRandomGenerator random(3);
        std::vector<MapSize> sizes;
        std::vector<MapSize> turned;
        for (int i = 0; i < 40; ++i) {
            sizes.push_back({double(40 + random.bounded(100)), double(20 + random.bounded(60))});
            turned.push_back({sizes.back().height, sizes.back().width});
        }
        const std::vector<MapArrow> arrows = randomArrows(random, 40, 60);
        LayoutOptions options;
        const LayeredLayout down = checked(sizes, arrows, options);
        options.direction = MapDirection::LeftToRight;
        const LayeredLayout right = checked(turned, arrows, options);
        for (size_t i = 0; i < sizes.size(); ++i)
            QCOMPARE(right.corners[i], (MapPoint{down.corners[i].y, down.corners[i].x}));
        QCOMPARE(right.bounds, (MapSize{down.bounds.height, down.bounds.width}));
        QCOMPARE(right.crossings, down.crossings);
    }

    void aLongEdgePassesStraightBesideWhatStandsBetween()
    {
        const LayeredLayout layout = checked(boxes(4), {{0, 1}, {1, 2}, {2, 3}, {0, 3}});
        const std::vector<MapPoint> &route = layout.routes[*layout.routeOf[3]];
        QCOMPARE(layout.crossings, 0u);
        // port, two ends of the straight stretch past both layers, port
        QCOMPARE(route.size(), 4u);
        QCOMPARE(route[1].x, route[2].x);
        QCOMPARE(route[2].y - route[1].y, 34 + 56 + 34.);
    }

    void aDependentStandsOverTheMiddleOfItsProviders()
    {
        const auto sizes = boxes(6);
        const LayeredLayout odd = checked(sizes, {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}});
        QCOMPARE(middleOf(odd, sizes, 0), odd.bounds.width / 2);
        QVERIFY(isStraight(odd.routes[2]) || isStraight(odd.routes[0]));
        const LayeredLayout even = checked(boxes(5), {{0, 1}, {0, 2}, {0, 3}, {0, 4}});
        QCOMPARE(middleOf(even, sizes, 0), even.bounds.width / 2);
    }

    void aWideLayerStandsInRowsAndItsEdgesRunTogether()
    {
        constexpr quint32 many = 60;
        const auto sizes = boxes(2 * many + 1);
        std::vector<MapArrow> arrows;
        for (quint32 i = 1; i <= many; ++i) {
            arrows.push_back({i, 0});
            arrows.push_back({0, many + i});
        }
        LayoutOptions options;
        QVERIFY(checked(sizes, arrows, options).bounds.width > 8000);
        options.mostAcross = 900;
        const LayeredLayout layout = checked(sizes, arrows, options);
        QVERIFY2(layout.bounds.width < 1500, qPrintable(QString::number(layout.bounds.width)));
        QCOMPARE(*std::ranges::max_element(layout.layers) + 1, 2 * 10 + 1u);
        QCOMPARE(layout.crossings, 0u);
        // All that comes from further up than the row above passes that row at one place.
        std::set<double> places;
        for (quint32 i = 0; i < many; ++i) {
            if (layout.layers[i + 1] < layout.layers[0] - 1)
                places.insert(layout.bends[*layout.routeOf[2 * i]].back());
        }
        QCOMPARE(places.size(), 1u);
        LayeredLayout again = *layeredLayout(sizes, arrows, options);
        QCOMPARE(again, layout);
    }

    void randomPicturesWithRowsKeepEveryPromise()
    {
        for (quint32 seed = 0; seed < 150; ++seed) {
            QRandomGenerator random(seed);
            const quint32 nodes = 2 + random.bounded(60u);
            std::vector<MapSize> sizes;
            for (quint32 i = 0; i < nodes; ++i)
                sizes.push_back({double(40 + random.bounded(160)), double(20 + random.bounded(60))});
            std::vector<MapArrow> arrows = randomArrows(random, nodes, int(random.bounded(2 * nodes)));
            for (quint32 i = random.bounded(nodes); i > 0; --i)
                arrows.push_back({random.bounded(nodes), 0});
            LayoutOptions options;
            options.mostAcross = 200 + random.bounded(800);
            options.direction = seed % 2 ? MapDirection::TopDown : MapDirection::LeftToRight;
            checked(sizes, arrows, options);
            if (QTest::currentTestFailed())
                qWarning() << "seed" << seed;
        }
    }

    void theCrossingsOfATreeAreNone()
    {
        QRandomGenerator random(8);
        for (int round = 0; round < 50; ++round) {
            const quint32 size = 2 + random.bounded(40u);
            std::vector<quint32> names(size);
            std::iota(names.begin(), names.end(), 0);
            std::shuffle(names.begin(), names.end(), random);
            std::vector<MapArrow> arrows;
            for (quint32 i = 1; i < size; ++i)
                arrows.push_back({names[random.bounded(i)], names[i]});
            QCOMPARE(checked(boxes(size), arrows).crossings, 0u);
        }
    }

    void aShuffledLatticeIsFoundAgain()
    {
        // rows of ten, each needing the one below it and the next: it can be drawn without a crossing
        constexpr quint32 width = 10;
        constexpr quint32 height = 12;
        std::vector<quint32> names(width * height);
        std::iota(names.begin(), names.end(), 0);
        QRandomGenerator random(4);
        std::shuffle(names.begin(), names.end(), random);
        std::vector<MapArrow> arrows;
        for (quint32 row = 0; row + 1 < height; ++row) {
            for (quint32 column = 0; column < width; ++column) {
                arrows.push_back({names[row * width + column], names[(row + 1) * width + column]});
                if (column + 1 < width)
                    arrows.push_back({names[row * width + column], names[(row + 1) * width + column + 1]});
            }
        }
        std::shuffle(arrows.begin(), arrows.end(), random);
        QCOMPARE(checked(boxes(width * height), arrows).crossings, 0u);
    }

    void arrowsWithTheSameEndsShareOneRouteAndThoseBackHaveTheirOwn()
    {
        const LayeredLayout layout = checked(boxes(2), {{0, 1}, {0, 1}, {1, 0}, {0, 1}, {1, 0}});
        QCOMPARE(layout.routes.size(), 2u);
        QCOMPARE(layout.routeOf, (std::vector<std::optional<quint32>>{0, 0, 1, 0, 1}));
        // both straight, beside one another, each with its own way
        const auto &down = layout.routes[0];
        const auto &up = layout.routes[1];
        QVERIFY(isStraight(down) && isStraight(up));
        QVERIFY(std::abs(down.front().x - up.front().x) > 5);
        QVERIFY(down.front().y < down.back().y && up.front().y > up.back().y);
    }

    void ofARingOneArrowIsDrawnBack()
    {
        for (const quint32 size : {2u, 3u, 10u, 500u}) {
            std::vector<MapArrow> arrows;
            for (quint32 i = 0; i < size; ++i)
                arrows.push_back({i, (i + 1) % size});
            const LayeredLayout layout = checked(boxes(size), arrows);
            QCOMPARE(std::count_if(arrows.begin(), arrows.end(),
                                   [&](const MapArrow &arrow) {
                                       return layout.layers[arrow.dependent] > layout.layers[arrow.provider];
                                   }),
                     1);
            QCOMPARE(layout.crossings, 0u);
        }
    }

    void withoutCyclesNoArrowIsDrawnBack()
    {
        QRandomGenerator random(21);
        for (int round = 0; round < 50; ++round) {
            std::vector<MapArrow> arrows = randomArrows(random, 30, 50);
            for (MapArrow &arrow : arrows)
                if (arrow.dependent > arrow.provider)
                    std::swap(arrow.dependent, arrow.provider);
            const LayeredLayout layout = checked(boxes(30), arrows);
            for (const MapArrow &arrow : arrows)
                if (arrow.dependent != arrow.provider)
                    QVERIFY(layout.layers[arrow.dependent] < layout.layers[arrow.provider]);
        }
    }

    void nodesStandNearThoseTheyHaveMostEdgesWith()
    {
        // 5 needs only the last of a chain: longest paths alone would leave it at the top
        const LayeredLayout layout = checked(boxes(6), {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {5, 4}});
        QCOMPARE(layout.layers, (std::vector<quint32>{0, 1, 2, 3, 4, 3}));
    }

    void partsStandSideBySide()
    {
        const LayeredLayout layout = checked(boxes(6), {{0, 1}, {2, 3}, {4, 5}});
        QCOMPARE(layout.corners[0].y, layout.corners[2].y);
        QCOMPARE(layout.corners[2].x, 120. + 64.);
        const LayeredLayout many = checked(boxes(1000), {});
        QVERIFY2(many.bounds.width < 3 * many.bounds.height && many.bounds.height < many.bounds.width,
                 "a thousand single nodes make a sheet, not a row");
    }

    void randomPicturesKeepEveryPromise()
    {
        QRandomGenerator random(77);
        for (int round = 0; round < 500; ++round) {
            const quint32 size = 1 + random.bounded(45u);
            std::vector<MapSize> sizes;
            for (quint32 i = 0; i < size; ++i)
                sizes.push_back({double(random.bounded(180)), double(random.bounded(70))});
            const std::vector<MapArrow> arrows = randomArrows(random, size, int(random.bounded(2 * size + 1)));
            LayoutOptions options;
            options.direction = MapDirection(random.bounded(2));
            options.edgeSpacing = 1 + random.bounded(20);
            options.nodeSpacing = 1 + random.bounded(40);
            checked(sizes, arrows, options);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"in round %1"_s.arg(round)));
        }
    }

    void aChainOfTwoThousandIsOneStraightLine()
    {
        std::vector<MapArrow> arrows;
        for (quint32 i = 0; i + 1 < 2000; ++i)
            arrows.push_back({i, i + 1});
        const LayeredLayout layout = checked(boxes(2000), arrows);
        QCOMPARE(layout.bounds.width, 120.);
        QVERIFY(std::all_of(layout.routes.begin(), layout.routes.end(), isStraight));
        arrows.push_back({0, 1999}); // an edge past 1998 layers
        QCOMPARE(checked(boxes(2000), arrows).crossings, 0u);
    }

    void aStarOfAThousandHasItsHubInTheMiddle()
    {
        const auto sizes = boxes(1001);
        std::vector<MapArrow> arrows;
        for (quint32 i = 1; i <= 1000; ++i)
            arrows.push_back({i, 0});
        const LayeredLayout layout = checked(sizes, arrows);
        QCOMPARE(layout.crossings, 0u);
        QVERIFY(std::abs(middleOf(layout, sizes, 0) - layout.bounds.width / 2) < 1);
    }

    void equalQuestionsHaveEqualAnswers()
    {
        QRandomGenerator random(13);
        const std::vector<MapArrow> arrows = randomArrows(random, 200, 500);
        const LayeredLayout layout = checked(boxes(200), arrows);
        QCOMPARE(checked(boxes(200), arrows), layout);
        std::stop_source unused; // and so when somebody could have stopped it, from another thread
        std::optional<LayeredLayout> again;
        std::thread([&] { again = layeredLayout(boxes(200), arrows, {}, unused.get_token()); }).join();
        QCOMPARE(again, layout);
    }

    void aStopLeavesNothing()
    {
        std::stop_source before;
        before.request_stop();
        QVERIFY(!layeredLayout(boxes(2), std::vector<MapArrow>{{0, 1}}, {}, before.get_token()));
        QVERIFY(!layeredLayout(boxes(1), {}, {}, before.get_token()));

        QRandomGenerator random(2);
        const std::vector<MapArrow> arrows = randomArrows(random, 600, 6000);
        std::stop_source during;
        std::optional<LayeredLayout> layout;
        std::thread worker([&] { layout = layeredLayout(boxes(600), arrows, {}, during.get_token()); });
        during.request_stop();
        worker.join();
        QVERIFY(!layout);
    }
};

QTEST_GUILESS_MAIN(TestLayeredLayout)
#include "tst_layered_layout.moc"
