// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/folded_estate.h"

namespace mainstay {

/// All dependencies of what one node stands for on what another stands for.
struct DrawnArrow {
    quint32 dependent = 0; ///< a place among the nodes drawn
    quint32 provider = 0;
    quint32 count = 0; ///< of dependencies it is the sum of
    DependencyKinds kinds;
    Strength strength = Strength::Soft; ///< hard when one of them is

    bool operator==(const DrawnArrow &) const = default;
};

struct DrawnBounds {
    quint32 nodes = 300;
    quint32 arrows = 1000; ///< beyond, a picture is neither read nor quickly laid out
};

/// As much of a folded estate as a person can still read, and how much that is.
struct DrawnFold {
    std::vector<quint32> nodes; ///< of the fold, in outline order
    std::vector<quint32> placeOf; ///< by node of the fold; FoldedEstate::outside for what is not drawn
    std::vector<DrawnArrow> arrows; ///< by dependent, then by provider
    quint64 components = 0; ///< that the nodes stand for
    quint64 dependencies = 0; ///< that the arrows are the sum of
    quint64 innerDependencies = 0; ///< inside the nodes drawn
};

/// Within the bounds everything. Of more nodes, first the one that `prior` stands in, then those right below prior,
/// then those with the most dependencies to others; of more arrows the sums that are greatest; of equal ones the first
/// in outline order. kinds as the fold was made with. In O(dependencies of the fold · log of the widest node). Pure.
DrawnFold drawnFold(const Estate &estate, const FoldedEstate &folded, DependencyKinds kinds = DependencyKinds().set(),
                    std::optional<ComponentIndex> prior = {}, const DrawnBounds &bounds = {});

} // namespace mainstay
