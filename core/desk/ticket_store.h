// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process.h"
#include "desk/ticket.h"
#include "desk/ticket_number.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about single tickets and their fields. All throw StoreError; writes as store/rows.h says.

std::optional<Ticket> findTicket(Session &session, Id<Ticket> id);
std::optional<Ticket> findTicket(Session &session, TicketNumber number);
/// One that must be there: Missing "desk.ticket-gone" {id} where it is not.
Ticket ticketThere(Session &session, Id<Ticket> id);

/// Whether the ticket still stands as it was read. Of its row the version tells: a trigger lets no change pass without.
bool isAsRead(Session &session, const Ticket &read);

/// Adds the ticket with its fields; its id and version do not matter. The phase is that of its state.
Id<Ticket> insertTicket(Transaction &transaction, const Ticket &ticket, Phase phase);

/// Writes what differs between the ticket as it was read and as it should be, columns and fields, merged with what
/// others changed meanwhile. Conflict "store.conflict" where both set the same one differently; of a field the entity
/// is ticket_field and the column its name. Without a phase that stays too. Returns whether anything of the row
/// differs.
bool updateTicket(Transaction &transaction, const Ticket &read, const Ticket &wanted, std::optional<Phase> phase);

/// All columns of the row but version, phase and fields, as insertRow() and a BulkLoader take them.
Values toValues(const Ticket &ticket);

/// Columns of `ticket` in the order that toTicket() reads them; its fields are rows of their own.
inline constexpr QStringView TicketColumns =
    u"id, version, process, serial, variant, title, description, state, reason, impact, urgency, priority,"
    " priority_rank, priority_reason, component_id, requester, team, assignee, channel, resolution_code, solution,"
    " parent_id, merged_into_id, opened, resolved, closed";
Ticket toTicket(const Row &row);

/// A number as it stands in the columns process and serial: Corrupt "store.unknown-word" where they hold none.
TicketNumber toTicketNumber(const QString &process, qint64 serial);

} // namespace mainstay
