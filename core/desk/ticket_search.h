// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "store/transaction.h"

namespace mainstay {

/// What people find a ticket by: the words of its title, description, number, solution and of the texts of its log in
/// the order they were written, but for withdrawn ones. Unjournaled; every change of a ticket keeps them up in its own
/// transaction.

/// Cuts all texts of the ticket anew; of one that is gone the words go too.
void refreshWords(Transaction &transaction, Id<Ticket> ticket);

/// The same for all tickets with ids from first to last, read and written in few statements: for imports.
void refreshWords(Transaction &transaction, Id<Ticket> first, Id<Ticket> last);

/// After a text was added to the end of the log.
void appendWords(Transaction &transaction, Id<Ticket> ticket, const QString &text);

/// The words as they should be, of the tickets with ids from first to last; for checks.
QMap<qint64, QString> expectedWords(Session &session, Id<Ticket> first, Id<Ticket> last);

} // namespace mainstay
