// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo_apply.h"

#include "store/catalogue.h"
#include "store/row_removal.h"

#include <QJsonDocument>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Entry {
    QString entity;
    qint64 firstId = 0;
    qint64 lastId = 0;
    QString op;
    int version = 0;
    QJsonObject before;
};

[[noreturn]] void refuseBroken(const QString &entity, qint64 id)
{
    throw StoreError(ErrorKind::Corrupt, "store.journal-broken", {{u"entity"_s, entity}, {u"id"_s, id}});
}

QVariant columnValue(const TableDescription &table, const QString &name, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    for (const Column &column : table.columns) {
        if (column.name != name)
            continue;
        if (column.form == ColumnForm::Bytes)
            return QByteArray::fromHex(value.toString().mid(2).toLatin1());
        if (column.form == ColumnForm::Json)
            return QString::fromUtf8(QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact));
    }
    return value.toVariant();
}

void removeInserted(RowRemoval &removal, const Entry &entry)
{
    const qint64 handled = removal.remove(entry.entity, u"BETWEEN ? AND ?"_s, {entry.firstId, entry.lastId});
    if (handled != entry.lastId - entry.firstId + 1)
        refuseBroken(entry.entity, entry.firstId);
}

void resetUpdated(Transaction &transaction, const TableDescription &table, const Entry &entry)
{
    QStringList assignments{u"version = version + 1"_s};
    Params params;
    for (auto it = entry.before.constBegin(); it != entry.before.constEnd(); ++it) {
        assignments.append(it.key() + u" = ?"_s);
        params.add(columnValue(table, it.key(), it.value()));
    }
    params.add(entry.firstId);
    if (transaction.exec(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table.name, assignments.join(u", "_s)), params) != 1)
        refuseBroken(table.name, entry.firstId);
}

void bringBackDeleted(Transaction &transaction, const TableDescription &table, const Entry &entry)
{
    QStringList columns{u"version"_s};
    QStringList marks{u"?"_s};
    Params params{entry.version + 1};
    for (auto it = entry.before.constBegin(); it != entry.before.constEnd(); ++it) {
        if (it.key() == u"version")
            continue;
        columns.append(it.key());
        marks.append(u"?"_s);
        params.add(columnValue(table, it.key(), it.value()));
    }
    transaction.exec(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, columns.join(u", "_s), marks.join(u", "_s)),
                     params);
}

void reverseRowByRow(Transaction &transaction, Id<Command> command, RowRemoval &removal)
{
    const auto entries = transaction.query(
        u"SELECT entity, first_id, last_id, op, version, before FROM journal WHERE command = ? ORDER BY seq DESC"_s,
        {command}, [](const Row &row) {
            return Entry{row.text(0), row.integer(1), row.integer(2),
                         row.text(3), row.number(4),  toJsonObject(row.text(5))};
        });
    for (const Entry &entry : entries) {
        const TableDescription &table = transaction.connection().table(entry.entity);
        if (entry.op == u"insert")
            removeInserted(removal, entry);
        else if (entry.op == u"update")
            resetUpdated(transaction, table, entry);
        else
            bringBackDeleted(transaction, table, entry);
    }
}

/// The value of a column in an image, as SQL; `image` is the row that PostgreSQL unfolds the image into.
QString imageColumn(const QString &column, Engine engine)
{
    return engine == Engine::SQLite ? u"json_extract(j.before, '$.%1')"_s.arg(column) : u"image."_s + column;
}

QString imageJoin(const TableDescription &table, Engine engine)
{
    return engine == Engine::SQLite
        ? QString()
        : u" CROSS JOIN LATERAL jsonb_populate_record(NULL::%1, j.before) AS image"_s.arg(table.name);
}

void bringBackAll(Transaction &transaction, const TableDescription &table, Id<Command> command)
{
    const Engine engine = transaction.engine();
    QStringList columns{u"version"_s};
    QStringList values{u"j.version + 1"_s};
    for (const Column &column : table.columns) {
        if (column.name == u"version")
            continue;
        columns.append(column.name);
        values.append(imageColumn(column.name, engine));
    }
    // What the same command had first inserted was never there before it. Single rows and ranges are looked up apart,
    // each gathered once: asked of the journal for every row, this would take minutes.
    const QString inserted =
        u"SELECT seq, first_id, last_id FROM journal WHERE command = %1 AND entity = '%2' AND op = 'insert'"_s
            .arg(command.value)
            .arg(table.name);
    transaction.exec(
        u"WITH one AS MATERIALIZED (%5 AND first_id = last_id), many AS MATERIALIZED (%5 AND first_id < last_id)"
        " INSERT INTO %1 (%2) SELECT %3 FROM journal AS j%4 WHERE j.command = ? AND j.entity = ? AND j.op = 'delete'"
        " AND NOT EXISTS (SELECT 1 FROM one WHERE one.first_id = j.first_id AND one.seq < j.seq)"
        " AND NOT EXISTS (SELECT 1 FROM many WHERE many.seq < j.seq"
        "  AND many.first_id <= j.first_id AND many.last_id >= j.first_id)"
        " ORDER BY j.first_id"_s.arg(table.name, columns.join(u", "_s), values.join(u", "_s), imageJoin(table, engine),
                                     inserted),
        {command, table.name});
}

