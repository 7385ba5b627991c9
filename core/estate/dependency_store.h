// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/dependency.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about dependencies and redundancy groups.

std::optional<Dependency> findDependency(Session &session, Id<Dependency> id);
/// What a component needs, and what needs it, in the order of ids.
QList<Dependency> dependenciesOf(Session &session, Id<Component> dependent);
QList<Dependency> dependenciesOn(Session &session, Id<Component> provider);
QList<RedundancyGroup> groupsOf(Session &session, Id<Component> dependent);
std::optional<RedundancyGroup> findGroup(Session &session, Id<RedundancyGroup> id);
qint64 memberCount(Session &session, Id<RedundancyGroup> group);

Values toValues(const Dependency &dependency);
Values toValues(const RedundancyGroup &group);

inline constexpr QStringView DependencyColumns =
    u"id, version, dependent_id, provider_id, kind, strength, requirement, provided_version, scheme, group_id";
Dependency toDependency(const Row &row);

} // namespace mainstay
