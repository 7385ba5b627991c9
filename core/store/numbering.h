// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

#include <QMap>

namespace mainstay {

/// Numbers that are unique in their series and never given twice, not even after an undo; gaps are allowed. A series is
/// named by lower-case letters, such as "incident"; any other name is Invalid "store.bad-series". PostgreSQL keeps it
/// as the sequence number_<series>, which the room's migration makes; SQLite as an unjournaled row of `counter`.

/// Reserves `count` numbers and returns the first. On PostgreSQL they may be spread when others number at the same time
/// and count > 1; then it tries again. `count` is at least 1.
qint64 reserveNumbers(Transaction &transaction, const QString &series, qint64 count = 1);

/// Makes sure that numbers up to `highest` are never given: an import brought them.
void raiseNumbers(Transaction &transaction, const QString &series, qint64 highest);

/// The highest number given in each series; for backups and checks.
QMap<QString, qint64> numbersGiven(Session &session);

/// Reserves a block of `count` consecutive row ids of a journaled table, never used before; returns the first.
qint64 reserveIds(Transaction &transaction, const QString &table, qint64 count);

/// The highest row id ever given in a table, and making sure it is at least that; for backups and restores.
qint64 highestIdGiven(Session &session, const QString &table, const QString &idColumn = QStringLiteral("id"));
void raiseIds(Session &session, const QString &table, qint64 highest, const QString &idColumn = QStringLiteral("id"));

} // namespace mainstay
