// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process_change.h"
#include "desk/ticket_commands.h"

namespace mainstay {

/// Makes the process what is wished, and moves the open tickets of states that go where the wish says, as one step.
/// Their logs say so, as something that no person did; what the new state demands is not demanded of them. Rules and
/// agreements that go by the old names go by the new ones. Nothing different: no step. Throws StoreError: those of
/// plannedProcess(), Invalid "desk.process-in-use" {process, findings: [{finding, …}]} with every finding, Conflict
/// "desk.process-changed" {process} when it is another one than was edited, "desk.tickets-moved" {process} when others
/// would move than the wish says were seen.
ProcessPlan setProcess(Transaction &transaction, const DeskRules &rules, const ProcessWish &wish,
                       const Occasion &occasion);

} // namespace mainstay
