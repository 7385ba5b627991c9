// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layered_layout.h"

#include <QString>

namespace mainstay::testing {

/// What is wrong with the picture, in words; empty when it keeps every promise of layered_layout.h. Knows only
/// geometry: nodes apart, all within bounds, every arrow drawn from border to border one way, no edge through a node,
/// and the crossings, counted pair by pair where no layer
/// may be parted.
QString faultOf(const LayeredLayout &layout, const std::vector<MapSize> &sizes, const std::vector<MapArrow> &arrows,
                const LayoutOptions &options);

} // namespace mainstay::testing
