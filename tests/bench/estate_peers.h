// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/estate_shapes.h"

#include <functional>

namespace mainstay::bench {

/// What a public library makes of the same dependencies; each function is empty where the library is not installed.
struct GraphPeer {
    const char *name = "";
    std::function<uint32_t(uint32_t)> reach; ///< how many components fail with this one
    std::function<uint32_t()> components; ///< how many strongly connected components there are
};

/// Dominators by a public library; dominated counts the nodes that have a real one.
struct DominatorPeer {
    const char *name = "";
    std::function<uint32_t()> dominated;
};

DominatorPeer boostDominators(const Adjacency &graph, const std::vector<quint32> &roots);
GraphPeer boostPeer(const Pairs &pairs);
GraphPeer igraphPeer(const Pairs &pairs);
/// A recursive query over an in-memory database with an index for it; it has no strongly connected components.
GraphPeer sqlitePeer(const Pairs &pairs);

} // namespace mainstay::bench
