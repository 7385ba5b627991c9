// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_commands.h"

#include <functional>

namespace mainstay {

/// How the commands of this room write: what they share, and nobody else needs. All throw StoreError.

template <class T>
T orThrow(Result<T> result)
{
    if (!result)
        throw StoreError(std::move(result.error()));
    return std::move(*result);
}

/// Throws Missing "estate.component-gone".
void requireComponent(Session &session, const std::optional<Id<Component>> &component);

/// One that was merged is no more than a way to its survivor. Throws Invalid "desk.merged" {ticket, into} where a
/// person changes it; saveTicket() does where it was merged since it was read.
void requireNotMerged(Session &session, const Ticket &read, const Occasion &occasion);

/// With the priority of the matrix, where no person has set another.
Ticket withMatrixPriority(const DeskRules &rules, Ticket ticket);

/// An entry that carries the ticket as it is, and what stands around it. Throws what requireHappened() does.
LogEntry entryAbout(Session &session, const Ticket &ticket, EntryKind kind, const Saying &remark,
                    const Occasion &occasion);

/// Without blanks around it, and fit to be kept; without a word there is nothing to read for the requester.
Saying checkedSaying(Saying remark);

/// What a change makes of a ticket.
using TicketJudge = std::function<Result<Ticket>(const Ticket &)>;

struct SavedTicket {
    Ticket before; ///< as it stood in the database
    Ticket after;
};

/// Saves what the judge makes of the ticket that was read. Where somebody else changed it since, what both did is
/// merged column by column, and the judge decides again over the ticket as it stands now.
SavedTicket saveTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const TicketJudge &judge);

bool changesNothing(const SavedTicket &saved);

/// The log entry of a change, and the words that follow from both. Throws what requireInOrder() does.
void recordChange(Transaction &transaction, const SavedTicket &saved, const Saying &remark, const Occasion &occasion,
                  std::optional<Decision> decision = {});

} // namespace mainstay
