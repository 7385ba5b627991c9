// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/adjacency.h"
#include "estate/dependency_graph.h"

#include <vector>

namespace mainstay {

/// The dependencies as failure sees them, computed once per snapshot. Its nodes are the sets of components that fail
/// together because hard ungrouped dependencies lead round through all of them. Hard arrows run from the higher to the
/// lower node, which is what lets one sweep downwards close a failure. Into a shielded component, one that a person
/// said is never impacted, no arrow leads. Immutable; any thread may read it.
struct ImpactGraph {
    std::vector<quint32> nodeOf; ///< by ComponentIndex
    Adjacency hard; ///< node → nodes that fail, or degrade, with it; each once, never itself; ascending
    Adjacency hardBack; ///< the same arrows from the dependent's side, ascending
    Adjacency soft; ///< node → nodes that degrade when it fails; each once, never itself
    Adjacency memberships; ///< node → groups that lose a member when it fails, once for each member it holds
    std::vector<quint32> groupNodes; ///< by GroupIndex: the node that fails with the group
    /// By GroupIndex: how many members have to fail before it fails; at least 1, so that a group whose minimum its
    /// members cannot reach even now fails with the first of them that really fails.
    std::vector<quint32> tolerances;

    ImpactGraph() = default;
    /// isShielded by ComponentIndex; empty: none is.
    explicit ImpactGraph(const DependencyGraph &graph, const std::vector<bool> &isShielded = {});

    quint32 nodeCount() const { return hard.nodeCount(); }
};

} // namespace mainstay
