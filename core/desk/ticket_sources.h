// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "desk/ticket_number.h"
#include "store/transaction.h"

#include <functional>

namespace mainstay {

/// How a key begins that an import made itself, because its table has no number for the ticket: nobody knows that one.
inline constexpr QLatin1StringView madeUpKey("row:");

/// What a ticket is called where it came from.
struct ImportedKey {
    QString source; ///< "jira"
    QString key; ///< "ANY23-174"

    bool operator==(const ImportedKey &) const = default;
};

/// Every statement about what imports brought to the desk, by (source, key). All throw StoreError.

/// The tables that an import of tickets is matched against.
QStringList ticketImportEntities();

/// The row of a source; nothing until it brought something.
std::optional<qint64> importSource(Session &session, const QString &name);
/// The same, made where it is not there yet.
qint64 ensureImportSource(Transaction &transaction, const QString &name);

/// Every key that the source brought, and its ticket. The view lives until `key` returns.
void eachImportedKey(Session &session, qint64 source,
                     const std::function<void(QByteArrayView key, qint64 ticket)> &key);

/// What the ticket is called elsewhere, in the order in which imports said so; without what they made up.
QList<ImportedKey> importedKeysOf(Session &session, Id<Ticket> ticket);
/// The same keys of all tickets with ids from first to last.
void eachKeyOfTickets(Session &session, Id<Ticket> first, Id<Ticket> last,
                      const std::function<void(qint64 ticket, const QString &key)> &key);

/// The times of all rows that the source brought as log entries.
void eachImportedTime(Session &session, qint64 source, const std::function<void(qint64 ticket, qint64 at)> &row);
/// The same of one ticket, in order.
QList<qint64> importedTimes(Session &session, qint64 source, Id<Ticket> ticket);

/// A ticket as numbers find it.
struct NumberedTicket {
    qint64 id = 0;
    TicketNumber number;
    qint64 opened = 0; ///< milliseconds
    QByteArrayView title; ///< lives until the call returns
    std::optional<qint64> source; ///< that brought it
};
void eachNumberedTicket(Session &session, const std::function<void(const NumberedTicket &ticket)> &ticket);

/// What an import compares: the columns that a table of tickets can give.
struct ComparedTicket {
    qint64 id = 0;
    QByteArrayView title, description, state, reason, impact, urgency, requester, team, assignee, channel;
    std::optional<qint64> priority, component, opened, resolved, closed;
};
/// Every ticket; texts live until the call returns, null where there is none.
void eachComparedTicket(Session &session, const std::function<void(const ComparedTicket &ticket)> &ticket);
/// Every field that a ticket has of its own.
void eachTicketField(Session &session,
                     const std::function<void(qint64 ticket, QByteArrayView name, QByteArrayView value)> &field);

/// Whether somebody or some rule here wrote in its log, so that it is not the source's alone any more.
bool isWorkedOn(Session &session, Id<Ticket> ticket);

/// Adds one entry that a row of the source stands behind (nothing: none does).
Id<LogEntry> insertImportedEntry(Transaction &transaction, const LogEntry &entry, std::optional<qint64> source);

/// Remembers tickets by their keys, as many as promised.
class TicketKeyLoader
{
public:
    TicketKeyLoader(Transaction &transaction, qint64 source, qint64 tickets);
    ~TicketKeyLoader();
    void add(QByteArrayView key, qint64 ticket);
    void finish();

private:
    std::unique_ptr<class BulkLoader> m_loader;
    qint64 m_source;
};

} // namespace mainstay
