// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layered_layout.h"
#include "render/estate_map.h"

namespace mainstay {

/// What a map before showed of the boxes of this one and of the arrows between them. What was folded into a box there
/// was where that box was. A box that a person has dragged counts where the layout had it. The boxes are set, but for
/// their places.
FormerLayout formerLayout(const EstateMap &before, const EstateMap &map, const std::vector<MapArrow> &arrows);

} // namespace mainstay
