// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/stakeholder_store.h"
#include "desk/ticket_commands.h"

namespace mainstay {

/// Major incidents, and who is told of them; each is one undoable step. All throw StoreError.

/// Makes the incident a major one, or gives another reason. The stakeholders of its solution join its own. Rules that
/// listen for edits hear of it. Invalid "desk.major-not-incident" {ticket, process}, "desk.reason-missing" {ticket}.
void setMajor(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, const QString &reason,
              const Occasion &occasion);
/// It is none, or no longer one; what was told stays in the log. Was none: no step.
void endMajor(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, const Occasion &occasion);

/// What mergeTicket() does besides: when a major incident ends in another one, that one is major from now on, for its
/// reason if it had none, and whoever is told of the first is told of it too.
void bringMajor(Transaction &transaction, const DeskRules &rules, const Ticket &from, const Ticket &survivor,
                const Occasion &occasion);

/// Adds somebody to be told, or changes how; the name is a person's (by name or address) or an organisation's, of
/// whichever kind the wish is. Invalid "desk.part-of-solution" {name}, Missing "desk.stakeholder-unknown" {name}.
void setStakeholder(Transaction &transaction, Id<Component> solution, const Stakeholder &wanted);
void setStakeholder(Transaction &transaction, const Ticket &ticket, const Stakeholder &wanted);
/// Missing "desk.not-a-stakeholder" {name, of}.
void removeStakeholder(Transaction &transaction, Id<Component> solution, const QString &name);
void removeStakeholder(Transaction &transaction, const Ticket &ticket, const QString &name);

/// An update that everybody may read, told to these of the ticket's stakeholders; to all where none is named. Missing
/// "desk.not-a-stakeholder", Invalid "desk.nobody-to-tell" {ticket}, "desk.empty-entry".
LogEntry tellStakeholders(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, const QString &text,
                          const QStringList &names, const Occasion &occasion);

} // namespace mainstay
