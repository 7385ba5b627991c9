// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/placed_nodes.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

struct Picture {
    std::vector<MapSize> sizes;
    std::vector<MapArrow> arrows;
    LayeredLayout layout;

    MapPoint centre(quint32 node) const
    {
        return {layout.corners[node].x + sizes[node].width / 2, layout.corners[node].y + sizes[node].height / 2};
    }
    /// How far apart two nodes are, across or along; below 0 where they cover one another.
    double apart(quint32 a, quint32 b) const
    {
        const MapPoint from = centre(a);
        const MapPoint to = centre(b);
        return std::max(std::abs(from.x - to.x) - (sizes[a].width + sizes[b].width) / 2,
                        std::abs(from.y - to.y) - (sizes[a].height + sizes[b].height) / 2);
    }
    /// The first node that a curve of the route may pass through, its own ends too; none where it is clear.
    std::optional<quint32> passedBy(const std::vector<MapPoint> &route) const
    {
        constexpr double nothing = 1e-6;
        for (quint32 node = 0; node < sizes.size(); ++node) {
            const MapPoint corner = layout.corners[node];
            for (size_t i = 1; i < route.size(); ++i) {
                const auto [left, right] = std::minmax(route[i - 1].x, route[i].x);
                const auto [top, bottom] = std::minmax(route[i - 1].y, route[i].y);
                if (left < corner.x + sizes[node].width - nothing && right > corner.x + nothing
                    && top < corner.y + sizes[node].height - nothing && bottom > corner.y + nothing)
                    return node;
            }
        }
        return std::nullopt;
    }
};

Picture pictureOf(size_t nodes, std::vector<MapArrow> arrows)
{
    Picture picture{std::vector<MapSize>(nodes, {120, 34}), std::move(arrows), {}};
    picture.layout = *layeredLayout(picture.sizes, picture.arrows);
    return picture;
}

} // namespace

class TestPlacedNodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPlacedNothingMoves()
    {
        Picture picture = pictureOf(4, {{0, 1}, {0, 2}, {1, 3}});
        const LayeredLayout before = picture.layout;
        placeNodes(picture.layout, picture.sizes, picture.arrows, {});
        QCOMPARE(picture.layout, before);
    }

    void aPlacedNodeStandsWhereItWasPutAndItsEdgesFollow()
    {
        Picture picture = pictureOf(3, {{0, 1}, {0, 2}});
        const std::vector<PlacedNode> placed{{1, {-300, 260}}};
        placeNodes(picture.layout, picture.sizes, picture.arrows, placed);
        QCOMPARE(picture.centre(1), (MapPoint{-300, 260}));
        const auto &route = picture.layout.routes[*picture.layout.routeOf[0]];
        QCOMPARE(route.front().y, 34.);
        QCOMPARE(route.back(), (MapPoint{-300, 243}));
    }

    void whatItWouldCoverGivesWayToBothSidesAndPushesOn()
    {
        Picture picture = pictureOf(6, {{0, 1}, {0, 2}, {0, 3}, {0, 4}});
        std::vector<quint32> row{1, 2, 3, 4};
        std::sort(row.begin(), row.end(),
                  [&](quint32 a, quint32 b) { return picture.centre(a).x < picture.centre(b).x; });
        const LayeredLayout before = picture.layout;
        const MapPoint between{(picture.centre(row[1]).x + picture.centre(row[2]).x) / 2, picture.centre(row[1]).y};
        placeNodes(picture.layout, picture.sizes, picture.arrows, std::vector<PlacedNode>{{5, between}});
        for (const quint32 node : {row[0], row[1]})
            QVERIFY(picture.layout.corners[node].x < before.corners[node].x);
        for (const quint32 node : {row[2], row[3]})
            QVERIFY(picture.layout.corners[node].x > before.corners[node].x);
        QCOMPARE(picture.layout.corners[0], before.corners[0]);
    }

    void anEdgeGoesRoundWhatIsPutInItsWay()
    {
        Picture picture = pictureOf(4, {{0, 1}, {1, 2}, {0, 2}, {3, 3}});
        const auto &straight = picture.layout.routes[*picture.layout.routeOf[0]];
        const MapPoint onIt{straight.front().x, (straight.front().y + straight.back().y) / 2};
        placeNodes(picture.layout, picture.sizes, picture.arrows,
                   std::vector<PlacedNode>{{3, {onIt.x, onIt.y + 200}}, {0, {onIt.x, -200}}});
        for (const auto &route : picture.layout.routes)
            QVERIFY(!picture.passedBy(route));
    }

    void sideBySideAnEdgeGoesFromBottomToBottom()
    {
        Picture picture = pictureOf(2, {{0, 1}});
        placeNodes(picture.layout, picture.sizes, picture.arrows, std::vector<PlacedNode>{{1, {400, 20}}});
        const auto &route = picture.layout.routes.front();
        QCOMPARE(route.front().y, 34.);
        QCOMPARE(route.back().y, 37.);
        QVERIFY(std::any_of(route.begin(), route.end(), [](const MapPoint &point) { return point.y > 50; }));
        QVERIFY(!picture.passedBy(route));
    }

    void aProviderPutAboveIsReachedFromBelow()
    {
        Picture picture = pictureOf(2, {{0, 1}});
        placeNodes(picture.layout, picture.sizes, picture.arrows, std::vector<PlacedNode>{{1, {60, -300}}});
        const auto &route = picture.layout.routes.front();
        QCOMPARE(route.front().y, 0.);
        QCOMPARE(route.back().y, -283.);
    }

    void whateverIsDraggedNothingCoversIt()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 300; ++round) {
            const quint32 size = 4 + random.bounded(50U);
            std::vector<MapArrow> arrows;
            for (quint32 i = 0; i < 2 * size; ++i) {
                const quint32 from = random.bounded(size);
                const quint32 to = random.bounded(size);
                if (from != to)
                    arrows.push_back({from, to});
            }
            Picture picture = pictureOf(size, arrows);
            std::vector<PlacedNode> placed;
            for (int i = 0; i < 3; ++i) {
                const PlacedNode one{random.bounded(size),
                                     {random.bounded(picture.layout.bounds.width + 400) - 200,
                                      random.bounded(picture.layout.bounds.height + 400) - 200}};
                const bool isApart = std::ranges::all_of(placed, [&](const PlacedNode &other) {
                    return other.node != one.node
                        && (std::abs(other.centre.x - one.centre.x) > 160
                            || std::abs(other.centre.y - one.centre.y) > 60);
                });
                if (isApart)
                    placed.push_back(one);
            }
            placeNodes(picture.layout, picture.sizes, picture.arrows, placed);
            for (const PlacedNode &one : placed)
                QVERIFY(std::abs(picture.centre(one.node).x - one.centre.x) < 1e-6
                        && std::abs(picture.centre(one.node).y - one.centre.y) < 1e-6);
            for (quint32 a = 0; a < size; ++a)
                for (quint32 b = 0; b < a; ++b)
                    QVERIFY2(picture.apart(a, b) > 15,
                             qPrintable(u"round %1: %2 and %3 are %4 apart"_s.arg(round).arg(b).arg(a).arg(
                                 picture.apart(a, b))));
            for (size_t i = 0; i < arrows.size(); ++i) {
                const auto &route = picture.layout.routes[*picture.layout.routeOf[i]];
                const auto passed = picture.passedBy(route);
                QVERIFY2(!passed,
                         qPrintable(
                             u"round %1: arrow %2 passes through node %3"_s.arg(round).arg(i).arg(passed.value_or(0))));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPlacedNodes)
#include "tst_placed_nodes.moc"
