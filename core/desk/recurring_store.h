// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/recurring.h"
#include "store/rows.h"

#include <QHash>

namespace mainstay {

/// Every statement about series of tickets. All throw StoreError; dates that cannot be read (another program wrote
/// them) are Corrupt "desk.recurring-unreadable" {name}.

/// In the order of their names.
QList<Recurring> recurringSeries(Session &session);
std::optional<Recurring> findRecurring(Session &session, const QString &name);
std::optional<Recurring> findRecurring(Session &session, Id<Recurring> id);

void insertRecurring(Transaction &transaction, const Recurring &recurring);
void updateRecurring(Transaction &transaction, const Recurring &read, const Recurring &wanted);
void deleteRecurring(Transaction &transaction, const Recurring &read);

/// The occurrence of each series that was opened last.
QHash<Id<Recurring>, Instant> lastOpened(Session &session);
std::optional<Instant> lastOpened(Session &session, Id<Recurring> recurring);

/// From here to its end no other desk opens tickets of series.
void lockRecurring(Transaction &transaction);

} // namespace mainstay
