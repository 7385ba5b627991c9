// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/occurrence.h"
#include "store/transaction.h"

#include <QSet>

namespace mainstay {

/// Every statement about occurrences. All throw StoreError.

/// Keys of what was done for tickets that have not ended, or ended in one of these states.
QSet<QString> keysDone(Session &session, const QStringList &finalStates);
/// Of one ticket, by the instant they were due. The state of a move and the
/// name of a rule are not kept: they stand in the log.
QList<Occurrence> occurrencesOf(Session &session, Id<Ticket> ticket);

/// Keeps it, unless its key is there already, by whomever: then false, and nothing is to be done.
bool claim(Transaction &transaction, const Occurrence &occurrence);
/// Of one that was claimed before its ticket was opened.
void setTicketOf(Transaction &transaction, const Occurrence &occurrence);

} // namespace mainstay
