// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/estate_map.h"

#include "estate/folded_estate.h"
#include "render/map_curves.h"
#include "render/map_notes.h"
#include "render/map_parts.h"
#include "render/one_line.h"
#include "render/whole_map.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

LayoutOptions layoutOptions()
{
    LayoutOptions options;
    options.layerSpacing = 64;
    return options;
}

/// What the failure of every focus does to each component.
class Conditions
{
public:
    Conditions(const Estate &estate, const Impact &impact)
        : m_graph(estate.graph()), m_conditions(estate.tree().size(), Condition::Up), m_named(impact.named)
    {
        for (const Impacted &one : impact.impacted)
            m_conditions[one.component] = one.condition;
        for (const Impacted &one : impact.added)
            m_conditions[one.component] = one.condition;
        m_failedGroups = impact.failedGroups;
        std::ranges::sort(m_failedGroups);
        std::ranges::sort(m_named);
    }

    Condition of(ComponentIndex component) const { return m_conditions[component]; }

    /// What the dependencies of this edge do to their dependent.
    Condition carriedBy(const NeighbourEdge &edge) const
    {
        Condition carried = Condition::Up;
        for (DependencyIndex i = edge.first; i < edge.first + edge.count; ++i)
            carried = std::max(carried, carriedBy(i));
        return carried;
    }

private:
    Condition carriedBy(DependencyIndex dependency) const
    {
        const ComponentIndex dependent = m_graph.dependentOf(dependency);
        const ComponentIndex provider = m_graph.providerOf(dependency);
        const bool isNamed = std::ranges::binary_search(m_named, provider);
        const Condition cause = isNamed ? Condition::Failed : of(provider);
        if (cause == Condition::Up || of(dependent) == Condition::Up)
            return Condition::Up;
        if (m_graph.strengthOf(dependency) == Strength::Soft)
            return cause == Condition::Failed && of(dependent) == Condition::Degraded ? Condition::Degraded
                                                                                      : Condition::Up;
        const auto group = m_graph.groupOf(dependency);
        if (group)
            return cause == Condition::Failed && std::ranges::binary_search(m_failedGroups, *group) ? Condition::Failed
                                                                                                    : Condition::Up;
        return cause == of(dependent) ? cause : Condition::Up;
    }

    const DependencyGraph &m_graph;
    std::vector<Condition> m_conditions;
    std::vector<ComponentIndex> m_named;
    std::vector<GroupIndex> m_failedGroups;
};

class MapMaker
{
public:
    MapMaker(const MapQuestion &question, const Words &words) : m_question(question), m_words(words)
    {
        m_map.estate = question.estate;
        m_map.mode = question.mode;
        m_map.fonts = question.fonts;
    }

    std::optional<EstateMap> make(const LayoutStop &stop)
    {
        const Estate &estate = *m_question.estate;
        m_near = neighbourhoodOf(estate, m_question.query);
        if (m_question.mode == MapMode::Impact) {
            m_map.impact = impactOf(estate, m_question.query.focus);
            m_map.reasons = reasonsOf(estate, m_map.impact);
        }
        const Conditions conditions(estate, m_map.impact);
        if (stop.isAsked())
            return std::nullopt;
        m_map.found = m_near.found;
        m_map.whole = m_near.whole;
        for (const NeighbourNode &node : m_near.nodes)
            m_map.boxes.push_back(boxOfNode(node, conditions.of(node.component)));
        m_map.undrawnImpacted = quint32(m_map.impact.impacted.size() + m_map.impact.added.size())
            - quint32(std::ranges::count_if(m_map.boxes,
                                            [](const MapBox &box) { return box.condition != Condition::Up; }));
        if (!placeAll(conditions, stop))
            return std::nullopt;
        m_map.notes = notesOf(m_map, m_words);
        makeRoom(m_map);
        return std::move(m_map);
    }

private:
    MapBox boxOfNode(const NeighbourNode &node, Condition condition) const
    {
        MapBox box = boxOf(*m_question.estate, node.component, m_question.fonts, condition);
        box.isFocus = std::ranges::find(m_question.query.focus, node.component) != m_question.query.focus.end();
        box.undrawnDependents = node.undrawnDependents;
        box.undrawnProviders = node.undrawnProviders;
        return box;
    }

    bool placeAll(const Conditions &conditions, const LayoutStop &stop)
    {
        std::vector<MapArrow> arrows;
        for (const NeighbourEdge &edge : m_near.edges)
            arrows.push_back({edge.dependent, edge.provider});
        auto layout = layoutOf(m_map, arrows, m_question, layoutOptions(), stop);
        if (!layout)
            return false;
        placeBoxes(m_map, *layout, arrows, m_question, layoutOptions());
        for (size_t i = 0; i < m_near.edges.size(); ++i) {
            if (layout->routeOf[i])
                m_map.curves.push_back(curveOf(m_near.edges[i], *layout, *layout->routeOf[i], conditions));
        }
        return true;
    }

    MapCurve curveOf(const NeighbourEdge &edge, const LayeredLayout &layout, quint32 route,
                     const Conditions &conditions)
    {
        const DependencyGraph &graph = m_question.estate->graph();
        MapCurve curve;
        curve.dependent = edge.dependent;
        curve.provider = edge.provider;
        curve.first = edge.first;
        curve.count = edge.count;
        curve.route = polygonOf(layout.routes[route]);
        curve.bends = layout.bends[route];
        curve.bounds = curve.route.boundingRect();
        for (DependencyIndex i = edge.first; i < edge.first + edge.count; ++i) {
            curve.kinds.set(size_t(graph.kindOf(i)));
            curve.strength = std::min(curve.strength, graph.strengthOf(i));
        }
        curve.carries = conditions.carriedBy(edge);
        ++m_map.boxes[edge.dependent].drawnProviders;
        ++m_map.boxes[edge.provider].drawnDependents;
        return curve;
    }

    const MapQuestion &m_question;
    const Words &m_words;
    Neighbourhood m_near;
    EstateMap m_map;
};

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
    return question.mode == MapMode::Whole ? makeWholeMap(question, words, stop) : MapMaker(question, words).make(stop);
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
    if (mode == MapMode::Whole)
        return component < boxOfComponent.size() && boxOfComponent[component] != FoldedEstate::outside
            ? std::optional(boxOfComponent[component])
            : std::nullopt;
    return firstPlace(boxes, [component](const MapBox &box) { return box.component == component; });
}

std::optional<quint32> EstateMap::placeOf(Id<Component> component) const
{
    if (mode == MapMode::Whole) {
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

std::vector<DependencyIndex> dependenciesOf(const EstateMap &map, const MapCurve &curve, size_t most)
{
    std::vector<DependencyIndex> found;
    const Adjacency &all = map.estate->graph().providers();
    const MapBox &from = map.boxes[curve.dependent];
    const bool isSum = map.mode == MapMode::Whole;
    const DependencyIndex first = isSum ? all.offsets[from.component] : curve.first;
    const DependencyIndex end = isSum ? all.offsets[from.component + from.components] : curve.first + curve.count;
    for (DependencyIndex i = first; i < end && found.size() < most; ++i) {
        // A sum leaves out the kinds that nobody asked for.
        if (!isSum
            || (map.placeOf(all.targets[i]) == curve.provider
                && curve.kinds.test(size_t(map.estate->graph().kindOf(i)))))
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
