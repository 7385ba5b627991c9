// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "desk/ticket_list.h"
#include "estate/component_tree.h"

namespace mainstay {

/// The ticket of a number such as INC-1042; throws Missing "cli.unknown-ticket".
Ticket ticketOf(Session &session, const QString &text);

/// Codes and names of components; only looked up where one is needed.
ComponentTree treeFor(Call &call, bool isNeeded);

/// {"id","code","name"} of a component, or null.
QJsonValue componentToJson(const ComponentTree &tree, const std::optional<Id<Component>> &component);

/// The ticket as "ticket show" promises it, without its log.
QJsonObject ticketToJson(const ComponentTree &tree, const Ticket &ticket);
QJsonObject entryToJson(const LogEntry &entry);

/// The answer of a verb that changed a ticket; JSON has `more` besides.
void answerTicket(Call &call, const Ticket &ticket, const QJsonObject &more = {});

/// The tickets of the operands from the first up to `end`, each once; throws Missing "cli.unknown-ticket".
QList<Ticket> ticketsOf(Session &session, const Call &call, qsizetype end);

/// The answer of a verb that changed one ticket or several: the ticket itself, or {"tickets":[…]}.
void answerTickets(Call &call, const QList<Ticket> &tickets);

/// For people: the ticket with what is not empty of it.
void printTicket(const Call &call, const ComponentTree &tree, const Ticket &ticket);
void printLog(const Call &call, const QList<LogEntry> &log);

/// Tells people that what went to `asked` is found in the ticket that it was merged into; nothing where it is the same.
void tellOfSurvivor(const Call &call, const Ticket &asked, const Ticket &survivor);

/// One page of a list, as JSON, with `more` besides, or as a table.
void answerPage(Call &call, const TicketPage &page, const QJsonObject &more = {});
bool namesComponents(const TicketPage &page);
/// The same with its components looked up.
void answerPage(Call &call, const ComponentTree &tree, const TicketPage &page, const QJsonObject &more);

} // namespace mainstay
