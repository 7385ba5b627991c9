// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalogue.h"
#include "store/journal.h"

namespace mainstay {

/// Rows of one table that belong to a record, by the column that holds the record's id.
struct BelongingRows {
    QString table;
    QString column;

    bool operator==(const BelongingRows &) const = default;
};

/// Every column of another table that refers to `entity`.
QList<BelongingRows> rowsReferringTo(Session &session, const QString &entity);

struct RecordHistoryQuestion {
    QString entity;
    qint64 id = 0;
    QList<BelongingRows> belonging;
    int limit = 20; ///< steps
    int changesPerStep = 10;
};

/// What became of one row, whether it was written alone or with others.
struct RowChange {
    QString entity; ///< the table's name
    qint64 id = 0;
    ChangeOp op = ChangeOp::Insert;
    QJsonObject before; ///< of an update: what the columns that it changed held
    QJsonObject row; ///< the whole row: as it was left, or of a delete as it last was

    bool operator==(const RowChange &) const = default;
};

struct RecordStep {
    CommandRecord command;
    QList<RowChange> changes; ///< of the record's own rows alone, in the order they were made
    qint64 total = 0; ///< how many there are, of which `changes` holds the first

    bool operator==(const RecordStep &) const = default;
};

struct RecordHistory {
    QList<RecordStep> steps; ///< newest first
    qint64 total = 0; ///< how many there are, of which `steps` holds the newest

    bool operator==(const RecordHistory &) const = default;
};

/// What was done to a record and to all that belongs to it, also to what is gone by now: a row that was removed is
/// found by its last image, quickly where its column has an index of removed rows (0027_history). What compaction has
/// dropped (store/journal_compact.h) is not found. Throws StoreError.
RecordHistory recordHistory(Session &session, const RecordHistoryQuestion &question);

/// How rows that are gone are asked for, by what `column` last held, on PostgreSQL as text: their table, id, and that
/// column's name. Written as 0027_history writes its indexes, so that they serve.
QString goneRowsSql(const QString &column, Engine engine);

} // namespace mainstay
