// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <QStringList>

namespace mainstay {

/// How a column's values stand in a row image of the journal.
enum class ColumnForm {
    Plain, ///< a JSON number, string or null
    Json, ///< JSON itself
    Bytes, ///< "\x…" in hex, as JSON holds no bytes
};

struct Column {
    QString name;
    ColumnForm form = ColumnForm::Plain;
    bool operator==(const Column &) const = default;
};

struct Reference {
    QString column;
    QString table; ///< whose id the column holds
    bool operator==(const Reference &) const = default;
};

/// A journaled table as the database describes it.
struct TableDescription {
    QString name;
    QList<Column> columns; ///< in order; `id` and `version` are among them
    QList<Reference> references;
    bool operator==(const TableDescription &) const = default;
};

/// Every journaled table: all but the journal's own, counters, the schema mark, kept bytes, search_… (words and indexes
/// of them) and lock_… (rows that only serve to be locked). Ordered by name.
QList<TableDescription> journaledTables(Session &session);

/// Every table that a backup carries: journaled ones, the journal itself, kept bytes and the words that are searched.
/// Indexes of search (search_…_index) are made anew from those. Without columns that only one engine has.
QList<TableDescription> copiedTables(Session &session);

} // namespace mainstay
