// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_commands.h"
#include "estate/estate.h"

namespace mainstay {

/// The place behind all children of the parent (nothing: behind all solutions) but those that are moved.
Place lastPlaceIn(const Estate &estate, std::optional<Id<Component>> parent, const ComponentIds &moved);

} // namespace mainstay
