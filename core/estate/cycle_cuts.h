// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace mainstay {

/// A dependency of one component on another within a cycle, all those between the two taken together.
struct CycleCut {
    ComponentIndex dependent = 0;
    ComponentIndex provider = 0;

    bool operator==(const CycleCut &) const = default;
};

/// A set of components that need one another, and where to cut so that none of them needs itself any more.
struct CutCycle {
    std::vector<ComponentIndex> components; ///< as cyclesOf() has them
    std::vector<CycleCut> cuts; ///< in outline order
    /// None of the cuts can be left out. Fewer others might do: the least number is not known in reasonable time.
    bool isMinimal = true;

    bool operator==(const CutCycle &) const = default;
};

/// For each cycle of cyclesOf(), in its order. Cuts that turn out needless are taken back, as long as looking for them
/// takes at most fifty million steps in all; after that cycles are not minimal. Nothing when stop was requested. Pure;
/// any thread. Source: Eades, Lin, Smyth 1993.
std::optional<std::vector<CutCycle>> cutCyclesOf(const Estate &estate, std::stop_token stop = {});

} // namespace mainstay
