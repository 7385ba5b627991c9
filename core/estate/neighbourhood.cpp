// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/neighbourhood.h"

#include <algorithm>
#include <limits>

namespace mainstay {

namespace {

/// Calls once with each other component beside this one along the kinds. Rows ascend, so that repeats stand together.
void forNeighbours(const DependencyGraph &graph, ComponentIndex component, NeighbourSide side, DependencyKinds kinds,
                   const auto &call)
{
    const bool up = side == NeighbourSide::Dependents;
    const Adjacency &rows = up ? graph.dependents() : graph.providers();
    ComponentIndex last = component;
    for (quint32 i = rows.offsets[component]; i < rows.offsets[component + 1]; ++i) {
        const ComponentIndex neighbour = rows.targets[i];
        if (neighbour == last || neighbour == component)
            continue;
        if (!kinds.all() && !kinds.test(size_t(graph.kindOf(up ? graph.incoming()[i] : i))))
            continue;
        last = neighbour;
        call(neighbour);
    }
}

/// Breadth first over ways: a component may be met on the way up, on the way down, and beside an expanded one, and goes
/// on differently from each.
class NeighbourWalk
{
public:
    NeighbourWalk(const DependencyGraph &graph, const NeighbourhoodQuery &query)
        : m_graph(graph), m_query(query), m_marks(graph.providers().nodeCount(), 0)
    {
        for (const MapFold &fold : query.expanded)
            m_marks[fold.component] |= fold.side == NeighbourSide::Dependents ? expandedUp : expandedDown;
        for (const MapFold &fold : query.collapsed)
            m_marks[fold.component] |= fold.side == NeighbourSide::Dependents ? collapsedUp : collapsedDown;
    }

    void run()
    {
        for (const ComponentIndex focus : m_query.focus) {
            if (isFound(focus))
                continue;
            m_found.push_back({focus, 0});
            meet(focus, wayUp | wayDown);
        }
        for (quint32 distance = 0; !m_next.empty(); ++distance) {
            m_current.swap(m_next);
            m_next.clear();
            for (const Visit &visit : m_current) {
                goOn(visit, distance, NeighbourSide::Dependents);
                goOn(visit, distance, NeighbourSide::Providers);
            }
            takeTurns(distance + 1);
        }
    }

    std::span<const NeighbourNode> found() const { return m_found; }
    bool isFound(ComponentIndex component) const { return (m_marks[component] & anyWay) != 0; }

    NeighbourhoodSize size() const
    {
        NeighbourhoodSize size{quint32(m_found.size()), 0};
        for (const NeighbourNode &node : m_found)
            forNeighbours(m_graph, node.component, NeighbourSide::Providers, m_query.kinds,
                          [&](ComponentIndex provider) { size.edges += isFound(provider); });
        return size;
    }

private:
    enum Mark : quint8 {
        wayUp = 1,
        wayDown = 2,
        beside = 4,
        anyWay = 7,
        expandedUp = 8,
        expandedDown = 16,
        collapsedUp = 32,
        collapsedDown = 64,
    };
    struct Visit {
        ComponentIndex component = 0;
        quint8 ways = 0;
    };

    void meet(ComponentIndex component, quint8 ways)
    {
        m_marks[component] |= ways;
        m_next.push_back({component, ways});
    }

    void goOn(const Visit &visit, quint32 distance, NeighbourSide side)
    {
        const bool up = side == NeighbourSide::Dependents;
        const quint8 marks = m_marks[visit.component];
        if ((marks & (up ? collapsedUp : collapsedDown)) != 0)
            return;
        const std::optional<quint32> depth = up ? m_query.dependentDepth : m_query.providerDepth;
        quint8 way = up ? wayUp : wayDown;
        if ((visit.ways & way) == 0 || (depth && distance >= *depth)) {
            if ((marks & (up ? expandedUp : expandedDown)) == 0)
                return;
            way = beside;
        }
        const quint8 known = way == beside ? quint8(anyWay) : way;
        forNeighbours(m_graph, visit.component, side, m_query.kinds, [&](ComponentIndex neighbour) {
            if ((m_marks[neighbour] & known) != 0)
                return;
            if (!isFound(neighbour))
                (up ? m_above : m_below).push_back(neighbour);
            meet(neighbour, way);
        });
    }

