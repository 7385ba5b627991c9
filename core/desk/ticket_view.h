// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "desk/ticket_grouping.h"
#include "desk/ticket_order.h"

#include <QList>

namespace mainstay {

/// A way to look at the list of tickets, under a name.
struct TicketView {
    Id<TicketView> id; ///< none: it ships
    int version = 0;
    QString name; ///< of one that ships: a word of words/, such as "my-tickets"
    QString filter; ///< as ticketFilterFromText() reads it; empty for every ticket
    TicketOrder order;
    std::optional<TicketGrouping> groupedBy; ///< the sections that it is cut into
    std::optional<QString> owner; ///< whose, by the name they log in with; nothing: everybody's

    bool ships() const { return !id.isValid(); }
    bool operator==(const TicketView &) const = default;
};

/// Mine, those of my teams, those that nobody has, and those that are due soon; in this order.
const QList<TicketView> &shippedViews();

/// The view that ships under that name, in whatever spelling ("My tickets").
std::optional<TicketView> shippedView(QStringView name);

/// Reads "due" and "due:desc". Errors: desk.unknown-sort {sort, allowed}.
Result<TicketOrder> ticketOrderAsked(const QString &text);

} // namespace mainstay
