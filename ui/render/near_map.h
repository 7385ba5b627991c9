// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layout_stop.h"
#include "render/estate_map.h"

namespace mainstay {

/// The map of a question of the modes Neighbourhood and Impact. Otherwise as makeEstateMap().
std::optional<EstateMap> makeNearMap(const MapQuestion &question, const Words &words, const LayoutStop &stop);

} // namespace mainstay
