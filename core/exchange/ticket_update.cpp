// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_update.h"

#include "desk/desk_rules.h"
#include "desk/entry_facts.h"
#include "desk/names.h"
#include "desk/process_rules.h"
#include "desk/ticket_sources.h"
#include "desk/ticket_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::optional<QString> given(Text text, const std::optional<QString> &otherwise)
{
    if (!text.isGiven())
        return otherwise;
    return text.isEmpty() ? std::nullopt : std::optional(text.toString());
}

/// Behind all that happened at the same time or before.
qsizetype placeAfter(const QList<LogEntry> &log, Instant at)
{
    const auto place = std::upper_bound(log.cbegin(), log.cend(), at,
                                        [](Instant time, const LogEntry &entry) { return time < entry.happened; });
    return place - log.cbegin();
}

std::optional<Instant> dated(qint64 time)
{
    return time == noTime ? std::nullopt : std::optional(fromMilliseconds(time));
}

bool saysState(const ImportedTicket &ticket, const ImportedRow &row)
{
    return row.state || ticket.resolved != noTime || ticket.closed != noTime;
}

} // namespace

void TicketUpdater::update(quint32 place)
{
    const auto read = findTicket(m_transaction, Id<Ticket>(m_plan.ids[place]));
    if (!read)
        throw StoreError(ErrorKind::Missing, "desk.ticket-gone", {{u"id"_s, m_plan.ids[place]}});
    if (m_request.reading.shape == HistoryShape::Rows)
        updateByRows(place, *read);
    else
        updateByDates(place, *read);
}

StateName TicketUpdater::stateName(quint16 state) const
{
    const StateMeaning &meaning = m_request.words.meaning(state);
    return {QString::fromUtf8(meaning.state),
            meaning.reason.isNull() ? std::nullopt : std::optional(QString::fromUtf8(meaning.reason))};
}

void TicketUpdater::takePriority(Ticket &ticket, const ImportedRow &row) const
{
    const auto computed = computedPriority(m_request.rules.matrix, ticket);
    std::optional<Priority> own = ticket.priorityReason ? ticket.priority : std::nullopt;
    if (row.priority)
        own = m_request.words.meaning(Scale::Priority, row.priority).priority;
    const bool isOverride = own && own != computed;
    if (isOverride && (!ticket.priorityReason || row.priority))
        ticket.priorityReason = m_request.source;
    if (!isOverride)
        ticket.priorityReason.reset();
    ticket.priority = isOverride ? own : computed;
}

/// What the row gives, but for the state.
void TicketUpdater::take(Ticket &ticket, const ImportedRow &row) const
{
    if (row.impact)
        ticket.impact = QString::fromUtf8(m_request.words.meaning(Scale::Impact, row.impact).label);
    if (row.urgency)
        ticket.urgency = QString::fromUtf8(m_request.words.meaning(Scale::Urgency, row.urgency).label);
    takePriority(ticket, row);
    ticket.team = given(row.team, ticket.team);
    ticket.assignee = given(row.assignee, ticket.assignee);
    ticket.requester = given(row.requester, ticket.requester);
    if (const auto component = m_facts[row.component].component)
        ticket.component = component;
}

/// The entry that a row makes of the one before it; a ticket alone says what stood before its first.
LogEntry TicketUpdater::entryOf(const ImportedRow &row, const Ticket &ticket, const LogEntry *before) const
{
    LogEntry entry;
    if (before) {
        entry.state = before->state;
        entry.team = before->team;
        entry.priority = before->priority;
        entry.component = before->component;
    } else {
        entry.state = stateName(m_request.words.initialState(ticket.process));
    }
    if (row.state)
        entry.state = stateName(row.state);
    entry.team = given(row.team, entry.team);
    if (row.priority)
        entry.priority = m_request.words.meaning(Scale::Priority, row.priority).priority;
    else if (row.impact || row.urgency)
        entry.priority = ticket.priority;
    if (const auto component = m_facts[row.component].component)
        entry.component = component;
    entry.ticket = ticket.id;
    entry.origin = Origin::Import;
    entry.happened = fromMilliseconds(row.at);
    entry.recorded = m_request.now;
    entry.who = given(row.who, given(row.assignee, ticket.assignee)).value_or(m_request.source);
    entry.visibility = row.isPublic ? Visibility::Public : Visibility::Internal;
    entry.text = row.text.toString();
    if (row.channel) {
        entry.channel = Channel(row.channel - 1);
        entry.channelWord = given(row.channelWord, std::nullopt);
    }
    const bool isMove = !before || before->state != entry.state;
    entry.kind = row.isMessage ? EntryKind::Message : isMove ? EntryKind::Move : EntryKind::Edit;
    entry.isDeviation = before
        && isDeviation(m_request.rules.process(ticket.process), ticket.variant, before->state.state, entry.state.state);
    Ticket then = ticket;
    then.state = entry.state;
    then.component = entry.component;
    const EntryFacts facts = entryFacts(m_transaction, then, entry.who);
    entry.solution = facts.solution;
    entry.organisation = facts.organisation;
    entry.vendor = facts.vendor;
    entry.isFromCustomer = facts.isFromCustomer;
    return entry;
}

