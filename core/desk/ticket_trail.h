// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "store/record_history.h"

#include <QHash>
#include <QSet>

namespace mainstay {

/// What was done to a ticket and to all that hangs on it.
struct TicketTrail {
    RecordHistory history;
    QSet<Id<Command>> undoable; ///< the steps that can be taken back, see store/undo_history.h
    QHash<qint64, QString> numbers; ///< of the tickets that its changes refer to, as far as they are there

    bool operator==(const TicketTrail &) const = default;
};

/// Its newest steps: those of the ticket's own row, and of every table that refers to tickets. Throws StoreError.
TicketTrail trailOf(Session &session, Id<Ticket> ticket, int steps, int changesPerStep);

} // namespace mainstay
