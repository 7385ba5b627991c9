// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/adjacency.h"
#include "estate/layout_layers.h"
#include "estate/layout_stop.h"

namespace mainstay {

/// Nodes in layers, with bends where edges pass layers, so that every arrow leads from one layer to the next. The nodes
/// 0 … realCount-1 are those drawn, all others bends.
struct LayerGraph {
    quint32 realCount = 0;
    quint32 firstJoint = 0; ///< from here on up to realCount they are joints (edge_bundles.h)
    std::vector<quint32> layerOf;
    Adjacency down; ///< to the next layer
    Adjacency up; ///< to the layer before
    std::vector<quint32> upArrows; ///< for each arrow of up, the place in down.targets of the same arrow
    std::vector<quint32> firstBends; ///< edge e bends in firstBends[e] … firstBends[e + 1] - 1, from top to bottom
    std::vector<quint32> topArrows; ///< for each edge, the place in down.targets of its first arrow
    std::vector<quint32> bottomArrows; ///< and of its last one
    Adjacency layers; ///< row l: the nodes of layer l from left to right
    std::vector<quint32> places; ///< of each node, within its layer

    quint32 nodeCount() const { return down.nodeCount(); }
    quint32 layerCount() const { return layers.nodeCount(); }
    bool isBend(quint32 node) const { return node >= realCount; }
    bool isJoint(quint32 node) const { return node >= firstJoint && node < realCount; }
    /// On the way between two nodes, whether of one edge or of several.
    bool isPassage(quint32 node) const { return node >= firstJoint; }
    std::span<quint32> layer(quint32 index)
    {
        return {layers.targets.data() + layers.offsets[index], layers.offsets[index + 1] - layers.offsets[index]};
    }
    /// Makes places agree with layers.
    void renumber();
};

/// In each layer the nodes stand in the order in which a search from the top meets them. The last ones are joints.
LayerGraph makeLayerGraph(std::span<const LayoutEdge> edges, std::span<const quint32> layers, quint32 joints = 0);

/// One end of an arrow, seen from the other.
struct NearNode {
    quint32 node = 0;
    quint32 arrow = 0; ///< its place in down.targets
};

enum class LayerSide : quint8 { Above, Below };

/// The neighbours of each node in the layer above or below it, from left to right, of the same neighbour by arrow; in
/// the rows of graph.up or graph.down.
std::vector<NearNode> neighboursInOrder(const LayerGraph &graph, LayerSide side);

/// Pairs of arrows between any two neighbouring layers that cross. In O(arrows × log width).
quint64 crossingsOf(const LayerGraph &graph);

/// Orders the nodes of each layer so that few arrows cross; false when stop was requested. Deterministic.
bool reduceCrossings(LayerGraph &graph, const LayoutStop &stop);

} // namespace mainstay
