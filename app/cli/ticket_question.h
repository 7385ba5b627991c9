// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "desk/ticket_filter.h"
#include "desk/ticket_view.h"

namespace mainstay {

/// What --where says, or the filter of a view; throws StoreError.
TicketFilter filterGiven(Call &call, const QString &text);

/// The view of that name as this person has it, also by the name that one that ships has in their language. Throws
/// "desk.view-unknown" {name}.
TicketView viewGiven(Call &call, const QString &name);

/// --where FILTER and --sort FIELD, as several verbs have them.
OptionSpec whereOption();
OptionSpec sortOption();

} // namespace mainstay
