// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process.h"
#include "desk/ticket.h"
#include "store/bulk_loader.h"

namespace mainstay {

/// A ticket as a bulk load takes it. Texts are UTF-8 and need to live no longer than the call; a null one is not there.
struct TicketToLoad {
    ProcessKind process = ProcessKind::Incident;
    qint64 serial = 0;
    QByteArrayView variant;
    QByteArrayView title;
    QByteArrayView description;
    QByteArrayView state;
    QByteArrayView reason;
    Phase phase = Phase::Open;
    QByteArrayView impact;
    QByteArrayView urgency;
    std::optional<Priority> priority;
    QByteArrayView priorityReason;
    std::optional<Id<Component>> component;
    QByteArrayView requester;
    QByteArrayView team;
    QByteArrayView assignee;
    std::optional<Channel> channel;
    QByteArrayView resolutionCode;
    Instant opened;
    std::optional<Instant> resolved;
    std::optional<Instant> closed;
};

/// A log entry of an import, likewise.
struct EntryToLoad {
    Id<Ticket> ticket;
    EntryKind kind = EntryKind::Move;
    Instant happened;
    QByteArrayView who;
    std::optional<Channel> channel;
    QByteArrayView channelWord;
    Visibility visibility = Visibility::Internal;
    QByteArrayView text;
    QByteArrayView state;
    QByteArrayView reason;
    bool isDeviation = false;
    QByteArrayView team;
    std::optional<Priority> priority;
    std::optional<Id<Component>> component;
    std::optional<Id<Component>> solution;
    QByteArrayView organisation;
    QByteArrayView vendor;
    bool isFromCustomer = false;
    bool isRow = true; ///< a row of the source stands behind it
};

/// Writes many tickets, exactly as many as promised; ids follow one another from firstId(). Words for the search are
/// the caller's affair (ticket_search.h), and so are numbers (store/numbering.h). Throws StoreError.
class TicketLoader
{
public:
    TicketLoader(Transaction &transaction, qint64 tickets);
    qint64 firstId() const { return m_loader.firstId(); }
    void add(const TicketToLoad &ticket);
    void finish() { m_loader.finish(); }

private:
    BulkLoader m_loader;
};

/// The same for log entries that an import from this source brings, recorded at one instant.
class LogLoader
{
public:
    LogLoader(Transaction &transaction, qint64 entries, qint64 source, Instant recorded);
    void add(const EntryToLoad &entry);
    void finish() { m_loader.finish(); }

private:
    BulkLoader m_loader;
    qint64 m_source;
    qint64 m_recorded;
};

} // namespace mainstay
