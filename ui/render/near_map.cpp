// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/near_map.h"

#include "estate/folded_estate.h"
#include "estate/neighbour_groups.h"
#include "render/map_notes.h"
#include "render/map_parts.h"
#include "render/map_sums.h"

#include <algorithm>

namespace mainstay {

namespace {

LayoutOptions layoutOptions()
{
    LayoutOptions options;
    options.layerSpacing = 64;
    options.mostAcross = MostAcross;
    return options;
}

/// What the failure of every focus does to each component.
class Conditions
{
public:
    Conditions(const Estate &estate, const Impact &impact)
        : m_graph(estate.graph())
        , m_conditions(estate.tree().size(), Condition::Up)
        , m_words(estate.tree().size(), PersonsWord::None)
        , m_named(impact.named)
    {
        for (const Impacted &one : impact.impacted)
            m_conditions[one.component] = one.condition;
        for (const Impacted &one : impact.added) {
            m_conditions[one.component] = one.condition;
            m_words[one.component] = PersonsWord::Added;
        }
        for (const ComponentIndex component : impact.notImpacted)
            m_words[component] = PersonsWord::NotImpacted;
        m_failedGroups = impact.failedGroups;
        std::ranges::sort(m_failedGroups);
        std::ranges::sort(m_named);
    }

    Condition of(ComponentIndex component) const { return m_conditions[component]; }
    PersonsWord wordOf(ComponentIndex component) const { return m_words[component]; }

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
    std::vector<PersonsWord> m_words;
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
        const NeighbourhoodQuery &query = m_question.query;
        m_near = neighbourhoodOf(estate, query);
        m_groups = groupsOf(estate, m_near, query.focus, m_question.folded, query.kinds);
        if (m_question.mode == MapMode::Impact) {
            m_map.impact = impactOf(estate, query.focus);
            m_map.reasons = reasonsOf(estate, m_map.impact);
        }
        const Conditions conditions(estate, m_map.impact);
        if (stop.isAsked())
            return std::nullopt;
        m_map.found = m_near.found;
        m_map.whole = m_near.whole;
        addBoxes(conditions);
        m_map.undrawnImpacted = quint32(m_map.impact.impacted.size() + m_map.impact.added.size())
            - quint32(std::ranges::count_if(m_near.nodes, [&](const NeighbourNode &node) {
                                    return conditions.of(node.component) != Condition::Up;
                                }));
        if (!placeAll(conditions, stop))
            return std::nullopt;
        m_map.notes = notesOf(m_map, m_words);
        addSums(m_map, m_words);
        makeRoom(m_map);
        return std::move(m_map);
    }

private:
    void addBoxes(const Conditions &conditions)
    {
        const Estate &estate = *m_question.estate;
        std::vector<BoxFate> fates(m_groups.boxes.size());
        for (size_t i = 0; i < m_near.nodes.size(); ++i) {
            BoxFate &fate = fates[m_groups.boxOf[i]];
            fate.condition = std::max(fate.condition, conditions.of(m_near.nodes[i].component));
            fate.word = std::max(fate.word, conditions.wordOf(m_near.nodes[i].component));
        }
        std::vector<quint32> below = m_groups.members;
        for (size_t i = 0; i < m_near.nodes.size(); ++i)
            below[m_groups.boxOf[i]] -= m_near.nodes[i].component == m_groups.boxes[m_groups.boxOf[i]];
        for (quint32 i = 0; i < m_groups.boxes.size(); ++i) {
            const ComponentIndex component = m_groups.boxes[i];
            m_map.boxes.push_back(boxOf(estate, component, m_question.fonts, fates[i]));
            MapBox &box = m_map.boxes.back();
            box.isFocus = std::ranges::find(m_question.query.focus, component) != m_question.query.focus.end();
            if (m_groups.members[i] == 1)
                continue;
            foldInto(box, m_groups.members[i], m_groups.innerDependencies[i], m_words, m_question.fonts);
            box.children = below[i];
        }
        for (size_t i = 0; i < m_near.nodes.size(); ++i) {
            MapBox &box = m_map.boxes[m_groups.boxOf[i]];
            if (box.isFolded())
                continue;
            box.undrawnDependents = m_near.nodes[i].undrawnDependents;
            box.undrawnProviders = m_near.nodes[i].undrawnProviders;
        }
        if (m_groups.boxes.size() == m_near.nodes.size())
            return;
        m_map.boxOfComponent.assign(estate.tree().size(), FoldedEstate::outside);
        for (size_t i = 0; i < m_near.nodes.size(); ++i)
            m_map.boxOfComponent[m_near.nodes[i].component] = m_groups.boxOf[i];
        for (quint32 i = 0; i < m_groups.boxes.size(); ++i)
            m_map.boxOfComponent[m_groups.boxes[i]] = i;
    }

    bool placeAll(const Conditions &conditions, const LayoutStop &stop)
    {
        std::vector<MapArrow> arrows;
        for (const DrawnArrow &arrow : m_groups.arrows)
            arrows.push_back({arrow.dependent, arrow.provider});
        auto layout = layoutOf(m_map, arrows, m_question, layoutOptions(), stop);
        if (!layout)
            return false;
        placeBoxes(m_map, *layout, arrows, m_question, layoutOptions());
        for (size_t i = 0; i < arrows.size(); ++i) {
            MapCurve curve = curveOf(i, conditions);
            curve.route = polygonOf(layout->routes[*layout->routeOf[i]]);
            curve.bends = layout->bends[*layout->routeOf[i]];
            curve.bounds = curve.route.boundingRect();
            m_map.curves.push_back(std::move(curve));
        }
        return true;
    }

    MapCurve curveOf(size_t arrow, const Conditions &conditions)
    {
        const DrawnArrow &sum = m_groups.arrows[arrow];
        const NeighbourEdge &edge = m_near.edges[m_groups.edges[arrow].front()];
        MapCurve curve;
        curve.dependent = sum.dependent;
        curve.provider = sum.provider;
        curve.strength = sum.strength;
        curve.kinds = sum.kinds;
        curve.count = sum.count;
        for (const quint32 one : m_groups.edges[arrow])
            curve.carries = std::max(curve.carries, conditions.carriedBy(m_near.edges[one]));
        if (isSum(m_map, curve))
            curve.weight = weightOf(sum.count);
        else
            takeAll(edge, curve);
        ++m_map.boxes[sum.dependent].drawnProviders;
        ++m_map.boxes[sum.provider].drawnDependents;
        return curve;
    }

    /// Of two single components, those of every kind.
    void takeAll(const NeighbourEdge &edge, MapCurve &curve) const
    {
        const DependencyGraph &graph = m_question.estate->graph();
        curve.first = edge.first;
        curve.count = edge.count;
        for (DependencyIndex i = edge.first; i < edge.first + edge.count; ++i) {
            curve.kinds.set(size_t(graph.kindOf(i)));
            curve.strength = std::min(curve.strength, graph.strengthOf(i));
        }
    }

    const MapQuestion &m_question;
    const Words &m_words;
    Neighbourhood m_near;
    NeighbourGroups m_groups;
    EstateMap m_map;
};

} // namespace

std::optional<EstateMap> makeNearMap(const MapQuestion &question, const Words &words, const LayoutStop &stop)
{
    return MapMaker(question, words).make(stop);
}

} // namespace mainstay
