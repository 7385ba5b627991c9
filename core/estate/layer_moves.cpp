// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layer_places.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace mainstay {

namespace {

/// A unit is what moves alone.
class NeighbourMoves
{
public:
    NeighbourMoves(const LayerGraph &graph, const LayerSpacing &spacing, std::vector<double> &across)
        : m_graph(graph), m_spacing(spacing), m_across(across)
    {
        for (quint32 node = 0; node < graph.nodeCount(); ++node)
            if (!continuesRun(node))
                m_starts.push_back(node);
        m_starts.push_back(graph.nodeCount());
    }

    void run()
    {
        constexpr int rounds = 6;
        std::vector<quint32> order(m_starts.size() - 1);
        std::iota(order.begin(), order.end(), 0);
        for (int round = 0; round < rounds; ++round) {
            std::stable_sort(order.begin(), order.end(),
                             [this](quint32 a, quint32 b) { return m_across[m_starts[a]] < m_across[m_starts[b]]; });
            for (const quint32 unit : order)
                move(unit);
            std::for_each(order.rbegin(), order.rend(), [this](quint32 unit) { move(unit); });
        }
    }

private:
    /// Bends of one edge have consecutive numbers.
    bool continuesRun(quint32 node) const
    {
        return m_graph.isBend(node) && m_graph.up.of(node).front() == node - 1 && m_graph.isBend(node - 1)
            && m_across[node] == m_across[node - 1];
    }

    void move(quint32 unit)
    {
        const quint32 first = m_starts[unit];
        const quint32 last = m_starts[unit + 1] - 1;
        m_around.clear();
        for (const quint32 above : m_graph.up.of(first))
            m_around.push_back(m_across[above]);
        for (const quint32 below : m_graph.down.of(last))
            m_around.push_back(m_across[below]);
        if (m_around.empty())
            return;
        const size_t half = m_around.size() / 2;
        std::sort(m_around.begin(), m_around.end());
        const double wish = std::clamp(m_across[first], m_around[(m_around.size() - 1) / 2], m_around[half]);
        const double placed = std::clamp(wish, leastOf(first, last), mostOf(first, last));
        std::fill(m_across.begin() + first, m_across.begin() + last + 1, placed);
    }

    /// As far left as the nodes beside the unit allow, and no further right than it stands.
    double leastOf(quint32 first, quint32 last) const
    {
        double least = -std::numeric_limits<double>::infinity();
        for (quint32 node = first; node <= last; ++node) {
            const quint32 place = m_graph.places[node];
            if (place == 0)
                continue;
            const quint32 beside = m_graph.layers.of(m_graph.layerOf[node])[place - 1];
            least = std::max(least, m_across[beside] + m_spacing.between(beside, node));
        }
        return std::min(least, m_across[first]);
    }

    double mostOf(quint32 first, quint32 last) const
    {
        double most = std::numeric_limits<double>::infinity();
        for (quint32 node = first; node <= last; ++node) {
            const auto layer = m_graph.layers.of(m_graph.layerOf[node]);
            const quint32 place = m_graph.places[node];
            if (place + 1 == layer.size())
                continue;
            most = std::min(most, m_across[layer[place + 1]] - m_spacing.between(node, layer[place + 1]));
        }
        return std::max(most, m_across[first]);
    }

    const LayerGraph &m_graph;
    const LayerSpacing &m_spacing;
    std::vector<double> &m_across;
    std::vector<quint32> m_starts; ///< the first node of each unit, and one past the last node
    std::vector<double> m_around;
};

} // namespace

void moveToNeighbours(const LayerGraph &graph, const LayerSpacing &spacing, std::vector<double> &across)
{
    NeighbourMoves(graph, spacing, across).run();
}

} // namespace mainstay
