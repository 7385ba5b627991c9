// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/ticket.h"
#include "desk/ticket_number.h"

namespace mainstay {

struct TicketLine;

/// What a list goes by. Texts go by their bytes, components by when they were made, so that both engines answer alike.
enum class TicketSort { Opened, Number, Priority, Title, Component, Team, State, Due };
enum class SortWay { Up, Down };

/// Equal ones go by opened, process and number, the same way. What has no priority, component or team stands last,
/// whichever way.
struct TicketOrder {
    TicketSort by = TicketSort::Opened;
    SortWay way = SortWay::Down;

    bool operator==(const TicketOrder &) const = default;
};

/// "opened", "-opened" for backwards: as settings and links keep it; nothing for a word that is none.
QString toText(const TicketOrder &order);
std::optional<TicketOrder> ticketOrderFromText(QStringView text);
/// The words that ticketOrderFromText() knows, without a sign.
QStringList ticketSorts();

/// Whether a list shows the first above the second. By due it goes by opened; only clocks know better (due_order.h).
bool standsAbove(const TicketLine &first, const TicketLine &second, const TicketOrder &order = {});

/// Whether both stand in the same place of the order.
bool standsWhere(const TicketLine &first, const TicketLine &second, const TicketOrder &order);

/// A place in the order, whether a ticket stands there or not.
struct TicketCursor {
    std::optional<QString> key; ///< of what the list goes by, as text; nothing where the ticket has none
    Instant opened;
    TicketNumber number;
};
QString cursorText(const TicketLine &line, const TicketOrder &order);
/// Errors: desk.bad-cursor {cursor}, also for a cursor of another order.
Result<TicketCursor> cursorFromText(const QString &text, const TicketOrder &order);

} // namespace mainstay