void TicketUpdater::updateByRows(quint32 place, const Ticket &read)
{
    QList<LogEntry> log = logOf(m_transaction, read.id);
    log.removeIf([](const LogEntry &entry) { return entry.withdrawn.has_value(); });
    Ticket wanted = read;
    for (const quint32 each : m_request.history.rowsOf(place)) {
        if (m_plan.isRowKnown[each])
            continue;
        const ImportedRow &row = m_request.reading.rows[each];
        const qsizetype behind = placeAfter(log, fromMilliseconds(row.at));
        const bool isLatest = behind == log.size();
        if (isLatest)
            take(wanted, row);
        LogEntry entry = entryOf(row, wanted, behind ? &log.at(behind - 1) : nullptr);
        entry.id = insertImportedEntry(m_transaction, entry, m_source);
        m_updates.deviations += entry.isDeviation;
        if (isLatest)
            wanted.state = entry.state;
        wanted.opened = std::min(wanted.opened, entry.happened);
        log.insert(behind, entry);
    }
    stampFrom(log, wanted);
    updateTicket(m_transaction, read, wanted, phaseOf(m_request.rules, wanted));
}

/// As TicketHistory::stamp, of entries that are there. A date that no entry shows stays while its state does.
void TicketUpdater::stampFrom(const QList<LogEntry> &log, Ticket &ticket) const
{
    const Process &process = m_request.rules.process(ticket.process);
    std::optional<Instant> resolved;
    std::optional<Instant> closed;
    Phase before = Phase::Open;
    for (const LogEntry &entry : log) {
        const State *state = findState(process, ticket.variant, entry.state.state);
        const Phase phase = state ? state->phase : Phase::Open;
        if (phase == Phase::Open || (phase == Phase::Resolved && before != phase))
            closed.reset();
        if (phase == Phase::Open)
            resolved.reset();
        if (phase == Phase::Resolved && before != phase)
            resolved = entry.happened;
        if (phase == Phase::Final && before != phase)
            closed = entry.happened;
        before = phase;
    }
    ticket.resolved = before == Phase::Open ? std::nullopt : resolved ? resolved : ticket.resolved;
    ticket.closed = before == Phase::Final ? (closed ? closed : ticket.closed) : std::nullopt;
}

LogEntry TicketUpdater::entryAt(Instant at, const Ticket &ticket, const ImportedRow &row) const
{
    ImportedRow told = row;
    told.at = toMilliseconds(at);
    told.state = 0;
    LogEntry entry = entryOf(told, ticket, nullptr);
    entry.state = ticket.state;
    entry.team = ticket.team;
    entry.priority = ticket.priority;
    entry.component = ticket.component;
    entry.channel.reset();
    entry.channelWord.reset();
    return entry;
}

void TicketUpdater::updateByDates(quint32 place, const Ticket &read)
{
    const ImportedTicket &ticket = m_request.reading.tickets[place];
    const ImportedRow &row = m_request.reading.rows[place];
    TicketOutcome outcome;
    m_request.history.entriesOf(place, outcome);
    Ticket wanted = read;
    take(wanted, row);
    if (ticket.title.isGiven())
        wanted.title = ticket.title.toString();
    if (ticket.description.isGiven())
        wanted.description = ticket.description.toString();
    if (row.channel)
        wanted.channel = Channel(row.channel - 1);
    for (const Attribute &field : m_request.reading.attributesIn(ticket.fields))
        wanted.fields.insert(field.name.toString(), field.value.toString());
    if (ticket.opened != noTime)
        wanted.opened = fromMilliseconds(ticket.opened);
    if (saysState(ticket, row)) {
        wanted.state = stateName(outcome.last.state);
        wanted.resolved = dated(outcome.resolved);
        wanted.closed = dated(outcome.closed);
    }
    updateTicket(m_transaction, read, wanted, phaseOf(m_request.rules, wanted));
    addDates(place, read, wanted);
}

/// The dates that came since are entries of their own; other changes have no date but today's.
void TicketUpdater::addDates(quint32 place, const Ticket &read, const Ticket &wanted)
{
    const ImportedRow &row = m_request.reading.rows[place];
    const QList<LogEntry> log = logOf(m_transaction, read.id);
    const Instant last = log.isEmpty() ? wanted.opened : log.last().happened;
    TicketOutcome outcome;
    StateName before = read.state;
    bool isTold = false;
    for (const HistoryEntry &stage : m_request.history.entriesOf(place, outcome)) {
        if (!saysState(m_request.reading.tickets[place], row) || fromMilliseconds(stage.at) <= last)
            continue;
        Ticket then = wanted;
        then.state = stateName(stage.after.state);
        insertDated(entryAt(fromMilliseconds(stage.at), then, row), read, before);
        before = then.state;
        isTold = true;
    }
    if (!isTold)
        insertDated(entryAt(std::max(m_request.now, last), wanted, row), read, read.state);
}

void TicketUpdater::insertDated(LogEntry entry, const Ticket &read, const StateName &before)
{
    entry.kind = entry.state == before ? EntryKind::Edit : EntryKind::Move;
    entry.isDeviation =
        isDeviation(m_request.rules.process(read.process), read.variant, before.state, entry.state.state);
    insertImportedEntry(m_transaction, entry, std::nullopt);
    ++m_updates.entries;
    m_updates.deviations += entry.isDeviation;
}

} // namespace mainstay
