// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "estate/reason_paths.h"

#include <vector>

namespace mainstay {

/// What a component stands on, directly and indirectly, whatever the strength and the group.
struct Needs {
    std::vector<ComponentIndex> providers; ///< in outline order; never the component itself
    /// To each provider a shortest path from the component; of equally short ones the first in outline order, compared
    /// from the component's end.
    ReasonPaths paths;
};

Needs needsOf(const Estate &estate, ComponentIndex component);

} // namespace mainstay
