// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_narrowing.h"
#include "kit/page.h"

#include <functional>

namespace mainstay {

/// What lists tell of tickets, or filter them by, beside rows of their own: major incidents and known errors.
bool changesMarks(const ChangeSet &changes);

/// What the list of tickets reads, on a reader's thread.

/// Who looks at the page, now.
Asking askingIn(const PageContext &context);

/// A page with the clocks that lead its tickets.
struct TicketAnswer {
    TicketPage page;
    LeadingClocks clocks;
    bool isCut = false;
    std::optional<qint64> open; ///< of a list that is cut: how many it would have
};
std::function<TicketAnswer(Session &)> ticketListing(const TicketQuestion &question, ClockReader &clocks,
                                                     const Asking &asking);

/// What has become of some tickets.
struct TicketReread {
    QList<TicketLine> lines; ///< as they are now
    QList<TicketLine> found; ///< those that the question finds
    LeadingClocks clocks; ///< of the lines
};
enum class Rereading { Asked, WholeList };
/// Of the whole list those that it finds now count, whether they were asked for or not.
std::function<TicketReread(Session &)> ticketRereading(const TicketQuestion &question, const QList<Id<Ticket>> &asked,
                                                       Rereading what, ClockReader &clocks, const Asking &asking);

/// What a row was placed by.
struct TicketPlace {
    TicketLine line;
    std::optional<ShownClock> clock;
};
/// Whether a row that was placed so stands where it belongs now.
bool staysPut(const TicketPlace &place, const TicketLine &now, const LeadingClocks &clocks, const TicketOrder &order);

} // namespace mainstay
