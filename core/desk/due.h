// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement_book.h"
#include "desk/occurrence.h"
#include "store/transaction.h"

namespace mainstay {

/// What time has caused by an instant, in two steps: a look that any thread may take, and the doing. Any number of
/// desks may do both at once; each occurrence is done once, by the first.
///
/// A clock that was answered in time is never warned of; a ticket that has ended is not warned of any more. A state
/// that was imported ends by itself only on a date that the ticket names: how it went on elsewhere is not for us to
/// make up.
///
/// Business days are those of the calendar in which the ticket's resolution counts for its customer, else of its other
/// clocks, else Monday to Friday in UTC.

/// What is due and was not done when the session began, the earliest first. Throws StoreError.
QList<Occurrence> dueBy(Session &session, AgreementBook &book, Instant at);

/// Does them: keeps each, makes the moves that states make by themselves, opens the tickets of series, both logged at
/// the instant they were due, and lets rules of the desk hear of it. What somebody did meanwhile is left out of the
/// answer; so is a move that the ticket cannot make any more. One command, which no undo takes back. Throws StoreError.
QList<Occurrence> doDue(Transaction &transaction, const DeskRules &rules, QList<Occurrence> due, Instant now);

/// Who stands in the log for what time does.
QString timekeeper();

} // namespace mainstay
