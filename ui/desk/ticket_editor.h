// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_commands.h"
#include "kit/conflict_view.h"
#include "kit/page.h"

namespace mainstay {

/// What a person wants of a ticket, as they saw it: an edit, or a move with the fields it demands.
struct TicketAttempt {
    Ticket read;
    Ticket wanted; ///< of an edit
    std::optional<MoveRequest> move;
    QString remark; ///< internal, of a move
};

/// Writes edits and moves off this thread; says what became of each. Lives on the window's thread.
class TicketEditor : public QObject
{
    Q_OBJECT

public:
    explicit TicketEditor(const PageContext &context, QObject *parent = nullptr);

    void attempt(const TicketAttempt &attempt);

Q_SIGNALS:
    void done(const mainstay::Ticket &ticket);
    /// Nothing was changed; the attempt holds what was typed.
    void refused(const mainstay::TicketAttempt &attempt, const mainstay::Error &error);

private:
    PageContext m_context;
};

/// What was typed for a move, as a note: the remark, and each field with its name.
QString noteOf(const TicketAttempt &attempt, const Words &words);

/// The columns that two people set differently, by an error of kind Conflict; empty for one that names none.
QList<ConflictField> conflictFields(const Error &error, const Words &words, const ComponentTree &tree);

/// The attempt again, on the ticket as it is now, with those columns left as the other person set them; nothing where
/// that leaves nothing to do.
std::optional<TicketAttempt> decidedAttempt(const TicketAttempt &attempt, const Ticket &now, const QStringList &theirs);

} // namespace mainstay
