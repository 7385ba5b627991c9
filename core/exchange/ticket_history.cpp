// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_history.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

TicketHistory::TicketHistory(const TicketReading &reading, TicketWords &words, qint64 now)
    : m_reading(reading), m_words(words), m_now(now)
{
    if (reading.shape == HistoryShape::Rows)
        sortRows();
}

/// By ticket, time, and place in the file.
void TicketHistory::sortRows()
{
    m_first.assign(m_reading.tickets.size() + 1, 0);
    for (const ImportedRow &row : m_reading.rows)
        ++m_first[row.ticket + 1];
    for (size_t ticket = 1; ticket < m_first.size(); ++ticket)
        m_first[ticket] += m_first[ticket - 1];
    std::vector<quint32> next(m_first.begin(), m_first.end());
    m_order.resize(m_reading.rows.size());
    for (size_t row = 0; row < m_reading.rows.size(); ++row)
        m_order[next[m_reading.rows[row].ticket]++] = quint32(row);
    const auto isEarlier = [this](quint32 one, quint32 other) {
        return m_reading.rows[one].at < m_reading.rows[other].at;
    };
    for (size_t ticket = 0; ticket + 1 < m_first.size(); ++ticket) {
        const auto first = m_order.begin() + m_first[ticket];
        const auto last = m_order.begin() + m_first[ticket + 1];
        if (!std::is_sorted(first, last, isEarlier))
            std::stable_sort(first, last, isEarlier);
    }
}

std::span<const quint32> TicketHistory::rowsOf(quint32 ticket) const
{
    return std::span(m_order).subspan(m_first[ticket], m_first[ticket + 1] - m_first[ticket]);
}

quint8 TicketHistory::priorityOf(const Standing &standing) const
{
    return standing.override ? standing.override : m_words.computedPriority(standing.impact, standing.urgency);
}

bool TicketHistory::isOverridden(const Standing &standing) const
{
    return standing.override && standing.override != m_words.computedPriority(standing.impact, standing.urgency);
}

HistoryEntry TicketHistory::entryOf(const ImportedRow &row, ProcessKind process, const Standing *before, int variant)
{
    HistoryEntry entry{.row = &row, .at = row.at, .isOpening = !before};
    Standing &after = entry.after;
    if (before)
        after = *before;
    if (row.state)
        after.state = row.state;
    else if (!before)
        after.state = m_words.initialState(process);
    if (row.impact)
        after.impact = row.impact;
    if (row.urgency)
        after.urgency = row.urgency;
    if (row.priority)
        after.override = row.priority;
    if (row.component)
        after.component = row.component;
    if (row.team.isGiven())
        after.team = row.team;
    if (row.assignee.isGiven())
        after.assignee = row.assignee;
    if (row.requester.isGiven())
        after.requester = row.requester;
    if (row.isMessage)
        entry.kind = EntryKind::Message;
    else
        entry.kind = !before || before->state != after.state ? EntryKind::Move : EntryKind::Edit;
    entry.isDeviation = before && m_words.isDeviation(variant, before->state, after.state);
    return entry;
}

const std::vector<HistoryEntry> &TicketHistory::entriesOf(quint32 ticket, TicketOutcome &outcome)
{
    m_entries.clear();
    outcome = {};
    outcome.differs = m_reading.tickets[ticket].differs;
    if (m_reading.shape == HistoryShape::Dates)
        foldDates(ticket, outcome);
    else
        foldRows(ticket, outcome);
    outcome.last = m_entries.back().after;
    for (const HistoryEntry &entry : m_entries)
        outcome.deviations += entry.isDeviation ? 1 : 0;
    return m_entries;
}

Phase TicketHistory::phaseAt(size_t place) const
{
    return m_words.meaning(m_entries[place].after.state).phase;
}

void TicketHistory::foldRows(quint32 place, TicketOutcome &outcome)
{
    const ImportedTicket &ticket = m_reading.tickets[place];
    const std::span<const quint32> rows = rowsOf(place);
    quint32 variants = ~quint32(0);
    for (const quint32 row : rows) {
        if (const quint16 state = m_reading.rows[row].state)
            variants &= m_words.meaning(state).variants;
    }
    outcome.variant = m_words.variantOf(ticket.process, variants);
    for (const quint32 row : rows)
        m_entries.push_back(entryOf(m_reading.rows[row], ticket.process,
                                    m_entries.empty() ? nullptr : &m_entries.back().after, outcome.variant));
    const qint64 first = m_entries.front().at;
    outcome.opened = ticket.opened == noTime ? first : std::min(first, ticket.opened);
    if (ticket.opened != noTime && ticket.opened > first)
        ++outcome.differs;
    stamp(outcome);
    takeResolved(ticket, outcome);
    takeClosed(ticket, outcome);
}

