// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_template.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about templates of tickets. All throw StoreError; fields that cannot be read (another program wrote
/// them) are Corrupt "desk.template-unreadable" {name}.

/// In the order of their names.
QList<TicketTemplate> ticketTemplates(Session &session);
std::optional<TicketTemplate> findTicketTemplate(Session &session, const QString &name);
std::optional<TicketTemplate> findTicketTemplate(Session &session, Id<TicketTemplate> id);

void insertTicketTemplate(Transaction &transaction, const TicketTemplate &ticketTemplate);
void updateTicketTemplate(Transaction &transaction, const TicketTemplate &read, const TicketTemplate &wanted);
void deleteTicketTemplate(Transaction &transaction, const TicketTemplate &read);

/// The series that open tickets with it, and the offerings that are ordered by it, by name.
QStringList usersOf(Session &session, const TicketTemplate &ticketTemplate);

} // namespace mainstay
