// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layer_memory.h"
#include "estate/layer_places.h"

namespace mainstay {

/// Moves what stands across as placeAcross() and moveToNeighbours() have it, order and spacing kept, back to where it
/// was. What is new stands among its neighbours as it did; where there is no room, all beside one another give way
/// alike. Then those that are new, were pushed or have other edges than before come nearer to the median of their
/// neighbours: the new ones as near as they can, the others to within the width of a box. Straight edges stay straight.
/// Where nothing is new or gone, nothing moves. Linear but for sorting.
void settleNearFormer(const LayerGraph &graph, const LayerSpacing &spacing, const LayerMemory &memory,
                      std::vector<double> &across);

} // namespace mainstay
