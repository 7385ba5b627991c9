// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_history.h"

#include "store/journal_changes.h"

#include <QSet>
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

/// Rows that are there, and rows that are gone: each asked for in one go, as each question to a server takes its time.
RowsOfRecord rowsOf(Session &session, const RecordHistoryQuestion &question)
{
    RowsOfRecord rows{{question.entity, {question.id}}};
    QSet<QString> columns;
    QStringList there;
    QStringList gone;
    Params thereIds;
    Params goneIds;
    for (const BelongingRows &one : question.belonging) {
        there.append(u"SELECT '%1' AS entity, id FROM %1 WHERE %2 = ?"_s.arg(one.table, one.column));
        thereIds.add(question.id);
        if (columns.contains(one.column))
            continue;
        columns.insert(one.column);
        gone.append(goneRowsSql(one.column, session.engine()));
        if (session.engine() == Engine::SQLite)
            goneIds.add(question.id);
        else
            goneIds.add(QString::number(question.id));
    }
    if (!there.isEmpty()) {
        session.scan(there.join(u" UNION ALL "_s), thereIds,
                     [&rows](const ScanRow &row) { rows[QString::fromUtf8(row.text(0))].append(row.integer(1)); });
        session.scan(gone.join(u" UNION ALL "_s), goneIds, [&](const ScanRow &row) {
            const BelongingRows one{QString::fromUtf8(row.text(0)), QString::fromUtf8(row.text(2))};
            if (question.belonging.contains(one))
                rows[one.table].append(row.integer(1));
        });
    }
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

/// Newest first.
QList<CommandRecord> commandsOf(Session &session, const QList<qint64> &ids)
{
    QList<CommandRecord> commands;
    eachFew(ids, [&](const QString &marks, const Params &params) {
        commands +=
            session.query(u"SELECT %1 FROM command_log WHERE id IN (%2) ORDER BY id DESC"_s.arg(CommandColumns, marks),
                          params, toCommandRecord);
    });
    if (commands.size() != ids.size())
        throw StoreError(ErrorKind::Corrupt, "store.journal-broken", {{u"command"_s, ids.value(commands.size())}});
    return commands;
}

RecordStep stepOf(Session &session, const CommandRecord &command, QList<TouchedRow> touched, int most)
{
    std::ranges::sort(touched, {}, [](const TouchedRow &one) { return std::pair(one.seq, one.row); });
    return {command, changesOf(session, touched.first(std::min<qsizetype>(touched.size(), most))), touched.size()};
}

} // namespace

QString goneRowsSql(const QString &column, Engine engine)
{
    const QString image =
        engine == Engine::SQLite ? u"json_extract(before, '$.%1')"_s.arg(column) : u"before ->> '%1'"_s.arg(column);
    return u"SELECT entity, first_id, '%2' AS owner FROM journal WHERE op = 'delete' AND %1 IS NOT NULL AND %1 = ?"_s
        .arg(image, column);
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
    QList<qint64> newest;
    for (auto step = touched.crbegin(); step != touched.crend() && newest.size() < question.limit; ++step)
        newest.append(step->first);
    RecordHistory history{.steps = {}, .total = qint64(touched.size())};
    for (const CommandRecord &command : commandsOf(session, newest))
        history.steps.append(stepOf(session, command, touched.at(command.id.value), question.changesPerStep));
    return history;
}

} // namespace mainstay
