// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a picture stays where it was when a person opens, folds, deepens, moves on, or the estate changes.
#include "core/estate/estate_maker.h"
#include "estate/layer_memory.h"
#include "estate/neighbourhood.h"
#include "layout_check.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// Tiers of which each needs some of those below, the popular ones most; a few needs lead back up.
std::shared_ptr<const Estate> randomEstate(quint32 seed, int more = 0)
{
    constexpr quint32 size = 400;
    constexpr quint32 tier = 50;
    QRandomGenerator random(seed);
    EstateMaker maker;
    std::vector<Id<Component>> all;
    for (quint32 i = 0; i < size; ++i)
        all.push_back(maker.component(u"Component %1"_s.arg(i)));
    for (quint32 i = 0; i < size; ++i) {
        for (quint32 needs = 1 + random.bounded(random.bounded(4U) == 0 ? 8U : 3U); needs > 0; --needs) {
            const quint32 below = (i / tier + 1) * tier;
            if (below >= size)
                break;
            const quint32 reach = std::min(size - below, 2 * tier);
            maker.needs(all[i], all[below + std::min(random.bounded(reach), random.bounded(reach))]);
        }
        if (random.bounded(40) == 0)
            maker.needs(all[i], all[random.bounded(size)]);
    }
    for (int i = 0; i < more; ++i)
        maker.needs(all[random.bounded(size)], all[random.bounded(size)]);
    return maker.make();
}

/// A neighbourhood and how it was drawn.
struct Drawn {
    Neighbourhood near;
    std::vector<MapSize> sizes;
    std::vector<MapArrow> arrows;
    LayeredLayout layout;

    std::map<ComponentIndex, quint32> places() const
    {
        std::map<ComponentIndex, quint32> found;
        for (quint32 i = 0; i < near.nodes.size(); ++i)
            found[near.nodes[i].component] = i;
        return found;
    }
    MapPoint centre(quint32 node) const
    {
        return {layout.corners[node].x + sizes[node].width / 2, layout.corners[node].y + sizes[node].height / 2};
    }
};

FormerLayout formerOf(const Drawn &before, const Drawn &now)
{
    FormerLayout former;
    const auto places = before.places();
    std::vector<quint32> routes(before.near.nodes.size(), 0);
    std::map<std::pair<quint32, quint32>, quint32> routeOf;
    for (size_t i = 0; i < before.arrows.size(); ++i) {
        ++routes[before.arrows[i].dependent];
        ++routes[before.arrows[i].provider];
        routeOf[{before.arrows[i].dependent, before.arrows[i].provider}] = *before.layout.routeOf[i];
    }
    for (const NeighbourNode &node : now.near.nodes) {
        const auto was = places.find(node.component);
        former.nodes.push_back(was == places.end()
                                   ? std::nullopt
                                   : std::optional(FormerNode{before.centre(was->second), routes[was->second]}));
    }
    for (const MapArrow &arrow : now.arrows) {
        const auto dependent = places.find(now.near.nodes[arrow.dependent].component);
        const auto provider = places.find(now.near.nodes[arrow.provider].component);
        former.bends.emplace_back();
        if (dependent == places.end() || provider == places.end())
            continue;
        const auto route = routeOf.find({dependent->second, provider->second});
        if (route != routeOf.end())
            former.bends.back() = before.layout.bends[route->second];
    }
    return former;
}

/// Laid out from scratch, or near the one before.
Drawn drawn(const Estate &estate, const NeighbourhoodQuery &query, const Drawn *before = nullptr,
            const LayoutOptions &options = {})
{
    Drawn made;
    made.near = neighbourhoodOf(estate, query);
    for (const NeighbourNode &node : made.near.nodes)
        made.sizes.push_back({112. + (node.component * 37) % 160, 34});
    for (const NeighbourEdge &edge : made.near.edges)
        made.arrows.push_back({edge.dependent, edge.provider});
    const FormerLayout former = before ? formerOf(*before, made) : FormerLayout();
    made.layout = *layeredLayout(made.sizes, made.arrows, options, {}, before ? &former : nullptr);
    const QString fault = faultOf(made.layout, made.sizes, made.arrows, options);
    if (!fault.isEmpty())
        QTest::qFail(qPrintable(fault), __FILE__, __LINE__);
    return made;
}

/// How far apart two pictures of mostly the same are.
struct Change {
    double moved = 0; ///< px, the sum over what both show, told from the box that a person holds
    quint64 shared = 0;
    quint64 turned = 0; ///< pairs in one layer of both that stand the other way round
    quint64 pairs = 0;

    void operator+=(const Change &other)
    {
        moved += other.moved;
        shared += other.shared;
        turned += other.turned;
        pairs += other.pairs;
    }
};

Change changeOf(const Drawn &before, const Drawn &now, ComponentIndex held)
{
    Change change;
    const auto was = before.places();
    const auto is = now.places();
    const MapPoint from = before.centre(was.at(held));
    const MapPoint to = now.centre(is.at(held));
    std::vector<std::pair<quint32, quint32>> both;
    for (const auto &[component, place] : was)
        if (const auto found = is.find(component); found != is.end())
            both.emplace_back(place, found->second);
    for (const auto &[a, b] : both) {
        const MapPoint x = before.centre(a);
        const MapPoint y = now.centre(b);
        change.moved += std::hypot(y.x - to.x - (x.x - from.x), y.y - to.y - (x.y - from.y));
    }
    change.shared = both.size();
    for (size_t i = 0; i < both.size(); ++i)
        for (size_t k = 0; k < i; ++k) {
            const auto [a, b] = both[i];
            const auto [c, d] = both[k];
            if (before.layout.layers[a] != before.layout.layers[c] || now.layout.layers[b] != now.layout.layers[d])
                continue;
            ++change.pairs;
            change.turned += (before.centre(a).x < before.centre(c).x) != (now.centre(b).x < now.centre(d).x);
        }
    return change;
}

