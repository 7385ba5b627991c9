// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/drawn_fold.h"
#include "estate/neighbourhood.h"

#include <span>

namespace mainstay {

/// A neighbourhood with parts of it folded into the components that they stand in.
struct NeighbourGroups {
    std::vector<ComponentIndex> boxes; ///< by their nearest node; of one that stands for several their common parent
    std::vector<quint32> members; ///< per box, the nodes it stands for
    std::vector<quint64> innerDependencies; ///< per box, between these
    std::vector<quint32> boxOf; ///< per node
    std::vector<DrawnArrow> arrows; ///< all dependencies of one box on another; by the first of their edges
    std::vector<std::vector<quint32>> edges; ///< per arrow, the edges it is the sum of
};

/// The nodes below a folded component, and that itself, become one box, whether it is a node or not; where several lie
/// over one another, the uppermost has it. A focus stays by itself, unless it is what others are folded into, and so
/// does what would be alone in its box. kinds as the neighbourhood was asked for. In O(nodes · depth + edges · log +
/// dependencies).
NeighbourGroups groupsOf(const Estate &estate, const Neighbourhood &near, std::span<const ComponentIndex> focus,
                         std::span<const ComponentIndex> folded, DependencyKinds kinds = DependencyKinds().set());

} // namespace mainstay
