// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rule_file.h"
#include "desk/desk_rule_store.h"
#include "desk/desk_rules.h"

namespace mainstay {

/// The draft with its components by id, once all that it names is there: states and levels, teams and people. Throws
/// those of resolveComponent(), Invalid "desk.not-a-solution" {name, code}, "desk.unknown-state" {state, states},
/// "desk.unknown-level", Missing "people.unknown-team", "people.unknown-person" {name}.
DeskRule checkedRule(Session &session, const DeskRules &rules, const RuleDraft &draft);

/// Adds the rule, not enabled and last, or changes the one of its name, which stays as enabled as it was. With a
/// position it goes there. One step; throws StoreError. Answers it as it is stored.
DeskRule setRule(Transaction &transaction, const DeskRule &rule, std::optional<int> position);

/// Turns a rule on or off; one that ships and was never set is added thereby. Throws Missing "desk.rule-unknown"
/// {name}.
enum class RuleSwitch { Enabled, Disabled };
DeskRule switchRule(Transaction &transaction, const QString &name, RuleSwitch wanted);

/// Throws Missing "desk.rule-unknown" {name}.
void removeRule(Transaction &transaction, const QString &name);

/// Those of the workspace, then those that ship and are not in it, which have no id. Throws StoreError.
QList<DeskRule> allRules(Session &session);

} // namespace mainstay
