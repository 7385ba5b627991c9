// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/forbidden_dependencies.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about rules for the structure.

/// In the order in which they were made.
QList<ForbiddenRule> forbiddenRules(Session &session);
std::optional<ForbiddenRule> findForbiddenRule(Session &session, Id<ForbiddenRule> id);
/// What these rules ask of besides the snapshot, which is as old as this.
RuleFacts ruleFacts(Session &session, const Estate &estate, std::span<const ForbiddenRule> rules);

Values toValues(const ForbiddenRule &rule);

/// All rules and what they forbid now.
struct JudgedRules {
    std::vector<ForbiddenRule> rules;
    std::vector<Environment> environments; ///< those there are, for their names
    std::vector<ForbiddenDependency> broken;
};
JudgedRules judgedRules(Session &session, const Estate &estate);

} // namespace mainstay
