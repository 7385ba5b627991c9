// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/adjacency.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace mainstay {

/// By node of a graph whose arrows all lead to lower nodes, the targets of each ascending: the weights of all that it
/// reaches, its own included. Nothing when stop was requested. Pure; any thread. In O(nodes × (nodes + arrows) / 64);
/// besides the answer it holds at most 64 MiB, or 64 bytes for each node where that is more.
///
/// Source: Goralčíková, Koubek 1979 (rows of bits along a topological order, skipping what is reached already).
std::optional<std::vector<quint32>> reachedWeights(const Adjacency &graph, const std::vector<quint32> &weights,
                                                   const std::stop_token &stop);

} // namespace mainstay
