// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock_reader.h"
#include "desk/ticket_list.h"
#include "kit/page.h"
#include "ui_desk/ticket_columns.h"

namespace mainstay {

/// What stands in a cell of the list: one harmless line; the clock is the one that leads, null where none does.
QString ticketCellText(const PageContext &context, const TicketLine &line, const ShownClock *clock,
                       TicketColumn column);
/// What the cell has no room for: exact times, a priority's name. Plain text.
QString ticketCellToolTip(const PageContext &context, const TicketLine &line, const ShownClock *clock,
                          TicketColumn column);

} // namespace mainstay
