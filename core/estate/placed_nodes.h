// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layered_layout.h"

namespace mainstay {

/// Where a person wants a node.
struct PlacedNode {
    quint32 node = 0;
    MapPoint centre; ///< in the places of the layout

    bool operator==(const PlacedNode &) const = default;
};

/// Puts nodes of a layout from top to bottom where a person wants them, whatever the layout: these stand exactly there,
/// even over one another. Others that would be covered or nearly touched give way sideways, and push on those beside
/// them; every other node stays. Edges of what moved, and those that it would cover, are drawn anew, clear of all
/// nodes; where the ends stand side by side, from bottom to bottom. Layers, bends, bounds and crossings remain those of
/// the layout, so that what comes after is laid out as if nobody had dragged anything; corners may be negative. In
/// O(nodes² + edges drawn anew · nodes · slabs between the ends).
void placeNodes(LayeredLayout &layout, std::span<const MapSize> sizes, std::span<const MapArrow> arrows,
                std::span<const PlacedNode> placed, const LayoutOptions &options = {});

} // namespace mainstay
