// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"

namespace mainstay {

/// For mappers: the columns of the journal in the order of toJournalChange().
inline constexpr QStringView ChangeColumns = u"seq, entity, first_id, last_id, op, version, before";

/// Without `after`.
JournalChange toJournalChange(const Row &row);

/// Sets `after` of an entry of one row, where it has one: from the row's next entry that holds the column, else from
/// the row itself.
void fillAfter(Session &session, JournalChange &change);

/// The whole row as an insert or update of that one row left it, without what compaction made unknown.
QJsonObject rowAfter(Session &session, const JournalChange &change);

} // namespace mainstay
