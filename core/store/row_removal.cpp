// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_removal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

/// Holds for a row that is marked: its owner was there before the command, which is asked for twice. By row, as a
/// command may have inserted many owners; each half has an index of the journal of its own.
QString RowRemoval::stays(const WithdrawnTable &table) const
{
    const QString inserted =
        u"SELECT 1 FROM journal AS j WHERE j.entity = '%1' AND j.command = ? AND j.op = 'insert'"_s.arg(table.owner);
    return u"(%1) AND NOT EXISTS (%2 AND j.first_id = %3.%4) AND NOT EXISTS (%2 AND j.first_id < j.last_id"
           " AND j.last_id >= %3.%4 AND j.first_id <= %3.%4)"_s.arg(table.kept, inserted, table.table,
                                                                    table.ownerColumn);
}

/// What was withdrawn by earlier undos hangs below its owner until that goes.
void RowRemoval::removeMarkedBelow(const QString &owner, const QString &which, const Params &ids)
{
    for (const WithdrawnTable &table : m_tables) {
        if (table.owner == owner)
            m_transaction.exec(
                u"DELETE FROM %1 WHERE %2 %3 AND withdrawn_at IS NOT NULL"_s.arg(table.table, table.ownerColumn, which),
                ids);
    }
}

qint64 RowRemoval::remove(const QString &table, const QString &which, const Params &ids)
{
    removeMarkedBelow(table, which, ids);
    const auto policy = std::ranges::find(m_tables, table, &WithdrawnTable::table);
    if (policy == m_tables.cend())
        return m_transaction.exec(u"DELETE FROM %1 WHERE id %2"_s.arg(table, which), ids);

    Params marks{m_transaction.person(), currentInstant()};
    Params others;
    for (const QVariant &value : ids.values() + QVariantList{m_undone.value, m_undone.value}) {
        marks.add(value);
        others.add(value);
    }
    const qint64 marked = m_transaction.exec(
        u"UPDATE %1 SET version = version + 1, withdrawn_by = ?, withdrawn_at = ? WHERE id %2 AND %3"_s.arg(
            table, which, stays(*policy)),
        marks);
    return marked
        + m_transaction.exec(u"DELETE FROM %1 WHERE id %2 AND NOT (%3)"_s.arg(table, which, stays(*policy)), others);
}

} // namespace mainstay
