// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/edge_bundles.h"

namespace mainstay {

/// A point of a layered drawing before it is turned to its direction.
struct LayerPoint {
    double across = 0; ///< within the layers
    double along = 0; ///< over the layers
};

/// Where nodes and bends stand, and how large the nodes are; the centres of nodes along lie in the middle of their
/// layer.
struct LayerDrawing {
    std::vector<double> across; ///< per node and bend, the centre
    std::vector<double> widths; ///< per node, across
    std::vector<double> heights; ///< per node, along
    std::vector<double> tops; ///< per layer
    std::vector<double> bottoms;
};

/// Moves all so that the least across is 0; how far the most is from there.
double moveToOrigin(LayerDrawing &drawing);

/// The way of each edge from its upper to its lower node, by its pieces, which are the graph's: it leaves a node in the
/// order of where it goes, and passes layers straight. Points on one straight line are left out.
std::vector<std::vector<LayerPoint>> routeEdges(const LayerGraph &graph, const LayerDrawing &drawing,
                                                const EdgeBundles &bundles);

} // namespace mainstay
