// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/cycle_cuts.h"

#include "estate/cycles.h"
#include "estate/layout_layers.h"

#include <algorithm>

namespace mainstay {

namespace {

/// One cycle, its components numbered from 0, its arrows with a mark for those that are kept.
class CycleGraph
{
public:
    CycleGraph(const Adjacency &providers, const std::vector<ComponentIndex> &components, std::vector<quint32> &places)
        : m_seen(components.size(), 0)
    {
        for (quint32 place = 0; place < components.size(); ++place)
            places[components[place]] = place;
        for (quint32 place = 0; place < components.size(); ++place) {
            ComponentIndex last = components[place];
            for (const ComponentIndex provider : providers.of(components[place])) {
                const quint32 to = places[provider];
                const bool isInside = to < components.size() && components[to] == provider;
                if (isInside && provider != last && to != place)
                    m_edges.push_back({place, to});
                last = provider;
            }
        }
        std::vector<quint32> from;
        std::vector<quint32> to;
        for (const LayoutEdge &edge : m_edges) {
            from.push_back(edge.upper);
            to.push_back(edge.lower);
        }
        m_down = makeAdjacency(quint32(components.size()), from, to); // edges ascend, so that places agree
        std::vector<LayoutEdge> turning = m_edges;
        m_isCut = breakCycles(quint32(components.size()), turning);
    }

    /// Takes back each cut whose ends the kept arrows do not join to a ring. False when the steps ran out.
    bool takeBackNeedless(qint64 &steps)
    {
        for (size_t i = 0; i < m_edges.size(); ++i) {
            if (!m_isCut[i])
                continue;
            const std::optional<bool> closes = leads(m_edges[i].lower, m_edges[i].upper, steps);
            if (!closes)
                return false;
            m_isCut[i] = *closes;
        }
        return true;
    }

    std::vector<CycleCut> cuts(const std::vector<ComponentIndex> &components) const
    {
        std::vector<CycleCut> found;
        for (size_t i = 0; i < m_edges.size(); ++i)
            if (m_isCut[i])
                found.push_back({components[m_edges[i].upper], components[m_edges[i].lower]});
        return found;
    }

private:
    /// Whether kept arrows lead from one to the other; nothing when the steps ran out.
    std::optional<bool> leads(quint32 from, quint32 to, qint64 &steps)
    {
        ++m_search;
        m_queue.assign(1, from);
        m_seen[from] = m_search;
        for (size_t head = 0; head < m_queue.size(); ++head) {
            const quint32 node = m_queue[head];
            for (quint32 i = m_down.offsets[node]; i < m_down.offsets[node + 1]; ++i) {
                if (--steps < 0)
                    return std::nullopt;
                const quint32 next = m_down.targets[i];
                if (m_isCut[i] || m_seen[next] == m_search)
                    continue;
                if (next == to)
                    return true;
                m_seen[next] = m_search;
                m_queue.push_back(next);
            }
        }
        return false;
    }

    std::vector<LayoutEdge> m_edges;
    Adjacency m_down; ///< arrow i is edge i
    std::vector<bool> m_isCut;
    std::vector<quint32> m_seen; ///< the last search that met the node
    std::vector<quint32> m_queue;
    quint32 m_search = 0;
};

} // namespace

std::optional<std::vector<CutCycle>> cutCyclesOf(const Estate &estate, std::stop_token stop)
{
    qint64 steps = 50'000'000;
    std::vector<quint32> places(estate.tree().size(), 0);
    std::vector<CutCycle> found;
    for (std::vector<ComponentIndex> &components : cyclesOf(estate)) {
        if (stop.stop_requested())
            return std::nullopt;
        CycleGraph graph(estate.graph().providers(), components, places);
        CutCycle cycle;
        cycle.isMinimal = graph.takeBackNeedless(steps);
        cycle.cuts = graph.cuts(components);
        cycle.components = std::move(components);
        found.push_back(std::move(cycle));
    }
    return found;
}

} // namespace mainstay
