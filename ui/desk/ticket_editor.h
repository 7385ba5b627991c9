// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_commands.h"
#include "kit/page.h"

namespace mainstay {

/// What a person wants of a ticket, as they saw it: an edit, or a move with the fields it demands.
struct TicketAttempt {
    Ticket read;
    Ticket wanted; ///< of an edit
    std::optional<MoveRequest> move;
    QString remark; ///< internal, of a move
};

/// What became of an attempt that changed nothing.
struct Refusal {
    TicketAttempt attempt; ///< what was typed
    Error error;
    std::optional<Ticket> now; ///< of a conflict: as it stood after it
};

/// Writes edits and moves off this thread; says what became of each. Lives on the window's thread.
class TicketEditor : public QObject
{
    Q_OBJECT

public:
    explicit TicketEditor(const PageContext &context, QObject *parent = nullptr);

    void attempt(const TicketAttempt &attempt);
    /// An attempt is on its way, or why it was refused.
    bool isBusy() const { return m_onTheirWay > 0; }

Q_SIGNALS:
    void done(const mainstay::Ticket &ticket, const mainstay::TicketAttempt &attempt);
    void refused(const mainstay::Refusal &refusal);

private:
    void refuseWithNow(const TicketAttempt &attempt, const Error &error);

    PageContext m_context;
    int m_onTheirWay = 0;
};

/// What was typed for a move, as a note: the remark, and each field with its name.
QString noteOf(const TicketAttempt &attempt, const Words &words);

} // namespace mainstay
