// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_reading.h"
#include "exchange/ticket_words.h"

#include <span>

namespace mainstay {

/// How a ticket stands after one of its rows; numbers as in ImportedRow.
struct Standing {
    quint16 state = 0;
    quint8 impact = 0;
    quint8 urgency = 0;
    quint8 override = 0; ///< the priority that the source gave
    quint32 component = 0;
    Text team;
    Text assignee;
    Text requester;
};

struct HistoryEntry {
    const ImportedRow *row = nullptr; ///< whose text, writer and channel it has
    qint64 at = 0;
    EntryKind kind = EntryKind::Move;
    bool isDeviation = false;
    bool isRow = true; ///< false: follows from a date of the ticket
    bool isOpening = false;
    Standing after;
};

/// A ticket as its history leaves it.
struct TicketOutcome {
    Standing last;
    qint64 opened = noTime;
    qint64 resolved = noTime;
    qint64 closed = noTime;
    int variant = 0;
    quint32 deviations = 0;
    quint32 differs = 0; ///< dates of columns that rows contradict
};

/// Makes logs of what was read; pure, and asked again it answers the same. Rows of a ticket count by their time, of
/// equal times as they stand in the file. A column of its own may say when a ticket was opened, resolved and closed:
/// the earliest of that and the rows opens it; the others count, and become an entry, where no row shows that state and
/// none contradicts them.
class TicketHistory
{
public:
    /// `now` opens tickets that say no time at all.
    TicketHistory(const TicketReading &reading, TicketWords &words, qint64 now);

    /// The rows of a ticket in the order of their time.
    std::span<const quint32> rowsOf(quint32 ticket) const;
    /// Valid until the next call.
    const std::vector<HistoryEntry> &entriesOf(quint32 ticket, TicketOutcome &outcome);
    /// The entry that a row makes of what stood before it (nothing: it is the first).
    HistoryEntry entryOf(const ImportedRow &row, ProcessKind process, const Standing *before, int variant);

    /// In force: the source's own, or what the matrix answers; 0: none.
    quint8 priorityOf(const Standing &standing) const;
    /// Whether the source's own differs from the matrix's.
    bool isOverridden(const Standing &standing) const;

private:
    void sortRows();
    void foldRows(quint32 ticket, TicketOutcome &outcome);
    void foldDates(quint32 ticket, TicketOutcome &outcome);
    void takeResolved(const ImportedTicket &ticket, TicketOutcome &outcome);
    void takeClosed(const ImportedTicket &ticket, TicketOutcome &outcome);
    void insertDerived(size_t place, qint64 at, quint16 state, int variant);
    void stamp(TicketOutcome &outcome) const;
    Phase phaseAt(size_t place) const;

    const TicketReading &m_reading;
    TicketWords &m_words;
    qint64 m_now;
    std::vector<quint32> m_first; ///< by ticket: where its rows begin in m_order
    std::vector<quint32> m_order;
    std::vector<HistoryEntry> m_entries;
};

} // namespace mainstay
