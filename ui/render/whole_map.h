// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layout_stop.h"
#include "render/estate_map.h"

namespace mainstay {

/// The map of a question of the mode Whole: a box for each node of the fold that is drawn, a curve for each sum, and a
/// note on each that is more than one. Otherwise as makeEstateMap().
std::optional<EstateMap> makeWholeMap(const MapQuestion &question, const Words &words, const LayoutStop &stop);

} // namespace mainstay
