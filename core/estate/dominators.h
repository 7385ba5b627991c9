// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/adjacency.h"

#include <span>
#include <vector>

namespace mainstay {

/// Who stands on every path to a node.
struct Dominators {
    static constexpr quint32 nobody = ~quint32(0);
    /// By node, the nearest other one that every path from a root to it leads through; nobody where paths have none in
    /// common, for a root, and for what no root reaches.
    std::vector<quint32> nearest;
    /// By node, how many others every path to which leads through it.
    std::vector<quint32> dominated;
};

/// Over paths that begin at any of the roots. In practice linear. Source: Cooper, Harvey, Kennedy 2001.
Dominators dominatorsOf(const Adjacency &graph, const Adjacency &back, std::span<const quint32> roots);

} // namespace mainstay
