// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rule.h"
#include "desk/rule_trial.h"
#include "desk/rule_trial_store.h"
#include "estate/component_tree.h"
#include "words/words.h"

namespace mainstay {

/// A rule as a person reads it: when, of which tickets, and what it does. One line each, without a full stop.
struct RuleText {
    QString when;
    QString filter; ///< "every ticket" where nothing is asked of it
    QStringList then;
};

/// Components that the tree does not have are told as gone.
RuleText textOf(const DeskRule &rule, const Words &words, const ComponentTree &tree);

/// "move in progress", with "left out" where it could not be done.
QString textOf(const TrialDeed &deed, const Words &words);

/// When it was tried, by whom, over what, and how often it would have run.
QString textOf(const KeptTrial &trial, const Words &words);

} // namespace mainstay
