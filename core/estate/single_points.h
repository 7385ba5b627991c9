// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace mainstay {

/// A component that takes others down when it alone fails.
struct SinglePoint {
    ComponentIndex component = 0;
    quint32 takesDown = 0; ///< others, as impactSizes() counts them
    /// Others that are used through it alone: every chain of dependencies from a component that nothing depends on
    /// leads to them through this one, whatever strength and group.
    quint32 soleWayTo = 0;

    bool operator==(const SinglePoint &) const = default;
};

/// Those that take at least one down, worst first, equals in outline order. Given a component within, only itself and
/// what is below it counts as taken down. Nothing when stop was requested. Pure; any thread.
std::optional<std::vector<SinglePoint>> singlePointsOf(const Estate &estate, std::optional<ComponentIndex> within = {},
                                                       std::stop_token stop = {});

} // namespace mainstay
