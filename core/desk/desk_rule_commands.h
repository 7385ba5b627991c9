// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rule_file.h"
#include "desk/desk_rule_store.h"
#include "desk/desk_rules.h"
#include "desk/rule_trial_store.h"

namespace mainstay {

/// The draft with its components by id, once all that it names is there: states and levels, teams and people. Throws
/// those of resolveComponent(), Invalid "desk.not-a-solution" {name, code}, "desk.no-such-state" {state, states},
/// "desk.unknown-level", Missing "people.unknown-team", "people.unknown-person" {name}.
DeskRule checkedRule(Session &session, const DeskRules &rules, const RuleDraft &draft);

/// Adds the rule, not enabled and last, or changes the one of its name, which runs on only where it ran and was tried
/// as it now stands. With a position it goes there. One step; throws StoreError. Answers it as it is stored.
DeskRule setRule(Transaction &transaction, const DeskRule &rule, std::optional<int> position);

/// Keeps that the rule was tried (rule_trial.h) as it stands there, so that it may be turned on. Nobody's step: undo
/// passes over it. Throws StoreError.
KeptTrial recordTrial(Transaction &transaction, const DeskRule &rule, std::optional<Instant> since, Instant tried,
                      qint64 runs);

/// Turns a rule on or off; one that ships and was never set is added thereby. Throws Missing "desk.rule-unknown"
/// {name}, Invalid "desk.rule-not-tried" {name} for one to be turned on that was never tried as it stands.
enum class RuleSwitch { Enabled, Disabled };
DeskRule switchRule(Transaction &transaction, const QString &name, RuleSwitch wanted);

/// Throws Missing "desk.rule-unknown" {name}.
void removeRule(Transaction &transaction, const QString &name);

/// Those of the workspace, then those that ship and are not in it, which have no id. Throws StoreError.
QList<DeskRule> allRules(Session &session);

/// The rule of that name, stored or shipped. Throws Missing "desk.rule-unknown" {name}.
DeskRule ruleOf(Session &session, const QString &name);

} // namespace mainstay
