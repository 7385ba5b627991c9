// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace mainstay {

/// Of each component, how many others fail when it alone fails: what impactOf() would list as failed, for all at once,
/// in groups and cycles too. Given a component within, only itself and what is below it are counted. Nothing when stop
/// was requested. Pure; any thread. In O(nodes × (nodes + arrows) / 64) where no group is near failing, more by the
/// rounds that cycles through groups need; besides the answer it holds at most 512 MiB, for a hundred thousand
/// components about 60.
///
/// Source: Goralčíková, Koubek 1979 (rows of bits along a topological order, skipping what is reached already).
std::optional<std::vector<quint32>> impactSizes(const Estate &estate, std::optional<ComponentIndex> within = {},
                                                std::stop_token stop = {});

} // namespace mainstay
