// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/ticket_editor.h"

namespace mainstay {

/// What could not be saved, and why.
struct RefusedAttempt {
    TicketAttempt attempt;
    Error error;
    Ticket now; ///< as it stood after the refusal
    QStringList columns; ///< of a conflict: that are to be decided
};

/// What could not be saved of one ticket: kept until it is saved or let go.
struct TicketRefusals {
    std::optional<RefusedAttempt> edit; ///< all edits together
    std::optional<RefusedAttempt> move; ///< the last one

    bool isEmpty() const { return !edit && !move; }
    /// Edits wait for one decision, or to be tried together: what was typed first is not lost.
    void keep(const RefusedAttempt &refused);
    /// That attempt was saved, and the ticket is now as given.
    void settle(const Ticket &now, const TicketAttempt &attempt);
    /// Of which the person has to choose between theirs and ours; null: nothing.
    std::optional<RefusedAttempt> *toDecide();
};

} // namespace mainstay
