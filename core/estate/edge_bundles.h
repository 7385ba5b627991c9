// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layer_graph.h"

namespace mainstay {

/// Edges where those that go to one node, or come from one, past rows (layer_wrap.h) and layers run together: between
/// the nodes stand joints, which take no room, and what leads on from a joint is drawn once.
struct EdgeBundles {
    std::vector<quint32> layers; ///< per node, and then per joint
    std::vector<LayoutEdge> pieces; ///< between nodes and joints, each once
    std::vector<std::vector<quint32>> piecesOf; ///< per edge, from its upper to its lower node
};

/// The bends and joints that an edge passes in the graph of the pieces, from its upper node on.
std::vector<quint32> passedBy(size_t edge, const EdgeBundles &bundles, const LayerGraph &graph);

/// `before`: the layers as they were before some were parted into the rows that `layers` tells. Where none was, and
/// edges pass no more than `mostPassed` layers for each node there is, each edge is a piece of its own, as is one that
/// passes no layer. Else those that do run together where at least two do, at that end where more do.
EdgeBundles bundleEdges(std::span<const quint32> before, std::span<const quint32> layers,
                        std::span<const LayoutEdge> edges, size_t mostPassed);

/// Each edge a piece of its own, whatever it passes.
EdgeBundles apart(std::span<const quint32> layers, std::span<const LayoutEdge> edges);

} // namespace mainstay
