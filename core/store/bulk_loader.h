// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

#include <QStringList>
#include <memory>
#include <vector>

namespace mainstay {

class BulkTarget;
class SetAside;

/// Adds many rows to one journaled table, fast: SQLite's prepared statement through the driver's handle, COPY through
/// libpq's. The journal gets one entry for the whole range of ids. On SQLite a large load runs with the table's insert
/// trigger, and when it brings more rows than there were also its secondary indexes, dropped inside the transaction.
/// Rows have consecutive ids from firstId() and version 1. Other statements may run between rows.
/// Destroyed before finish(), it dooms the transaction.
class BulkLoader
{
public:
    /// `columns` without id and version; `rows` is how many will come, exactly.
    BulkLoader(Transaction &transaction, const QString &table, const QStringList &columns, qint64 rows);
    ~BulkLoader();
    BulkLoader(const BulkLoader &) = delete;
    BulkLoader &operator=(const BulkLoader &) = delete;

    qint64 firstId() const { return m_firstId; }

    /// The values of a row, in the order of the columns; then endRow(), which returns the row's id. The bytes of a view
    /// are not copied and stay where they are until endRow(); the others are held.
    BulkLoader &add(qint64 number);
    BulkLoader &add(QByteArrayView utf8);
    BulkLoader &add(const QByteArray &utf8);
    BulkLoader &add(QStringView text);
    BulkLoader &addNull();
    qint64 endRow();

    /// Puts everything in place. Throws Bug "store.load-incomplete" when another number of rows came than was promised,
    /// as a row does that has another number of values.
    void finish();

private:
    BulkLoader(Transaction &transaction, const QString &table, qsizetype columns, qint64 rows);
    void beginValue();

    Transaction &m_transaction;
    QString m_table;
    std::unique_ptr<SetAside> m_aside;
    std::unique_ptr<BulkTarget> m_target;
    qsizetype m_columns;
    qint64 m_rows;
    qint64 m_firstId = 0;
    qint64 m_nextId = 0;
    std::vector<QByteArray> m_held; ///< of the row
    qsizetype m_column = 0; ///< how many values of the row have come
    bool m_finished = false;
};

} // namespace mainstay
