// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/forbidden_rule_store.h"

namespace mainstay {

/// What a person can do with rules for the structure; each is one undoable step. All throw StoreError.

/// Only what the trait of a side asks for is kept of it. Invalid "estate.rule-side-empty" {trait} when that is not
/// there, "estate.rule-word-unknown" {trait, text} for no kind or stage, "estate.rule-never-broken" {dependent,
/// provider} for a subtree or an environment against itself; Missing "estate.component-gone" or "environment-gone";
/// Conflict "store.already-there" for a rule that is there. id and version are not read.
Id<ForbiddenRule> addForbiddenRule(Transaction &transaction, const ForbiddenRule &rule);
void removeForbiddenRule(Transaction &transaction, const ForbiddenRule &read);

} // namespace mainstay
