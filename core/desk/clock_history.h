// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "desk/ticket_kinds.h"

#include <QString>
#include <optional>
#include <vector>

namespace mainstay {

struct Ticket;

/// What clocks ask of a log entry; texts are numbers of ClockWords, 0 where there is none.
struct ClockEntry {
    Instant at; ///< when it happened; never before the ticket was opened
    qint64 id = 0;
    qint64 solution = 0;
    int state = 0; ///< that the ticket is in from then on, as the others below
    int team = 0;
    int organisation = 0;
    int vendor = 0;
    int rank = 0; ///< of the priority
    bool isMove = false;
    bool isPublic = false; ///< there is a text, and the requester may read it
    bool isFromCustomer = false;
    bool isByRule = false;
    bool isImported = false; ///< recorded elsewhere
    bool isMerge = false; ///< brought over from another ticket, or gone into one
    bool isUnsent = false; ///< public, but the requester reads it only once its mail was sent
};

/// Facts of entries that not every agreement goes by. What none goes by need not be read.
struct ClockAsks {
    bool solution = true;
    bool organisation = true;
    bool team = true;
    bool vendor = true;

    friend ClockAsks operator|(const ClockAsks &a, const ClockAsks &b)
    {
        return {a.solution || b.solution, a.organisation || b.organisation, a.team || b.team, a.vendor || b.vendor};
    }
};

/// The log of a ticket as clocks read it, withdrawn entries left out, by (at, id).
struct ClockHistory {
    Id<Ticket> ticket;
    qint64 serial = 0; ///< of its number
    ProcessKind process = ProcessKind::Incident;
    QString variant;
    Instant opened;
    bool isAnsweredAtOpening = false; ///< an agent opened it, with the requester at the phone or the counter
    bool isImported = false; ///< recorded elsewhere: what it does not show may have happened all the same
    std::vector<ClockEntry> entries;
};

/// Brings messages that a merge moved here to the instant of the merge, since they start no clock before, and gives
/// them the facts that the ticket had then. `arrived` has that instant for each entry that is one.
void settleMerges(ClockHistory &history, const std::vector<std::pair<size_t, Instant>> &arrived);

/// An entry that goes by mail, and when that was sent; nothing as long as it was not.
struct MailedEntry {
    qint64 entry = 0;
    std::optional<Instant> sent;
};
/// Lets what goes by mail be said when it was sent, and not before. What else the entry tells stays where it is; what
/// it says stands later as an entry of its own, with the facts that the ticket had then. After settleMerges().
void settleMails(ClockHistory &history, const std::vector<MailedEntry> &mailed);

} // namespace mainstay
