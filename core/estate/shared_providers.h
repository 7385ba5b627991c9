// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "estate/reason_paths.h"

#include <vector>

namespace mainstay {

/// What two components both stand on, directly and indirectly, whatever the strength and the group. Where one stands on
/// the other, that one is among them, since it stands on itself.
struct SharedProviders {
    std::vector<ComponentIndex> providers; ///< in outline order
    ReasonPaths fromFirst; ///< a shortest path to each, as needsOf() has it
    ReasonPaths fromSecond;
};

SharedProviders sharedProviders(const Estate &estate, ComponentIndex first, ComponentIndex second);

} // namespace mainstay
