// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_commands.h"

namespace mainstay {

/// What moveTicket() asks before the process is asked. All throw StoreError.

/// Two people close the same ticket: whoever comes second is told of the first, and nothing is done twice. Conflict
/// "desk.moved-by-other" where it came there since it was read, "desk.already-there" with the same facts where a person
/// moves what stood there before; of a rule the process refuses that.
void requireElsewhere(Session &session, const Process &process, const Ticket &read, const MoveRequest &request,
                      const Occasion &occasion);

/// Where the process wants the route to be settled first: Invalid "desk.route-open" {ticket, state, steps}.
void requireRoute(Session &session, const Process &process, const Ticket &ticket, const MoveRequest &request,
                  const Occasion &occasion);

/// The Conflict "desk.moved-by-other" {ticket, state, who, at, code, solution}: who brought the ticket to where it now
/// is, by its log, and with what.
Error movedByOther(const Ticket &now, const QList<LogEntry> &log);

} // namespace mainstay
