// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace mainstay {

/// Arrows of a graph over the nodes 0 … nodeCount()-1, row by row: offsets has one entry more than there are nodes, and
/// the arrows of v go to targets[offsets[v]] … targets[offsets[v + 1] - 1]. At most 2^32-1 nodes and arrows.
struct Adjacency {
    std::vector<quint32> offsets{0};
    std::vector<quint32> targets;

    quint32 nodeCount() const { return quint32(offsets.size() - 1); }
    std::span<const quint32> of(quint32 node) const
    {
        return {targets.data() + offsets[node], offsets[node + 1] - offsets[node]};
    }
};

/// The arrows from[i] → to[i]; within a row in the order they came. Both spans have one length, each end is below
/// nodes.
Adjacency makeAdjacency(quint32 nodes, std::span<const quint32> from, std::span<const quint32> to);

/// Every arrow turned round; the rows ascend.
Adjacency reversed(const Adjacency &graph);

/// Nodes that reach one another, as numbers: number[v] is the same for both. Arrows between different numbers always go
/// from the higher to the lower, so descending numbers are a topological order.
struct StrongComponents {
    std::vector<quint32> number;
    quint32 count = 0;
};

/// In linear time and without recursion. Source: Tarjan 1972.
StrongComponents strongComponents(const Adjacency &graph);

} // namespace mainstay
