// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layout_layers.h"

namespace mainstay {

/// How much room the nodes of one layer may take side by side.
struct LayerRoom {
    std::span<const double> widths; ///< across, per node
    double spacing = 0; ///< between two of them
    double most = 0;
};

/// The layers of assignLayers() with those that are too wide parted into as few rows as will do, about equally wide:
/// nodes with more edges to what stands above go to the upper rows, those with more below to the lower ones, and of
/// equal ones the first to the upper. Every edge still leads at least one layer down.
std::vector<quint32> wrapLayers(std::span<const quint32> layers, std::span<const LayoutEdge> edges,
                                const LayerRoom &room);

} // namespace mainstay
