// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_store.h"
#include "estate/environment_findings.h"
#include "estate/forbidden_rule.h"

#include <QList>
#include <span>
#include <vector>

namespace mainstay {

/// What rules ask of besides the snapshot.
struct RuleFacts {
    DeployedVersions deployed;
    QList<ComponentAttribute> attributes; ///< of the names that rules have, at least
};

/// A dependency that a rule forbids.
struct ForbiddenDependency {
    DependencyIndex dependency = 0;
    quint32 rule = 0; ///< its place

    bool operator==(const ForbiddenDependency &) const = default;
};

/// By dependency, then by rule. A dependency breaks a rule when its dependent is on the one side and its provider on
/// the other, but for two cases that people do not mean:
/// - between two subtrees of which one lies within the other, what stays inside the inner one is allowed;
/// - between two environments, a provider that is also in the dependent's environment is met there.
/// A side whose component or environment is gone has no members. Linear in the components and in the dependencies of
/// the dependents' sides.
std::vector<ForbiddenDependency> forbiddenDependenciesOf(const Estate &estate, std::span<const ForbiddenRule> rules,
                                                         const RuleFacts &facts);

} // namespace mainstay
