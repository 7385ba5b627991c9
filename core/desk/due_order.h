// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock_reader.h"
#include "desk/ticket_list.h"

namespace mainstay {

/// The clock that leads, by ticket.
using LeadingClocks = QHash<qint64, ShownClock>;

/// What is due next first: clocks that are late or run, by when they are due; then those that pause; then what has no
/// clock. Equal ones go by opened, process and number. The other way round, what has no due stands last all the same.
bool isDueBefore(const TicketLine &first, const TicketLine &second, const LeadingClocks &clocks, SortWay way);

/// Whether both lines, each with its clock, stand in the same place.
bool isDueAlike(const TicketLine &first, const LeadingClocks &firsts, const TicketLine &second,
                const LeadingClocks &seconds);

/// Due dates are computed, so this order is no index's: open tickets are read, up to this many, newest first.
inline constexpr int mostByDue = 5000;

struct DueList {
    QList<TicketLine> tickets;
    LeadingClocks clocks;
    bool isCut = false; ///< the question finds more
    std::optional<qint64> open; ///< how many it finds; nothing where words are looked for, which nobody counts
};
/// What is listed where this is asked: by due the list is of open tickets alone, unless the filter names states.
TicketQuestion asListed(TicketQuestion question);

/// The open tickets that the question finds, by due; its cursor and limit do not count. Throws StoreError.
DueList listByDue(Session &session, ClockReader &clocks, const TicketQuestion &question, Instant now);

} // namespace mainstay
