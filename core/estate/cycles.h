// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <vector>

namespace mainstay {

/// The sets of two or more components that need one another over dependencies of any strength and group, each in
/// outline order, ordered by their first. A component that needs only itself is no cycle.
std::vector<std::vector<ComponentIndex>> cyclesOf(const Estate &estate);

} // namespace mainstay
