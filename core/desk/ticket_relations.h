// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_commands.h"
#include "desk/ticket_link.h"

namespace mainstay {

/// What a person does with two tickets at once; each is one undoable step. All throw StoreError, as ticket_commands.h
/// says.

/// Says it of the ticket; said before: no step. Invalid "desk.link-to-itself" {ticket}; "desk.link-circle" {ticket,
/// kind, other} where the other says the same of it, or of one that does, and so on.
void linkTickets(Transaction &transaction, const Ticket &ticket, LinkKind kind, const Ticket &other);
/// Missing "desk.link-unknown" {ticket, kind, other}.
void unlinkTickets(Transaction &transaction, const Ticket &ticket, LinkKind kind, const Ticket &other);

/// Puts the ticket below a parent of the same process, or takes it out from there. Whoever resolves the parent resolves
/// its open children with it. Invalid "desk.parent-of-other-process" {ticket, parent}, "desk.parent-cycle" {ticket,
/// parent}.
Ticket setParentTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read,
                       const std::optional<Ticket> &parent, const Occasion &occasion);

/// Ends the ticket in the survivor: what people said in it is found there too, at its own time, and its children go
/// along. A major incident makes the survivor one, with those who are told of it. Both are of one process. Invalid
/// "desk.merge-into-itself" {ticket}, "desk.merge-of-other-process" {ticket, into}, "desk.merge-into-ended" {ticket,
/// into}.
Ticket mergeTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const Ticket &survivor,
                   const Occasion &occasion);

/// Opens a ticket, at the occasion, for a part of this one: what the draft does not say it takes over from there, and
/// these of its messages are found in it too. Missing "desk.entry-unknown" {ticket, entry}.
Ticket splitTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const Ticket &draft,
                   const QList<Id<LogEntry>> &messages, const Occasion &occasion);

/// What moveTicket() does besides when a parent is resolved: its open children are resolved at that instant with its
/// code and solution, and so are theirs; each requester is told. A child that may not be resolved as it stands refuses
/// all.
void resolveChildren(Transaction &transaction, const DeskRules &rules, const Ticket &parent, const Occasion &occasion);

} // namespace mainstay
