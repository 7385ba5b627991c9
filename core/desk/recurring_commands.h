// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "desk/occurrence.h"
#include "desk/recurring_store.h"

namespace mainstay {

/// Adds the series, with the template of that name, or changes the one of its name; one that says the same is no step.
/// What was opened stays opened: a changed series goes on after it. Throws Invalid "desk.recurring-no-name", Missing
/// "desk.template-unknown", and what Series::of() refuses.
Recurring setRecurring(Transaction &transaction, const Recurring &wanted);

/// Adds the series (one that was never read: version 0), or makes the one that was read what is wanted, by another name
/// too; what others set meanwhile stays beside it. As setRecurring(), and Invalid "desk.recurring-exists" {name};
/// Conflict as updateRow() says.
Recurring changeRecurring(Transaction &transaction, const Recurring &read, const Recurring &wanted);

/// Throws Missing "desk.recurring-unknown" {name}.
Recurring recurringNamed(Session &session, const QString &name);

/// Removes one that was read; the tickets it opened stay. Conflict when it has changed since.
void removeRecurring(Transaction &transaction, const Recurring &read);

/// What series have to open by that instant, the latest occurrence of each.
QList<Occurrence> recurringDueBy(Session &session, Instant at);

/// Opens the ticket of an occurrence at the instant it was due, and keeps the occurrence with its number. False when
/// another desk has opened it or a later one, or the series is not there any more as it was. Its count of occurrences
/// that were skipped is what it then is.
bool openRecurring(Transaction &transaction, const DeskRules &rules, Occurrence &occurrence);

} // namespace mainstay
