// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "estate/neighbourhood.h"

#include <optional>
#include <span>
#include <vector>

namespace mainstay {

/// A component as it stands in a folded estate: with all below it, or, where it is opened, by itself.
struct FoldedNode {
    ComponentIndex component = 0;
    quint32 components = 1; ///< that it stands for, its own included
    quint64 innerDependencies = 0; ///< between the components it stands for

    bool operator==(const FoldedNode &) const = default;
};

/// The estate with parts of its tree closed. Immutable; any thread may read it.
struct FoldedEstate {
    static constexpr quint32 outside = ~quint32(0);

    std::vector<FoldedNode> nodes; ///< in outline order
    std::vector<quint32> nodeOf; ///< by ComponentIndex; outside for what does not belong to the part shown
    Adjacency providers; ///< node → nodes it needs, ascending, each once, never itself
    std::vector<quint32> counts; ///< for each arrow of providers, of how many dependencies it is the sum
    quint64 dependencies = 0; ///< in all arrows and inside all nodes together
    quint64 outsideDependencies = 0; ///< with one end in the part shown and one outside
};

/// opened lists components whose children are to be seen, in any order; those below a closed one make no difference,
/// and neither does one without children. root limits the picture to that component and what is below it. Linear in the
/// dependencies of the part shown.
FoldedEstate foldedEstate(const Estate &estate, std::span<const ComponentIndex> opened,
                          std::optional<ComponentIndex> root = {}, DependencyKinds kinds = DependencyKinds().set());

/// What to open so that components down to this depth are seen: 0 for the solutions alone, or for the root.
std::vector<ComponentIndex> openedTo(const ComponentTree &tree, quint32 depth, std::optional<ComponentIndex> root = {});
/// The deepest that shows no more nodes than this, or else the first that shows two.
quint32 deepestWithin(const ComponentTree &tree, quint32 mostNodes, std::optional<ComponentIndex> root = {});

} // namespace mainstay
