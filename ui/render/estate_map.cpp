// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/estate_map.h"

#include "estate/folded_estate.h"
#include "render/map_curves.h"
#include "render/near_map.h"
#include "render/one_line.h"
#include "render/whole_map.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

double distanceOf(const QPointF &point, const QPointF &from, const QPointF &to)
{
    const QPointF by = to - from;
    const double length = QPointF::dotProduct(by, by);
    const double along = length > 0 ? std::clamp(QPointF::dotProduct(point - from, by) / length, 0.0, 1.0) : 0;
    const QPointF off = point - (from + by * along);
    return std::hypot(off.x(), off.y());
}

template <class Fits>
std::optional<quint32> firstPlace(const auto &list, Fits fits)
{
    const auto found = std::ranges::find_if(list, fits);
    if (found == list.end())
        return std::nullopt;
    return quint32(found - list.begin());
}

} // namespace

static std::optional<EstateMap> makeWithin(const MapQuestion &question, const Words &words, const LayoutStop &stop)
{
    return question.mode == MapMode::Whole ? makeWholeMap(question, words, stop) : makeNearMap(question, words, stop);
}

std::optional<EstateMap> makeEstateMap(const MapQuestion &question, const Words &words, std::stop_token stop)
{
    constexpr quint32 few = 8; // boxes: they are laid out in no time, however slow the machine
    const auto latest = [&] { return LayoutStop::Clock::now() + question.patience; };
    auto map = makeWithin(question, words, {stop, latest()});
    MapQuestion less = question;
    while (!map && !stop.stop_requested()) {
        less.query.mostNodes = std::max(less.query.mostNodes / 2, few);
        less.query.mostEdges = std::max(less.query.mostEdges / 2, few * few);
        map = makeWithin(less, words, less.query.mostNodes == few ? LayoutStop(stop) : LayoutStop(stop, latest()));
        if (map)
            map->cutShortAfter = question.patience;
    }
    return map;
}

std::optional<quint32> EstateMap::placeOf(ComponentIndex component) const
{
    if (!boxOfComponent.empty())
        return component < boxOfComponent.size() && boxOfComponent[component] != FoldedEstate::outside
            ? std::optional(boxOfComponent[component])
            : std::nullopt;
    return firstPlace(boxes, [component](const MapBox &box) { return box.component == component; });
}

std::optional<quint32> EstateMap::placeOf(Id<Component> component) const
{
    if (!boxOfComponent.empty()) {
        const auto index = estate->tree().indexOf(component);
        return index ? placeOf(*index) : std::nullopt;
    }
    return firstPlace(boxes, [component](const MapBox &box) { return box.id == component; });
}

std::optional<quint32> EstateMap::boxAt(const QPointF &point) const
{
    return firstPlace(boxes, [point](const MapBox &box) { return box.rect.contains(point); });
}

std::optional<quint32> EstateMap::curveAt(const QPointF &point, double reach) const
{
    std::optional<quint32> nearest;
    for (quint32 i = 0; i < curves.size(); ++i) {
        if (!curves[i].bounds.adjusted(-reach, -reach, reach, reach).contains(point))
            continue;
        const QPolygonF points = pointsAlong(curves[i].route);
        for (qsizetype k = 1; k < points.size(); ++k) {
            const double distance = distanceOf(point, points[k - 1], points[k]);
            if (distance > reach)
                continue;
            reach = distance;
            nearest = i;
        }
    }
    return nearest;
}

std::optional<quint32> EstateMap::curveBetween(quint32 dependent, quint32 provider) const
{
    return firstPlace(curves, [dependent, provider](const MapCurve &curve) {
        return curve.dependent == dependent && curve.provider == provider;
    });
}

QRectF badgeRect(const EstateMap &map, quint32 box, NeighbourSide side)
{
    const MapBox &shown = map.boxes[box];
    const bool isAbove = side == NeighbourSide::Dependents;
    const QFontMetricsF metrics(map.fonts.note);
    const QString text = badgeText(shown, side);
    const double height = metrics.height();
    const double width = std::max(height, metrics.horizontalAdvance(text) + 10);
    const double middle = isAbove ? shown.rect.top() : shown.rect.bottom();
    return {shown.rect.right() - width - 4, middle - height / 2, width, height};
}

BadgeCounts badgeCounts(const MapBox &box, NeighbourSide side)
{
    if (box.children > 0) {
        if (side == NeighbourSide::Dependents)
            return {};
        return box.isFolded() ? BadgeCounts{box.children, 0} : BadgeCounts{0, box.children};
    }
    return side == NeighbourSide::Dependents ? BadgeCounts{box.undrawnDependents, box.drawnDependents}
                                             : BadgeCounts{box.undrawnProviders, box.drawnProviders};
}

bool isSum(const EstateMap &map, const MapCurve &curve)
{
    return map.mode == MapMode::Whole || map.boxes[curve.dependent].isFolded() || map.boxes[curve.provider].isFolded();
}

std::vector<DependencyIndex> dependenciesOf(const EstateMap &map, const MapCurve &curve, size_t most)
{
    std::vector<DependencyIndex> found;
    const DependencyGraph &graph = map.estate->graph();
    const Adjacency &all = graph.providers();
    const ComponentIndex from = map.boxes[curve.dependent].component;
    const bool isOfSeveral = isSum(map, curve);
    // What is folded into a box stands below its component, beside what is not.
    const DependencyIndex first = isOfSeveral ? all.offsets[from] : curve.first;
    const DependencyIndex end = isOfSeveral ? all.offsets[map.estate->tree().endOf(from)] : curve.first + curve.count;
    for (DependencyIndex i = first; i < end && found.size() < most; ++i) {
        // A sum leaves out the kinds that nobody asked for.
        if (!isOfSeveral
            || (map.placeOf(all.targets[i]) == curve.provider && map.placeOf(graph.dependentOf(i)) == curve.dependent
                && curve.kinds.test(size_t(graph.kindOf(i)))))
            found.push_back(i);
    }
    return found;
}

QString badgeText(const MapBox &box, NeighbourSide side)
{
    const quint32 undrawn = badgeCounts(box, side).undrawn;
    return undrawn > 0 ? u'+' + QLocale().toString(undrawn) : QString(QChar(0x2212));
}

QString spokenName(const Estate &estate, ComponentIndex component)
{
    return estate.tree().code(component) + u' ' + isolated(estate.tree().component(component).name);
}

} // namespace mainstay
