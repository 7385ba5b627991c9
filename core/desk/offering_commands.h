// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/offering_file.h"
#include "desk/offering_store.h"
#include "desk/ticket_commands.h"

namespace mainstay {

/// Adds the offering, or changes the one of its name, and before it the template that the draft holds; what says the
/// same is no step. Throws Invalid "desk.offering-no-name", those of variantOfOrder() and setTicketTemplate(), Missing
/// "desk.template-unknown", "desk.agreement-unknown".
Offering setOffering(Transaction &transaction, const DeskRules &rules, const OfferingDraft &draft);

/// Throws Missing "desk.offering-unknown" {name}.
Offering offeringNamed(Session &session, const QString &name);

/// Removes one that was read; its template stays. Conflict when it has changed since.
void removeOffering(Transaction &transaction, const Offering &read);

/// What the catalogue that ships brought.
struct CatalogueBrought {
    QStringList added;
    QStringList kept; ///< were there already, and stay as they are
};

/// Lays in the offerings that ship, as one step. A template of the same name that is there already stays too.
CatalogueBrought initCatalogue(Transaction &transaction, const DeskRules &rules);

/// Opens the ticket of an order, in the same step where it waits for approval when the offering needs one: a process
/// that has no such state next to its first, or wants more there than the order says, goes its own way.
Ticket addOrder(Transaction &transaction, const DeskRules &rules, const Offering &offering, const Ticket &draft,
                const Occasion &occasion);
/// The same where the draft names an offering that is there, else as addTicket().
Ticket addDraft(Transaction &transaction, const DeskRules &rules, const Ticket &draft, const Occasion &occasion);

/// The order as addOrder() takes it. Throws Invalid "desk.offering-inactive" {name}, and those of variantOfOrder().
FilledTemplate filledOrder(Session &session, const DeskRules &rules, const Offering &offering, TemplateFacts facts);

} // namespace mainstay
