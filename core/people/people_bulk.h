// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

#include <QStringList>

namespace mainstay {

/// What an import of tickets found, by the thousand: names that nobody knows yet become rows that are not confirmed,
/// as a part of the command of whoever calls. Both answer how many were added. A name that cannot be one (empty, too
/// long, with control characters; people_rules.h) is left out, as are names that differ only by case from one that is
/// there. Throw StoreError.
int addUnconfirmedTeams(Transaction &transaction, const QStringList &names);

/// As they stand in tickets: "Jane Doe", "jane@x.org", "Jane Doe <jane@x.org>"; an address becomes that of the new
/// person, and is the name of one that has no other. Whoever has the address already is known.
int addUnconfirmedPeople(Transaction &transaction, const QStringList &names);

} // namespace mainstay
