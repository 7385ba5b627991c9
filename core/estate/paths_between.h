// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace mainstay {

/// The ways in which one component stands on another. Several dependencies of one component on another are one step.
struct PathsBetween {
    /// From the dependent to the provider, both included, no component twice; shortest first, equally long ones in
    /// outline order. Which of the longest ones are among them when there are too many, is not foretold.
    std::vector<std::vector<ComponentIndex>> paths;
    /// How many there are in all. Nothing when more than a quint64 can hold, or when cycles between the two forbid to
    /// count without walking them all and not all were walked.
    std::optional<quint64> count;

    bool isCut() const { return count != paths.size(); }
};

/// At most so many paths; nothing when stop was requested. Where no cycle lies between the two, each path takes time in
/// proportion to the dependencies along it; else the search also ends, cut, after a million steps. Pure; any thread.
std::optional<PathsBetween> pathsBetween(const Estate &estate, ComponentIndex dependent, ComponentIndex provider,
                                         size_t most = 100, std::stop_token stop = {});

} // namespace mainstay
