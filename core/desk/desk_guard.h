// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "store/check.h"
#include "store/undo.h"

namespace mainstay {

/// What keeps the tickets of a workspace sound outside of commands. Whoever opens a workspace puts these into its
/// options; the rules are shared, not copied.

/// Adds to an undo that log entries are withdrawn, and that after it every ticket it touched stands in a state of its
/// process (Invalid "desk.state-gone" {number, process, state} otherwise) and is found by its words, as is every known
/// error.
void guardTickets(UndoContext &undo, std::shared_ptr<const DeskRules> rules);

/// Faults "ticket-state" (its process does not know the state, or says otherwise whether it is open), "ticket-number"
/// (of two tickets, or still to be given) and "search-words" (missing, stale, or of a ticket or known error that is
/// gone).
CheckRule ticketCheck(std::shared_ptr<const DeskRules> rules);

} // namespace mainstay
