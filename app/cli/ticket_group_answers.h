// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "desk/ticket_groups.h"

namespace mainstay {

/// What --group says; nothing without it. Throws Invalid "desk.unknown-grouping" {field, allowed}.
std::optional<TicketGrouping> groupingOf(const Call &call);

/// A page with the groups of the whole list, in the order of their field: JSON has them as "groups" of
/// {"value","name","count"} besides, people see them above the page.
void answerGroupedPage(Call &call, TicketGrouping by, QList<TicketGroup> groups, const TicketPage &page);

} // namespace mainstay
