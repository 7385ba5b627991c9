// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rule.h"
#include "store/transaction.h"

namespace mainstay {

/// Every statement about rules of the desk. All throw StoreError; Corrupt "desk.rule-unreadable" {name, where, problem}
/// for a definition that somebody else wrote.

/// By (position, name).
QList<DeskRule> deskRules(Session &session);
QList<DeskRule> enabledRules(Session &session);
/// By the exact name.
std::optional<DeskRule> findRule(Session &session, const QString &name);
/// When, if and then as they are stored, with what it is for.
QString definitionOf(const DeskRule &rule);

Id<DeskRule> insertRule(Transaction &transaction, const DeskRule &rule);
void updateRule(Transaction &transaction, const DeskRule &read, const DeskRule &wanted);
void deleteRule(Transaction &transaction, const DeskRule &read);

} // namespace mainstay
