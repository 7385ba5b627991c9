// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layer_routes.h"

#include <optional>
#include <span>
#include <vector>

namespace mainstay {

/// A part of a layout that no edge joins to the rest.
struct PartSize {
    double width = 0; ///< across
    double height = 0; ///< along
    size_t nodes = 0;
    std::optional<LayerPoint>
        former; ///< where its upper left corner was, as what was there tells; of a new one nothing
    bool wasThere = false; ///< some of it, and not just inside something else
};

/// The upper left corner of each part; the least across and along are 0, and parts are at least the spacing apart. In
/// rows, larger parts first, so that the whole is not much wider than high. Where some were there before, these stay
/// where they were to one another, larger ones first, and what was inside others last; what has no room there goes to
/// the nearest place that has, and new ones to the nearest below. In O(parts²), but O(parts³) for those that have to go
/// elsewhere.
std::vector<LayerPoint> placeParts(std::span<const PartSize> parts, double spacing);

} // namespace mainstay
