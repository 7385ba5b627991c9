// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_commands.h"

#include <functional>

namespace mainstay {

/// What a person can do with several tickets at once: each is one undoable step, all or nothing. One ticket that
/// refuses refuses for all of them; what is thrown is what it refused with (see ticket_commands.h), and two facts more:
/// "refused_by", its number, and "refused_among", of how many. With one ticket alone the step is named as it is there.
/// Invalid "desk.too-many-tickets" {count, most}; none at all: no step.
inline constexpr qsizetype mostAtOnce = 1000;

/// As they are now, in the order asked for, each once. Throws StoreError: Missing "desk.ticket-gone" {id},
/// "desk.too-many-tickets".
QList<Ticket> ticketsToChange(Session &session, const QList<Id<Ticket>> &ids);

/// The states to which a person may move every one of the tickets, in the order of the first one's process.
QStringList commonMoves(const DeskRules &rules, const QList<Ticket> &tickets);

/// What any of the tickets demands for that move and does not hold yet, each need once.
QList<Need> commonDemands(const DeskRules &rules, const QList<Ticket> &tickets, const QString &to);

/// Whether that move rejects any of them, so that it says why.
bool rejectsAny(const DeskRules &rules, const QList<Ticket> &tickets, const QString &to);

QList<Ticket> moveTickets(Transaction &transaction, const DeskRules &rules, const QList<Ticket> &read,
                          const MoveRequest &request, const Occasion &occasion, const Saying &remark = {});

QList<Ticket> assignTickets(Transaction &transaction, const DeskRules &rules, const QList<Ticket> &read,
                            const Assignment &assignment, const Occasion &occasion);

/// What an edit makes of each of the tickets.
using TicketChange = std::function<Result<Ticket>(const Ticket &)>;
QList<Ticket> editTickets(Transaction &transaction, const DeskRules &rules, const QList<Ticket> &read,
                          const TicketChange &change, const Occasion &occasion);

QList<LogEntry> logEntries(Transaction &transaction, const DeskRules &rules, const QList<Ticket> &tickets,
                           const Saying &remark, const Occasion &occasion);

} // namespace mainstay
