// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/conflict_view.h"
#include "ui_desk/ticket_editor.h"

namespace mainstay {

/// Whether the refusal names columns that two people set differently.
bool isConflict(const Error &error);

/// The columns to be decided: those of `before`, those that the refusal names, and those that somebody set differently
/// until now; as far as the attempt still wants them.
QStringList contestedColumns(const TicketAttempt &attempt, const Error &error, const Ticket &now,
                             const QStringList &before);

/// Both sides of those columns, as a person reads them: what decidedAttempt() would save, and against what.
QList<ConflictField> conflictFields(const TicketAttempt &attempt, const QStringList &columns, const Ticket &now,
                                    const Words &words, const ComponentTree &tree);

/// The columns that two people set differently, by an error of kind Conflict; empty for one that names none.
QList<ConflictField> conflictFields(const Error &error, const Words &words, const ComponentTree &tree);

/// What two edits of one ticket want, none of them saved yet; where both want a field the later counts.
TicketAttempt joined(const TicketAttempt &earlier, const TicketAttempt &later);

/// What is left of an edit after another one was saved; nothing where that is all.
std::optional<TicketAttempt> without(const TicketAttempt &attempt, const TicketAttempt &settled);

/// The attempt again, on the ticket as it is now, with those columns left as the other person set them; nothing where
/// that leaves nothing to do.
std::optional<TicketAttempt> decidedAttempt(const TicketAttempt &attempt, const Ticket &now, const QStringList &theirs);

} // namespace mainstay
