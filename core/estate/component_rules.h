// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component.h"

namespace mainstay {

/// What must hold for a component on its own. Throws Invalid "estate.name-missing", "estate.name-too-long" {length,
/// most} or "estate.life-cycle-order" {earlier, later}: the dates of the stages come in the order of the stages.
void requireValid(const Component &component);

inline constexpr qsizetype LongestName = 1000;

} // namespace mainstay