enum class Step { Open, Fold, Deepen, Shallow, MoveOn, Reread };

} // namespace

class TestLayoutStability : public QObject
{
    Q_OBJECT

private:
    /// One thing a person does, at random; the box that is held meanwhile.
    static ComponentIndex take(Step step, QRandomGenerator &random, const Drawn &before, NeighbourhoodQuery &query)
    {
        const auto any = [&] { return before.near.nodes[random.bounded(quint32(before.near.nodes.size()))].component; };
        switch (step) {
        case Step::Open:
            query.expanded.push_back({any(), NeighbourSide(random.bounded(2))});
            return query.expanded.back().component;
        case Step::Fold:
            query.collapsed.push_back({any(), NeighbourSide(random.bounded(2))});
            return query.collapsed.back().component;
        case Step::Deepen:
            ++*(random.bounded(2) == 0 ? query.dependentDepth : query.providerDepth);
            return query.focus.front();
        case Step::Shallow:
            query.dependentDepth = 1;
            return query.focus.front();
        case Step::MoveOn:
            query.focus = {any()};
            query.expanded.clear();
            query.collapsed.clear();
            return query.focus.front();
        case Step::Reread:
            break;
        }
        return query.focus.front();
    }

private Q_SLOTS:
    void whatWasThereStaysWhileCrossingsStayFew_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<double>("movedAtMost"); // of what moves from scratch
        QTest::addColumn<double>("turnedAtMost");
        QTest::newRow("open") << int(Step::Open) << 0.3 << 0.2;
        QTest::newRow("fold") << int(Step::Fold) << 0.15 << 0.05;
        QTest::newRow("deepen") << int(Step::Deepen) << 0.45 << 0.4; // a third is new
        QTest::newRow("shallow") << int(Step::Shallow) << 0.2 << 0.05;
        QTest::newRow("move on") << int(Step::MoveOn) << 0.6 << 0.65; // most is new
        QTest::newRow("reread") << int(Step::Reread) << 0.2 << 0.1;
    }

    void whatWasThereStaysWhileCrossingsStayFew()
    {
        QFETCH(const int, step);
        QFETCH(const double, movedAtMost);
        QFETCH(const double, turnedAtMost);
        Change near;
        Change scratch;
        quint64 crossings = 0;
        quint64 crossingsFromScratch = 0;
        for (quint32 seed = 1; seed <= 100; ++seed) {
            QRandomGenerator random(seed);
            const auto estate = randomEstate(seed);
            NeighbourhoodQuery query{{random.bounded(100U, 300U)}};
            query.providerDepth = 2 + seed % 2;
            const Drawn before = drawn(*estate, query);
            if (before.near.nodes.size() < 8)
                continue;
            const ComponentIndex held = take(Step(step), random, before, query);
            const auto later = Step(step) == Step::Reread ? randomEstate(seed, 8) : estate;
            const Drawn fresh = drawn(*later, query);
            const Drawn now = drawn(*later, query, &before);
            QVERIFY2(now.layout.crossings <= crossingsToKeepOrder(fresh.layout.crossings),
                     qPrintable(u"seed %1: %2 crossings, from scratch %3"_s.arg(seed)
                                    .arg(now.layout.crossings)
                                    .arg(fresh.layout.crossings)));
            near += changeOf(before, now, held);
            scratch += changeOf(before, fresh, held);
            crossings += now.layout.crossings;
            crossingsFromScratch += fresh.layout.crossings;
        }
        const QString told =
            u"mean way %1 px (from scratch %2), turned pairs %3 of %4 (from scratch %5), crossings %6 (from scratch %7)"_s
                .arg(near.moved / double(near.shared), 0, 'f', 1)
                .arg(scratch.moved / double(scratch.shared), 0, 'f', 1)
                .arg(near.turned)
                .arg(near.pairs)
                .arg(scratch.turned)
                .arg(crossings)
                .arg(crossingsFromScratch);
        QVERIFY2(near.moved < movedAtMost * scratch.moved, qPrintable(told));
        QVERIFY2(double(near.turned) < turnedAtMost * double(scratch.turned), qPrintable(told));
        QVERIFY2(double(crossings) <= 1.02 * double(crossingsFromScratch), qPrintable(told));
    }

    void theSameAgainMovesNothing_data()
    {
        QTest::addColumn<double>("mostAcross");
        QTest::newRow("layers as wide as they need") << 1e9;
        QTest::newRow("layers in rows") << 900.;
    }
    void theSameAgainMovesNothing()
    {
        QFETCH(const double, mostAcross);
        LayoutOptions options;
        options.mostAcross = mostAcross;
        for (quint32 seed = 1; seed <= 100; ++seed) {
            QRandomGenerator random(seed);
            const auto estate = randomEstate(seed);
            NeighbourhoodQuery query{{random.bounded(100U, 300U)}};
            query.providerDepth = 2 + seed % 2;
            Drawn before = drawn(*estate, query, nullptr, options);
            for (int i = 0; i < 3; ++i) {
                const Drawn again = drawn(*estate, query, &before, options);
                const Change change = changeOf(before, again, query.focus.front());
                QVERIFY2(
                    change.moved < 0.01 && change.turned == 0,
                    qPrintable(
                        u"seed %1, time %2: %3 px, %4 turned"_s.arg(seed).arg(i).arg(change.moved).arg(change.turned)));
                query.expanded.push_back(
                    {before.near.nodes[random.bounded(quint32(before.near.nodes.size()))].component,
                     NeighbourSide(i % 2)});
                before = drawn(*estate, query, &again, options);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLayoutStability)
#include "tst_layout_stability.moc"
