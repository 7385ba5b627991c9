// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/log_store.h"
#include "desk/rule_match.h"

namespace mainstay {

/// The ticket with what stands around it now. Throws StoreError.
RuleSubject ruleSubjectOf(Session &session, const Ticket &ticket);

/// Runs the enabled rules that listen for what happened, and those that listen for what these do, as a part of the
/// caller's step; their entries are of the origin "rule", by the rule's name. Each runs once at most for a ticket in a
/// transaction. What a rule cannot do as the ticket then is (a move that its process does not know, a team where nobody
/// is there) is left out, and stops nothing. What follows happens when its cause did, or, where the log has gone on
/// since, when that was recorded. Answers the ticket as it stands then. Throws StoreError.
Ticket applyRules(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, const TicketEvent &happening);

/// What a log entry is to rules that listen; nothing where none does. `before` is the entry in force before it, which
/// the first of a ticket does not have.
std::optional<TicketEvent> eventOf(const LogEntry &entry, const LogEntry *before);

} // namespace mainstay
