// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "estate/reason_paths.h"

#include <span>
#include <vector>

namespace mainstay {

/// How a component fares; failed outranks degraded.
enum class Condition : quint8 { Up, Degraded, Failed };

/// "up", "degraded", "failed".
QString toName(Condition condition);

struct Impacted {
    ComponentIndex component = 0;
    Condition condition = Condition::Failed;

    bool operator==(const Impacted &) const = default;
};

/// What is supposed to happen. Each index is one of the estate; they may repeat and come in any order.
struct ImpactQuestion {
    std::vector<ComponentIndex> failed; ///< these fail, or change
    /// These are not met, though their providers are up; each takes its dependent down as a failed provider would.
    std::vector<DependencyIndex> broken;
};

/// What follows, in outline order, but for what was named. What the dependencies tell and what a person adds stay
/// apart.
struct Impact {
    std::vector<ComponentIndex> named; ///< each once
    std::vector<DependencyIndex> broken; ///< each once
    std::vector<Impacted> impacted; ///< computed, from what is named and what is added
    std::vector<Impacted> added; ///< by a person's word on one of the named
    std::vector<ComponentIndex> notImpacted; ///< by a person's word: else these would be among the impacted
    std::vector<ComponentIndex> solutions; ///< in which an impacted or added component stands
    std::vector<GroupIndex> failedGroups; ///< fewer members up than their minimum

    bool operator==(const Impact &) const = default;
};

/// The least fixpoint of these rules over any depth, exact in cycles too:
/// - a component fails when a hard ungrouped provider fails or one of its groups fails;
/// - a group fails when fewer of its distinct providers are up than its minimum; degraded counts as up. A group that
///   cannot reach its minimum even with all members up fails with the first member that fails, not before;
/// - a component that does not fail degrades when a soft provider fails, grouped or not, or a hard ungrouped one
///   degrades. Containment carries nothing;
/// - what a person added of one of the named (Estate::overrides()) fails or degrades, with all that follows;
/// - what a person said is not impacted stays up, and nothing passes through it. That holds when it was said of
/// whatever
///   fails, or of every one of the named while nothing is broken. The named themselves fail all the same, and an added
///   impact of a cause outweighs a "not impacted" of whatever fails.
/// Linear in the dependencies reached.
Impact answerOf(const Estate &estate, const ImpactQuestion &question);
/// When just these fail.
Impact impactOf(const Estate &estate, std::span<const ComponentIndex> named);

/// A reason for each impacted component: a shortest path from a named or an added one, or from the provider of a broken
/// dependency, over dependencies that really carry its condition (a failed provider that is hard and ungrouped or
/// belongs to a failed group; for a degraded component a failed soft provider or a degraded hard ungrouped one). Of
/// equally short paths the first in outline order, compared from the named end. impact is the answer of impactOf() for
/// this estate.
ReasonPaths reasonsOf(const Estate &estate, const Impact &impact);

} // namespace mainstay
