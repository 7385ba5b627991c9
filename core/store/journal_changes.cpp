// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_changes.h"

#include "store/catalogue.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

ChangeOp toOp(const QString &name)
{
    return name == u"insert" ? ChangeOp::Insert : name == u"update" ? ChangeOp::Update : ChangeOp::Delete;
}

/// Values that `columns` of a row had right after entry `seq`: each stands in the next entry that holds it, or in the
/// row. Those that a compacted entry may have held are not known.
QJsonObject valuesAfter(Session &session, const JournalChange &change, QStringList columns)
{
    QJsonObject values;
    const auto later =
        session.query(u"SELECT %1 FROM journal WHERE entity = ? AND first_id = ? AND last_id = ? AND seq > ?"
                      " AND op <> 'insert' ORDER BY seq"_s.arg(ChangeColumns),
                      {change.entity, change.firstId, change.firstId, change.seq}, toJournalChange);
    for (const JournalChange &entry : later) {
        if (entry.isCompacted())
            return values;
        for (const QString &column : QStringList(columns)) {
            if (!entry.before->contains(column))
                continue;
            values.insert(column, entry.before->value(column));
            columns.removeOne(column);
        }
    }
    if (columns.isEmpty())
        return values;
    const auto row = readImage(session, change.entity, change.firstId);
    for (const QString &column : columns)
        values.insert(column, row ? row->value(column) : QJsonValue());
    return values;
}

QStringList columnNames(Session &session, const QString &table)
{
    QStringList names;
    for (const Column &column : session.connection().table(table).columns)
        names.append(column.name);
    return names;
}

} // namespace

JournalChange toJournalChange(const Row &row)
{
    JournalChange change{.seq = row.integer(0),
                         .entity = row.text(1),
                         .firstId = row.integer(2),
                         .lastId = row.integer(3),
                         .op = toOp(row.text(4)),
                         .version = row.number(5),
                         .before = {},
                         .after = {}};
    if (!row.isNull(6))
        change.before = toJsonObject(row.text(6));
    return change;
}

void fillAfter(Session &session, JournalChange &change)
{
    if (change.op == ChangeOp::Delete || change.firstId != change.lastId || change.isCompacted())
        return;
    if (change.op == ChangeOp::Update) {
        change.after = valuesAfter(session, change, change.before->keys());
        return;
    }
    change.after = rowAfter(session, change);
}

QJsonObject rowAfter(Session &session, const JournalChange &change)
{
    QStringList columns = columnNames(session, change.entity);
    columns.removeOne(u"version"_s);
    QJsonObject row = valuesAfter(session, change, columns);
    row.insert(u"version"_s, change.version);
    return row;
}

} // namespace mainstay
