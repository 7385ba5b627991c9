// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "store/rows.h"
#include "store/undo.h"

namespace mainstay {

/// Every statement about log entries. All throw StoreError.

/// By (happened, id), withdrawn ones included and marked so.
QList<LogEntry> logOf(Session &session, Id<Ticket> ticket);
/// The move in force that happened last.
std::optional<LogEntry> lastMoveOf(Session &session, Id<Ticket> ticket);
std::optional<LogEntry> findLogEntry(Session &session, Id<LogEntry> id);

/// Adds the entry; its id and version do not matter.
Id<LogEntry> insertLogEntry(Transaction &transaction, const LogEntry &entry);

/// The last entry in force that happened at or before the instant, when a later one happened after it; nothing where
/// the ticket stands now as it stood then.
std::optional<LogEntry> entryInForceAt(Session &session, Id<Ticket> ticket, Instant at);

/// Tickets that have an entry in force since then (nothing: ever), by id.
QList<Id<Ticket>> ticketsToldOf(Session &session, std::optional<Instant> since);

/// The tickets of these entries, each once; fewer where entries are gone.
QList<Id<Ticket>> ticketsOfEntries(Session &session, const QList<Id<LogEntry>> &entries);

/// For UndoContext: undo keeps entries and marks them, but those of an import go whole with it.
WithdrawnTable withdrawnEntries();

/// All columns of the row but version, as insertRow() and a BulkLoader take them.
Values toValues(const LogEntry &entry);

} // namespace mainstay
