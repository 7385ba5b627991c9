// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/impact.h"

namespace mainstay {

/// A question as the rules take it, with what people said of it worked in. Each once, ascending.
struct SupposedImpact {
    std::vector<ComponentIndex> named;
    std::vector<DependencyIndex> broken;
    std::vector<Impacted> added;
    std::vector<ComponentIndex> shielded; ///< whatever fails or by all that is named; neither named nor added

    /// Nothing in it but what the ImpactGraph of the estate knows already.
    bool isPlain = true;
};

SupposedImpact supposed(const Estate &estate, const ImpactQuestion &question);

/// The conditions that follow, by component, and the groups that failed, ascending. From dependency to dependency: some
/// times slower than the ImpactGraph, but open to anything supposed.
struct FollowedImpact {
    std::vector<Condition> conditions;
    std::vector<GroupIndex> failedGroups;
};

FollowedImpact follow(const Estate &estate, const SupposedImpact &supposed);

} // namespace mainstay
