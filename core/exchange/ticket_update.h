// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/log_store.h"
#include "exchange/entry_maker.h"

namespace mainstay {

/// Brings tickets that are there up to what was read: of a log the rows that are new, each with the facts of the entry
/// before it; of a table what differs, and the dates that came since. Where a ticket stands now follows only what
/// happened after all that its log knew.
class TicketUpdater
{
public:
    TicketUpdater(Transaction &transaction, const TicketWriteRequest &request, const TicketPlan &plan,
                  const std::vector<ComponentFacts> &facts, qint64 source)
        : m_transaction(transaction), m_request(request), m_plan(plan), m_facts(facts), m_source(source)
    { }
    void update(quint32 ticket);
    const TicketUpdates &updates() const { return m_updates; }

private:
    void updateByRows(quint32 place, const Ticket &read);
    void updateByDates(quint32 place, const Ticket &read);
    void take(Ticket &ticket, const ImportedRow &row) const;
    void takePriority(Ticket &ticket, const ImportedRow &row) const;
    LogEntry entryOf(const ImportedRow &row, const Ticket &ticket, const LogEntry *before) const;
    LogEntry entryAt(Instant at, const Ticket &ticket, const ImportedRow &row) const;
    void addDates(quint32 place, const Ticket &read, const Ticket &wanted);
    void insertDated(LogEntry entry, const Ticket &read, const StateName &before);
    void stampFrom(const QList<LogEntry> &log, Ticket &ticket) const;
    StateName stateName(quint16 state) const;

    Transaction &m_transaction;
    const TicketWriteRequest &m_request;
    const TicketPlan &m_plan;
    const std::vector<ComponentFacts> &m_facts;
    qint64 m_source;
    TicketUpdates m_updates;
};

} // namespace mainstay