    /// Lists what was found at this distance. Beyond mostNodes nobody asks for the order.
    void takeTurns(quint32 distance)
    {
        if (m_found.size() < m_query.mostNodes) {
            std::sort(m_above.begin(), m_above.end());
            std::sort(m_below.begin(), m_below.end());
        }
        for (size_t i = 0; i < std::max(m_above.size(), m_below.size()); ++i) {
            if (i < m_above.size())
                m_found.push_back({m_above[i], distance});
            if (i < m_below.size())
                m_found.push_back({m_below[i], distance});
        }
        m_above.clear();
        m_below.clear();
    }

    const DependencyGraph &m_graph;
    const NeighbourhoodQuery &m_query;
    std::vector<quint8> m_marks;
    std::vector<NeighbourNode> m_found;
    std::vector<Visit> m_current;
    std::vector<Visit> m_next;
    std::vector<ComponentIndex> m_above; ///< found at the present distance over an arrow up
    std::vector<ComponentIndex> m_below;
};

/// Takes nodes into the picture, the first ones first, with the edges between them.
class NeighbourPicture
{
public:
    NeighbourPicture(const Estate &estate, const NeighbourhoodQuery &query)
        : m_graph(estate.graph()), m_query(query), m_places(estate.tree().size(), notDrawn)
    { }

    void take(std::span<const NeighbourNode> found)
    {
        quint32 edges = 0;
        for (const NeighbourNode &node : found) {
            forNeighbours(m_graph, node.component, NeighbourSide::Dependents, m_query.kinds,
                          [&](ComponentIndex dependent) { edges += isDrawn(dependent); });
            forNeighbours(m_graph, node.component, NeighbourSide::Providers, m_query.kinds,
                          [&](ComponentIndex provider) { edges += isDrawn(provider); });
            if (m_picture.nodes.size() == m_query.mostNodes || edges > m_query.mostEdges)
                break;
            m_places[node.component] = quint32(m_picture.nodes.size());
            m_picture.nodes.push_back(node);
        }
        for (quint32 place = 0; place < m_picture.nodes.size(); ++place)
            complete(place);
    }

    Neighbourhood result() { return std::move(m_picture); }

private:
    static constexpr quint32 notDrawn = std::numeric_limits<quint32>::max();
    bool isDrawn(ComponentIndex component) const { return m_places[component] != notDrawn; }

    /// Counts what lies beside the node and lists the edges to what it needs.
    void complete(quint32 place)
    {
        NeighbourNode &node = m_picture.nodes[place];
        const Adjacency &providers = m_graph.providers();
        const auto row = providers.targets.begin() + providers.offsets[node.component];
        const auto end = providers.targets.begin() + providers.offsets[node.component + 1];
        forNeighbours(m_graph, node.component, NeighbourSide::Dependents, m_query.kinds,
                      [&](ComponentIndex dependent) { node.undrawnDependents += !isDrawn(dependent); });
        forNeighbours(m_graph, node.component, NeighbourSide::Providers, m_query.kinds, [&](ComponentIndex provider) {
            if (!isDrawn(provider)) {
                ++node.undrawnProviders;
                return;
            }
            const auto [first, last] = std::equal_range(row, end, provider);
            m_picture.edges.push_back(
                {place, m_places[provider], quint32(first - providers.targets.begin()), quint32(last - first)});
        });
    }

    const DependencyGraph &m_graph;
    const NeighbourhoodQuery &m_query;
    std::vector<quint32> m_places; ///< of each component among the nodes, or notDrawn
    Neighbourhood m_picture;
};

} // namespace

Neighbourhood neighbourhoodOf(const Estate &estate, const NeighbourhoodQuery &query)
{
    NeighbourWalk walk(estate.graph(), query);
    walk.run();
    NeighbourPicture picture(estate, query);
    picture.take(walk.found());
    Neighbourhood result = picture.result();
    const auto drawn = NeighbourhoodSize{quint32(result.nodes.size()), quint32(result.edges.size())};
    result.found = walk.found().size() == drawn.nodes ? drawn : walk.size();
    result.whole = result.found;
    if (query.kinds.all() && query.collapsed.empty())
        return result;
    NeighbourhoodQuery everything = query;
    everything.kinds.set();
    everything.collapsed.clear();
    NeighbourWalk whole(estate.graph(), everything);
    whole.run();
    result.whole = whole.size();
    return result;
}

} // namespace mainstay
