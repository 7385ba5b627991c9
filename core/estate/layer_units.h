// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layer_places.h"

#include <algorithm>
#include <limits>

namespace mainstay {

/// What moves alone across: a node, or a straight run of bends. Reads places that change meanwhile, in the order and at
/// the distances that the layers keep; the graph, the spacing and the places outlive it.
class LayerUnits
{
public:
    LayerUnits(const LayerGraph &graph, const LayerSpacing &spacing, const std::vector<double> &across)
        : m_graph(graph), m_spacing(spacing), m_across(across), m_unitOf(graph.nodeCount())
    {
        for (quint32 node = 0; node < graph.nodeCount(); ++node) {
            if (!continuesRun(node))
                m_starts.push_back(node);
            m_unitOf[node] = quint32(m_starts.size()) - 1;
        }
        m_starts.push_back(graph.nodeCount());
    }

    quint32 size() const { return quint32(m_starts.size()) - 1; }
    quint32 of(quint32 node) const { return m_unitOf[node]; }
    quint32 first(quint32 unit) const { return m_starts[unit]; }
    quint32 last(quint32 unit) const { return m_starts[unit + 1] - 1; }

    /// With each node beside the unit on that side, and how far apart the centres must be.
    void forLeft(quint32 unit, const auto &call) const
    {
        for (quint32 node = first(unit); node <= last(unit); ++node)
            if (const quint32 place = m_graph.places[node]; place > 0) {
                const quint32 beside = m_graph.layers.of(m_graph.layerOf[node])[place - 1];
                call(beside, m_spacing.between(beside, node));
            }
    }
    void forRight(quint32 unit, const auto &call) const
    {
        for (quint32 node = first(unit); node <= last(unit); ++node) {
            const auto layer = m_graph.layers.of(m_graph.layerOf[node]);
            if (const quint32 place = m_graph.places[node]; place + 1 < layer.size())
                call(layer[place + 1], m_spacing.between(node, layer[place + 1]));
        }
    }

    /// As far left as the nodes beside the unit allow, and no further right than it stands.
    double least(quint32 unit) const
    {
        double least = -std::numeric_limits<double>::infinity();
        forLeft(unit, [&](quint32 beside, double gap) { least = std::max(least, m_across[beside] + gap); });
        return std::min(least, m_across[first(unit)]);
    }
    double most(quint32 unit) const
    {
        double most = std::numeric_limits<double>::infinity();
        forRight(unit, [&](quint32 beside, double gap) { most = std::min(most, m_across[beside] - gap); });
        return std::max(most, m_across[first(unit)]);
    }

    /// The median of the neighbours over and under the unit; where two are in the middle, what lies between them
    /// nearest to where the unit stands. Nothing without neighbours. `around` is working memory.
    std::optional<double> median(quint32 unit, std::vector<double> &around) const
    {
        around.clear();
        for (const quint32 above : m_graph.up.of(first(unit)))
            around.push_back(m_across[above]);
        for (const quint32 below : m_graph.down.of(last(unit)))
            around.push_back(m_across[below]);
        if (around.empty())
            return std::nullopt;
        std::sort(around.begin(), around.end());
        return std::clamp(m_across[first(unit)], around[(around.size() - 1) / 2], around[around.size() / 2]);
    }

private:
    /// Bends of one edge have consecutive numbers.
    bool continuesRun(quint32 node) const
    {
        return m_graph.isBend(node) && m_graph.up.of(node).front() == node - 1 && m_graph.isBend(node - 1)
            && m_across[node] == m_across[node - 1];
    }

    const LayerGraph &m_graph;
    const LayerSpacing &m_spacing;
    const std::vector<double> &m_across;
    std::vector<quint32> m_starts; ///< the first node of each unit, and one past the last node
    std::vector<quint32> m_unitOf;
};

} // namespace mainstay
