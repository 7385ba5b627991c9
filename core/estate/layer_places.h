// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layer_graph.h"

namespace mainstay {

/// How far the centres of two neighbours in a layer must be apart: the spacing lies between their borders, and a bend
/// has no width.
struct LayerSpacing {
    std::vector<double> widths; ///< of the real nodes
    double nodes = 0;
    double bends = 0; ///< between two bends; between a node and a bend the mean of both

    double between(quint32 a, quint32 b) const
    {
        const bool bendA = a >= widths.size();
        const bool bendB = b >= widths.size();
        if (bendA && bendB)
            return bends;
        const double gap = bendA || bendB ? (nodes + bends) / 2 : nodes;
        return gap + ((bendA ? 0 : widths[a]) + (bendB ? 0 : widths[b])) / 2;
    }
};

/// Where the centre of each node and bend lies across the layers. The order within layers is kept and nobody comes
/// nearer than the spacing. Edges that pass layers are straight between their ends as far as no other such edge crosses
/// them, and nodes stand in the middle of their neighbours as far as there is room. Linear but for sorting. Source:
/// Brandes, Köpf 2001, with blocks packed along a topological order: their classes may overlap (erratum by Brandes,
/// Walter, Zink 2020).
std::vector<double> placeAcross(const LayerGraph &graph, const LayerSpacing &spacing);

/// Shortens edges: what can move alone, a node or a straight run of bends, goes as near to the median of its neighbours
/// as those beside it allow, and stays where that gains nothing. Keeps order and spacing.
void moveToNeighbours(const LayerGraph &graph, const LayerSpacing &spacing, std::vector<double> &across);

} // namespace mainstay
