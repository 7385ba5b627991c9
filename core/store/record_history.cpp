// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_history.h"

#include "store/journal_changes.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype IdsAtOnce = 500;

/// Ids by table, in order and each once.
using RowsOfRecord = QMap<QString, QList<qint64>>;

/// A journal entry and the row of the record that it touches, which may be one of a range.
struct TouchedRow {
    qint64 seq = 0;
    qint64 row = 0;
};
using TouchedByCommand = std::map<qint64, QList<TouchedRow>>;

/// Calls fn(marks, params) for a few of them at a time.
template <class Fn>
void eachFew(const QList<qint64> &ids, Fn fn)
{
    for (qsizetype begin = 0; begin < ids.size(); begin += IdsAtOnce) {
        const QList<qint64> few = ids.mid(begin, IdsAtOnce);
        Params params;
        for (const qint64 id : few)
            params.add(id);
        fn(QStringList(few.size(), u"?"_s).join(u", "_s), params);
    }
}

/// Rows that are gone, by what their last images say in that column.
void addGone(Session &session, const QString &column, qint64 id, const QStringList &tables, RowsOfRecord &rows)
{
    Params params;
    if (session.engine() == Engine::SQLite)
        params.add(id);
    else
        params.add(QString::number(id));
    session.scan(goneRowsSql(column, session.engine()), params, [&](const ScanRow &row) {
        const QString table = QString::fromUtf8(row.text(0));
        if (tables.contains(table))
            rows[table].append(row.integer(1));
    });
}

RowsOfRecord rowsOf(Session &session, const RecordHistoryQuestion &question)
{
    RowsOfRecord rows{{question.entity, {question.id}}};
    QMap<QString, QStringList> tablesOfColumn;
    for (const BelongingRows &one : question.belonging) {
        tablesOfColumn[one.column].append(one.table);
        session.scan(u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(one.table, one.column), {question.id},
                     [&ids = rows[one.table]](const ScanRow &row) { ids.append(row.integer(0)); });
    }
    for (auto it = tablesOfColumn.cbegin(); it != tablesOfColumn.cend(); ++it)
        addGone(session, it.key(), question.id, it.value(), rows);
    for (QList<qint64> &ids : rows) {
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
    return rows;
}

/// Entries of single rows are found by the row; those of ranges are few, and are gone through for all rows together.
void addTouched(Session &session, const QString &table, const QList<qint64> &ids, TouchedByCommand &touched)
{
    eachFew(ids, [&](const QString &marks, const Params &params) {
        Params all{table};
        for (const QVariant &value : params.values())
            all.add(value);
        session.scan(u"SELECT command, seq, first_id FROM journal WHERE entity = ? AND first_id IN (%1)"
                     " AND last_id = first_id"_s.arg(marks),
                     all, [&touched](const ScanRow &row) {
                         touched[row.integer(0)].append({row.integer(1), row.integer(2)});
                     });
    });
    session.scan(u"SELECT command, seq, first_id, last_id FROM journal WHERE entity = ? AND first_id < last_id"
                 " AND last_id >= ? AND first_id <= ?"_s,
                 {table, ids.first(), ids.last()}, [&](const ScanRow &row) {
                     const qint64 last = row.integer(3);
                     for (auto id = std::ranges::lower_bound(ids, row.integer(2)); id != ids.end() && *id <= last; ++id)
                         touched[row.integer(0)].append({row.integer(1), *id});
                 });
}

RowChange changeOf(Session &session, const JournalChange &entry, qint64 row)
{
    JournalChange one = entry;
    one.firstId = row;
    one.lastId = row;
    if (one.op == ChangeOp::Delete)
        return {one.entity, row, one.op, {}, one.before.value_or(QJsonObject())};
    return {one.entity, row, one.op, one.before.value_or(QJsonObject()), rowAfter(session, one)};
}

QList<RowChange> changesOf(Session &session, const QList<TouchedRow> &touched)
{
    QMap<qint64, QList<qint64>> rowsOfEntry;
    for (const TouchedRow &one : touched)
        rowsOfEntry[one.seq].append(one.row);
    QList<JournalChange> entries;
    eachFew(rowsOfEntry.keys(), [&](const QString &marks, const Params &params) {
        entries += session.query(u"SELECT %1 FROM journal WHERE seq IN (%2) ORDER BY seq"_s.arg(ChangeColumns, marks),
                                 params, toJournalChange);
    });
    QList<RowChange> changes;
    for (const JournalChange &entry : std::as_const(entries)) {
        for (const qint64 row : rowsOfEntry.value(entry.seq))
            changes.append(changeOf(session, entry, row));
    }
    return changes;
}

RecordStep stepOf(Session &session, qint64 command, QList<TouchedRow> touched, int most)
{
    const auto record = findCommand(session, Id<Command>(command));
    if (!record)
        throw StoreError(ErrorKind::Corrupt, "store.journal-broken", {{u"command"_s, command}});
    std::ranges::sort(touched, {}, [](const TouchedRow &one) { return std::pair(one.seq, one.row); });
    return {*record, changesOf(session, touched.first(std::min<qsizetype>(touched.size(), most))), touched.size()};
}

} // namespace

QString goneRowsSql(const QString &column, Engine engine)
{
    const QString image =
        engine == Engine::SQLite ? u"json_extract(before, '$.%1')"_s.arg(column) : u"before ->> '%1'"_s.arg(column);
    return u"SELECT entity, first_id FROM journal WHERE op = 'delete' AND %1 IS NOT NULL AND %1 = ?"_s.arg(image);
}

QList<BelongingRows> rowsReferringTo(Session &session, const QString &entity)
{
    QList<BelongingRows> rows;
    for (const TableDescription &table : session.connection().tables()) {
        if (table.name == entity)
            continue;
        for (const Reference &reference : table.references) {
            if (reference.table == entity)
                rows.append({table.name, reference.column});
        }
    }
    return rows;
}

RecordHistory recordHistory(Session &session, const RecordHistoryQuestion &question)
{
    TouchedByCommand touched;
    const RowsOfRecord rows = rowsOf(session, question);
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (!it->isEmpty())
            addTouched(session, it.key(), *it, touched);
    }
    RecordHistory history{.steps = {}, .total = qint64(touched.size())};
    for (auto step = touched.crbegin(); step != touched.crend() && history.steps.size() < question.limit; ++step)
        history.steps.append(stepOf(session, step->first, step->second, question.changesPerStep));
    return history;
}

} // namespace mainstay
