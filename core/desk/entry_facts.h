// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "store/session.h"

namespace mainstay {

/// What a log entry keeps of the world around its ticket, because clocks are read from the log alone.
struct EntryFacts {
    std::optional<Id<Component>> solution; ///< above the ticket's component
    std::optional<QString> organisation; ///< of the requester, as the room people knows them
    std::optional<QString> vendor; ///< whom a ticket that waits for a vendor waits for
    bool isFromCustomer = false; ///< the requester, or somebody else who is known and is none of ours

    bool operator==(const EntryFacts &) const = default;
};

/// As they are now, of an entry by `who`. The vendor is the ticket's own field of that name, else the component's.
/// Throws StoreError.
EntryFacts entryFacts(Session &session, const Ticket &ticket, const QString &who);

} // namespace mainstay
