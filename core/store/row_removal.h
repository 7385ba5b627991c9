// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/undo.h"

namespace mainstay {

/// How one undo removes rows that a command had inserted: from most tables they go, in those that only grow they are
/// marked and stay.
class RowRemoval
{
public:
    RowRemoval(Transaction &transaction, Id<Command> undone, const QList<WithdrawnTable> &tables)
        : m_transaction(transaction), m_undone(undone), m_tables(tables)
    { }

    /// Removes or marks the rows of `table` whose id is `which` ("BETWEEN ? AND ?"), all inserted by the command;
    /// returns how many there were.
    qint64 remove(const QString &table, const QString &which, const Params &ids);

private:
    QString stays(const WithdrawnTable &table) const;
    void removeMarkedBelow(const QString &owner, const QString &which, const Params &ids);

    Transaction &m_transaction;
    Id<Command> m_undone;
    const QList<WithdrawnTable> &m_tables;
};

} // namespace mainstay
