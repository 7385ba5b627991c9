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

/// What follows when the named components fail (or change), in outline order; the named ones themselves are not listed.
struct Impact {
    std::vector<ComponentIndex> named; ///< each once
    std::vector<Impacted> impacted;
    std::vector<ComponentIndex> solutions; ///< in which an impacted component stands
    std::vector<GroupIndex> failedGroups; ///< fewer members up than their minimum

    bool operator==(const Impact &) const = default;
};

/// The least fixpoint of these rules over any depth, exact in cycles too:
/// - a component fails when a hard ungrouped provider fails or one of its groups fails;
/// - a group fails when fewer of its distinct providers are up than its minimum; degraded counts as up. A group that
///   cannot reach its minimum even with all members up fails with the first member that fails, not before;
/// - a component that does not fail degrades when a soft provider fails, grouped or not, or a hard ungrouped one
/// degrades. Containment carries nothing. Linear in the dependencies reached. named may repeat and come in any order;
/// each is an index of the estate.
Impact impactOf(const Estate &estate, std::span<const ComponentIndex> named);

/// A reason for each impacted component: a shortest path from a named one, over dependencies that really carry its
/// condition (a failed provider that is hard and ungrouped or belongs to a failed group; for a degraded component a
/// failed soft provider or a degraded hard ungrouped one). Of equally short paths the first in outline order, compared
/// from the named end. impact is the answer of impactOf() for this estate.
ReasonPaths reasonsOf(const Estate &estate, const Impact &impact);

} // namespace mainstay
