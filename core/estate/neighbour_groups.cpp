// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/neighbour_groups.h"

#include <algorithm>
#include <map>

namespace mainstay {

namespace {

/// What each node is folded into, or itself.
std::vector<ComponentIndex> hostsOf(const ComponentTree &tree, const Neighbourhood &near,
                                    std::span<const ComponentIndex> focus, std::span<const ComponentIndex> folded)
{
    const auto isAmong = [](std::span<const ComponentIndex> list, ComponentIndex component) {
        return std::ranges::find(list, component) != list.end();
    };
    std::vector<ComponentIndex> hosts;
    std::map<ComponentIndex, int> guests;
    for (const NeighbourNode &node : near.nodes) {
        ComponentIndex host = node.component;
        for (auto above = std::optional(node.component); above && !isAmong(focus, node.component);
             above = tree.parentOf(*above))
            if (isAmong(folded, *above))
                host = *above;
        hosts.push_back(host);
        ++guests[host];
    }
    for (size_t i = 0; i < hosts.size(); ++i)
        if (guests[hosts[i]] == 1)
            hosts[i] = near.nodes[i].component;
    return hosts;
}

class GroupedEdges
{
public:
    GroupedEdges(const DependencyGraph &graph, DependencyKinds kinds, NeighbourGroups &groups)
        : m_graph(graph), m_kinds(kinds), m_groups(groups)
    { }

    void add(quint32 place, const NeighbourEdge &edge)
    {
        const quint32 dependent = m_groups.boxOf[edge.dependent];
        const quint32 provider = m_groups.boxOf[edge.provider];
        const bool isInside = dependent == provider;
        const auto [known, isNew] = m_places.try_emplace({dependent, provider}, m_groups.arrows.size());
        if (isNew && !isInside) {
            known->second = m_groups.arrows.size();
            m_groups.arrows.push_back({dependent, provider, 0, {}});
            m_groups.edges.emplace_back();
        }
        if (!isInside)
            m_groups.edges[known->second].push_back(place);
        for (DependencyIndex i = edge.first; i < edge.first + edge.count; ++i) {
            if (!m_kinds.test(size_t(m_graph.kindOf(i))))
                continue;
            if (isInside)
                ++m_groups.innerDependencies[dependent];
            else
                addTo(m_groups.arrows[known->second], i);
        }
    }

private:
    void addTo(DrawnArrow &arrow, DependencyIndex dependency) const
    {
        ++arrow.count;
        arrow.kinds.set(size_t(m_graph.kindOf(dependency)));
        arrow.strength = std::min(arrow.strength, m_graph.strengthOf(dependency));
    }

    const DependencyGraph &m_graph;
    DependencyKinds m_kinds;
    NeighbourGroups &m_groups;
    std::map<std::pair<quint32, quint32>, size_t> m_places; ///< of the arrows by their ends
};

} // namespace

NeighbourGroups groupsOf(const Estate &estate, const Neighbourhood &near, std::span<const ComponentIndex> focus,
                         std::span<const ComponentIndex> folded, DependencyKinds kinds)
{
    NeighbourGroups groups;
    std::map<ComponentIndex, quint32> places;
    for (const ComponentIndex host : hostsOf(estate.tree(), near, focus, folded)) {
        const auto [place, isNew] = places.try_emplace(host, quint32(groups.boxes.size()));
        if (isNew) {
            groups.boxes.push_back(host);
            groups.members.push_back(0);
        }
        ++groups.members[place->second];
        groups.boxOf.push_back(place->second);
    }
    groups.innerDependencies.assign(groups.boxes.size(), 0);
    GroupedEdges edges(estate.graph(), kinds, groups);
    for (quint32 i = 0; i < near.edges.size(); ++i)
        edges.add(i, near.edges[i]);
    return groups;
}

} // namespace mainstay
