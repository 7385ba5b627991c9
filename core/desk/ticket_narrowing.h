// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/due_order.h"

namespace mainstay {

/// Who asks, and when.
struct Asking {
    QString person; ///< as they log in
    Instant at;
};

/// A filter that says the same without "me", "mine" and due.
struct Narrowed {
    TicketFilter filter;
    bool isCut = false; ///< only the newest mostByDue open tickets were looked at for when they are due
    std::optional<qint64> open; ///< of how many; nothing where it is not cut
};

/// "me" is whoever is known under the name they log in with (personBehind()), and that name itself; "mine" are the
/// teams that person is in on that day in UTC. Throws StoreError: Missing "desk.unknown-me" {person} where teams are
/// asked for and nobody is known; Missing "people.unknown-organisation" {name}; Invalid "desk.filter-no-solution"
/// {name, code}, Missing "estate.component-gone" {id}.
Narrowed narrowed(Session &session, ClockReader &clocks, const TicketFilter &filter, const Asking &asking);

/// The same as far as these tickets go, which costs no more than their clocks.
TicketFilter narrowedAmong(Session &session, ClockReader &clocks, const TicketFilter &filter, const Asking &asking,
                           const QList<Id<Ticket>> &ids);

} // namespace mainstay
