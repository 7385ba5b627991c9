// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock_reader.h"
#include "desk/outbound_commands.h"
#include "desk/satisfaction.h"
#include "desk/ticket_list.h"
#include "desk/ticket_sources.h"
#include "estate/estate.h"
#include "store/journal.h"
#include "ui_desk/ticket_course.h"

namespace mainstay {

/// A ticket with all that its details show, read at one moment.
struct TicketRecord {
    Ticket ticket;
    QList<LogEntry> log; ///< oldest first
    std::optional<TicketLine> parent;
    std::optional<TicketLine> survivor; ///< of a merge
    QList<TicketLine> children; ///< at most mostChildren
    QList<CommandChanges> history; ///< of its own row, newest first, at most mostSteps
    qint64 impacted = 0; ///< components that fail or degrade when the ticket's component fails
    qint64 solutions = 0; ///< in which they stand
    QStringList teams; ///< that tickets have, for completion
    QList<ShownClock> clocks; ///< explained
    TicketCourse course;
    QList<OutboundMail> mails; ///< that bring entries to the requester
    QList<TicketLine> mentioned; ///< by number, in its texts
    QList<ImportedKey> imported; ///< what it is called where it came from
    MailReach reach;
    std::optional<Satisfaction> satisfaction;
    std::optional<TicketLine> ratingFollowUp; ///< opened because the rating was low

    static constexpr int mostChildren = 100;
    static constexpr int mostSteps = 50;
};

/// Nothing when the ticket is not there. Throws StoreError.
std::optional<TicketRecord> readRecord(Session &session, Id<Ticket> ticket, const std::shared_ptr<const Estate> &estate,
                                       ClockReader &clocks, Instant now);

/// The value that the ticket's field had last, where it has none now: what a reopening emptied comes back from here.
/// Empty where the history that was read knows none.
QString lastValueOf(const TicketRecord &record, const QString &field);

} // namespace mainstay
