// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

#include <QMap>

namespace mainstay {

/// Columns and the values they get. Never `id` or `version`.
using Values = QMap<QString, QVariant>;

/// The columns of `edited` whose value differs from the one in `read`.
Values changesBetween(const Values &read, Values edited);

/// Looks at the row as it would be after two people's edits are merged; throws Invalid when the room's rule does not
/// hold on it.
using MergeRule = std::function<void(const Values &merged)>;

/// Adds a row with version 1 and returns its id.
qint64 insertRow(Transaction &transaction, const QString &table, const Values &values);

/// Sets columns of a row that was read at `version`. When somebody changed it since, columns that nobody else touched
/// (or that both set alike) are merged, after `rule` has seen the merged row; otherwise throws Conflict
/// "store.conflict" with `entity`, `id`, `who`, `command` and `columns`: a list of {column, base, theirs, ours}. A row
/// that is gone is Conflict "store.deleted-meanwhile" with `who`. Values that change nothing leave no step.
void updateRow(Transaction &transaction, const QString &table, qint64 id, int version, const Values &changes,
               const MergeRule &rule = {});

/// Removes a row that was read at `version`; Conflict as above when it has moved on. What refers to it must be removed
/// by the caller in the same transaction.
void deleteRow(Transaction &transaction, const QString &table, qint64 id, int version);

} // namespace mainstay
