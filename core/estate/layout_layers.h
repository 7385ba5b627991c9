// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/adjacency.h"

#include <span>
#include <vector>

namespace mainstay {

/// An edge of a layout that leads down the layers, whichever way its arrow points.
struct LayoutEdge {
    quint32 upper = 0;
    quint32 lower = 0;
};

/// Turns edges until none is left in a circle; true where an edge was turned. None leads from a node to itself. In
/// O(edges × log nodes), and of a graph without cycles nothing is turned. Where `heights`, one per node or none at all,
/// say how far down each stood in a picture before, edges of cycles lead down as they did there, as long as that turns
/// no more than a tenth more of them, or one. Source: Eades, Lin, Smyth 1993, within each strongly connected component.
std::vector<bool> breakCycles(quint32 nodes, std::span<LayoutEdge> edges, std::span<const double> heights = {});

/// The layer of each node, from 0: every edge leads at least one layer down, no layer is empty, and there are no more
/// layers than nodes on the longest path. Then nodes move towards the side on which they have more edges, for as long
/// as that shortens edges, at most 50 times all of them. The edges have no cycle.
std::vector<quint32> assignLayers(quint32 nodes, std::span<const LayoutEdge> edges);

} // namespace mainstay