void resetAll(Transaction &transaction, const TableDescription &table, Id<Command> command)
{
    const Engine engine = transaction.engine();
    QStringList assignments{u"version = %1.version + 1"_s.arg(table.name)};
    for (const Column &column : table.columns) {
        if (column.name == u"id" || column.name == u"version")
            continue;
        const QString holds = engine == Engine::SQLite ? u"json_type(j.before, '$.%1') IS NOT NULL"_s.arg(column.name)
                                                       : u"jsonb_exists(j.before, '%1')"_s.arg(column.name);
        assignments.append(u"%1 = CASE WHEN %2 THEN %3 ELSE %4.%1 END"_s.arg(
            column.name, holds, imageColumn(column.name, engine), table.name));
    }
    // The n-th update of a row counted from its last: all last ones are reversed first, as one set.
    const QString ranked =
        u"(SELECT first_id, before, row_number() OVER (PARTITION BY first_id ORDER BY seq DESC) AS nth"
        " FROM journal WHERE command = %1 AND entity = '%2' AND op = 'update')"_s.arg(command.value)
            .arg(table.name);
    const qint64 rounds = transaction.number(u"SELECT max(nth) FROM %1 AS j"_s.arg(ranked));
    for (qint64 nth = 1; nth <= rounds; ++nth)
        transaction.exec(u"UPDATE %1 SET %2 FROM %3 AS j%4 WHERE j.nth = ? AND j.first_id = %1.id"_s.arg(
                             table.name, assignments.join(u", "_s), ranked, imageJoin(table, engine)),
                         {nth});
}

void removeAll(Transaction &transaction, const TableDescription &table, Id<Command> command, RowRemoval &removal)
{
    const auto ranges = transaction.query(
        u"SELECT first_id, last_id FROM journal WHERE command = ? AND entity = ? AND op = 'insert'"
        " AND first_id < last_id ORDER BY seq DESC"_s,
        {command, table.name}, [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
    for (const auto &[first, last] : ranges)
        removal.remove(table.name, u"BETWEEN ? AND ?"_s, {first, last});
    removal.remove(table.name,
                   u"IN (SELECT first_id FROM journal WHERE command = ? AND entity = ? AND op = 'insert'"
                   " AND first_id = last_id)"_s,
                   {command, table.name});
}

/// Whether an image of the command has bytes in it, which SQLite 3.40 cannot turn back from hex by itself.
bool needsDecoding(Transaction &transaction, const TableDescription &table, Id<Command> command)
{
    if (transaction.engine() == Engine::PostgreSQL)
        return false;
    return std::any_of(table.columns.cbegin(), table.columns.cend(), [&](const Column &column) {
        const QString sql = u"SELECT EXISTS (SELECT 1 FROM journal WHERE command = ? AND entity = ?"
                            " AND json_extract(before, '$.%1') IS NOT NULL)"_s.arg(column.name);
        return column.form == ColumnForm::Bytes && transaction.number(sql, {command, table.name}) > 0;
    });
}

Reversal touchedBy(Transaction &transaction, Id<Command> command)
{
    Reversal reversal;
    transaction.scan(u"SELECT entity, first_id, last_id, op FROM journal WHERE command = ?"_s, {command},
                     [&reversal](const ScanRow &row) {
                         TouchedRows &rows = row.text(3) == "insert" ? reversal.removed : reversal.restored;
                         QList<qint64> &ids = rows[QString::fromUtf8(row.text(0))];
                         for (qint64 id = row.integer(1); id <= row.integer(2); ++id)
                             ids.append(id);
                     });
    return reversal;
}

qint64 countRows(const TouchedRows &rows)
{
    return std::accumulate(rows.cbegin(), rows.cend(), qint64(0),
                           [](qint64 sum, const QList<qint64> &ids) { return sum + ids.size(); });
}

} // namespace

Reversal applyReversed(Transaction &transaction, Id<Command> command, const UndoContext &context)
{
    RowRemoval removal(transaction, command, context.withdrawn);
    const Reversal reversal = touchedBy(transaction, command);
    QStringList entities = reversal.removed.keys() + reversal.restored.keys();
    entities.removeDuplicates();
    const bool isFew = countRows(reversal.removed) + countRows(reversal.restored) <= context.rowByRowLimit;
    const auto mustDecode = [&](const QString &entity) {
        return needsDecoding(transaction, transaction.connection().table(entity), command);
    };
    if (isFew || std::any_of(entities.cbegin(), entities.cend(), mustDecode)) {
        reverseRowByRow(transaction, command, removal);
        return reversal;
    }
    for (const QString &entity : entities) {
        const TableDescription &table = transaction.connection().table(entity);
        removeAll(transaction, table, command, removal);
        bringBackAll(transaction, table, command);
        resetAll(transaction, table, command);
    }
    return reversal;
}

} // namespace mainstay
