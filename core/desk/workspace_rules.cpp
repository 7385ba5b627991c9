// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/workspace_rules.h"

#include "desk/desk_guard.h"
#include "desk/process_store.h"
#include "estate/component_commands.h"
#include "estate/estate_check.h"
#include "people/people_check.h"
#include "store/kept_bytes.h"

namespace mainstay {

WorkspaceOptions workspaceOptions(std::shared_ptr<const DeskRules> rules)
{
    WorkspaceOptions options;
    options.undo.rules = {requireTree};
    options.checks = {checkEstate, checkPeople, ticketCheck(rules), checkKeptBytes};
    options.opened = [rules](Session &session) { takeUp(session, *rules); };
    options.beforeWrite = [rules](Transaction &transaction) { holdProcesses(transaction, *rules); };
    guardTickets(options.undo, std::move(rules));
    return options;
}

} // namespace mainstay