/// When the ticket came into the phase it is in, as its entries show.
void TicketHistory::stamp(TicketOutcome &outcome) const
{
    outcome.resolved = outcome.closed = noTime;
    Phase before = Phase::Open;
    for (size_t place = 0; place < m_entries.size(); ++place) {
        const Phase phase = phaseAt(place);
        if (phase == Phase::Open)
            outcome.resolved = outcome.closed = noTime;
        else if (phase == Phase::Resolved && before != Phase::Resolved) {
            outcome.resolved = m_entries[place].at;
            outcome.closed = noTime;
        } else if (phase == Phase::Final && before != Phase::Final)
            outcome.closed = m_entries[place].at;
        before = phase;
    }
}

void TicketHistory::insertDerived(size_t place, qint64 at, quint16 state, int variant)
{
    // It says nothing but the state: who, text and channel of the row before it are not its own.
    static const ImportedRow nobody;
    HistoryEntry entry{.row = &nobody, .at = at, .isRow = false, .after = m_entries[place - 1].after};
    entry.isDeviation = m_words.isDeviation(variant, entry.after.state, state);
    entry.after.state = state;
    if (place < m_entries.size())
        m_entries[place].isDeviation = m_words.isDeviation(variant, state, m_entries[place].after.state);
    m_entries.insert(m_entries.begin() + qptrdiff(place), entry);
}

void TicketHistory::takeResolved(const ImportedTicket &ticket, TicketOutcome &outcome)
{
    const quint16 resolved = m_words.firstOf(ticket.process, Phase::Resolved);
    if (ticket.resolved == noTime || !resolved)
        return;
    qint64 shown = noTime;
    size_t firstFinal = m_entries.size();
    for (size_t place = 0; place < m_entries.size(); ++place) {
        const bool isEntered = place == 0 || phaseAt(place - 1) != phaseAt(place);
        if (phaseAt(place) == Phase::Resolved && isEntered)
            shown = m_entries[place].at;
        if (phaseAt(place) == Phase::Final && isEntered)
            firstFinal = place;
    }
    const bool isFinal = phaseAt(m_entries.size() - 1) == Phase::Final;
    const size_t place = isFinal ? firstFinal : m_entries.size();
    const bool isAfterRows = place > 0 && ticket.resolved >= m_entries[place - 1].at;
    if (shown != noTime) {
        outcome.differs += shown != ticket.resolved;
    } else if (isFinal && ticket.resolved == m_entries[place].at) {
        outcome.resolved = ticket.resolved; // ended and settled at once: its last row says all
    } else if (!isAfterRows || (isFinal && ticket.resolved > m_entries[place].at)) {
        ++outcome.differs;
    } else {
        insertDerived(place, ticket.resolved, resolved, outcome.variant);
        stamp(outcome);
    }
}

void TicketHistory::takeClosed(const ImportedTicket &ticket, TicketOutcome &outcome)
{
    const quint16 closed = m_words.firstOf(ticket.process, Phase::Final);
    if (ticket.closed == noTime || !closed)
        return;
    qint64 shown = noTime;
    for (size_t place = 0; place < m_entries.size(); ++place) {
        if (phaseAt(place) == Phase::Final && (place == 0 || phaseAt(place - 1) != Phase::Final))
            shown = m_entries[place].at;
    }
    if (shown != noTime) {
        outcome.differs += shown != ticket.closed;
    } else if (ticket.closed < m_entries.back().at) {
        ++outcome.differs;
    } else {
        insertDerived(m_entries.size(), ticket.closed, closed, outcome.variant);
        outcome.closed = ticket.closed;
    }
}

void TicketHistory::foldDates(quint32 place, TicketOutcome &outcome)
{
    const ImportedTicket &ticket = m_reading.tickets[place];
    const ImportedRow &row = m_reading.rows[place];
    const quint16 resolved = m_words.firstOf(ticket.process, Phase::Resolved);
    const quint16 closed = m_words.firstOf(ticket.process, Phase::Final);
    struct Stage {
        qint64 at;
        quint16 state;
    };
    std::array<Stage, 3> stages{{{ticket.opened, m_words.initialState(ticket.process)}, {}, {}}};
    size_t count = 1;
    if (ticket.resolved != noTime && resolved)
        stages[count++] = {ticket.resolved, resolved};
    if (ticket.closed != noTime && closed)
        stages[count++] = {ticket.closed, closed};
    if (ticket.opened == noTime)
        stages[0].at = count > 1 ? stages[1].at : m_now;
    if (row.state)
        stages[count - 1].state = row.state;
    outcome.opened = stages[0].at;
    outcome.variant = m_words.variantOf(ticket.process, m_words.meaning(stages[count - 1].state).variants);
    for (size_t i = 0; i < count; ++i) {
        ImportedRow at = row;
        at.at = stages[i].at;
        at.state = stages[i].state;
        HistoryEntry entry = entryOf(at, ticket.process, i ? &m_entries.back().after : nullptr, outcome.variant);
        entry.row = &row;
        entry.kind = EntryKind::Move;
        entry.isRow = false;
        m_entries.push_back(entry);
    }
    const Phase phase = phaseAt(count - 1);
    if (phase != Phase::Open)
        outcome.resolved = ticket.resolved;
    if (phase == Phase::Final)
        outcome.closed = ticket.closed;
    outcome.differs += (ticket.resolved != outcome.resolved) + (ticket.closed != outcome.closed);
}

} // namespace mainstay
