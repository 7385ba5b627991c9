// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/catalogue.h"
#include "store/journal_changes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString imageExpression(const TableDescription &table, Engine engine)
{
    if (engine == Engine::PostgreSQL)
        return u"to_jsonb(%1)::text"_s.arg(table.name);
    QStringList parts;
    for (const Column &column : table.columns) {
        const QString value = column.form == ColumnForm::Bytes
            ? u"CASE WHEN %1 IS NULL THEN NULL ELSE '\\x' || lower(hex(%1)) END"_s.arg(column.name)
            : column.name;
        parts.append(u"'%1', %2"_s.arg(column.name, value));
    }
    return u"json_object(%1)"_s.arg(parts.join(u", "_s));
}

/// The condition that an entry touches the record asked for, and its values.
struct Filter {
    QString sql;
    Params params;
};

Filter filterOf(const HistoryQuestion &question)
{
    if (!question.entity)
        return {};
    if (!question.id)
        return {u" AND entity = ?"_s, {*question.entity}};
    return {u" AND entity = ? AND first_id <= ? AND last_id >= ?"_s, {*question.entity, *question.id, *question.id}};
}

QList<CommandRecord> commandsFor(Session &session, const HistoryQuestion &question)
{
    const Filter filter = filterOf(question);
    QString sql = u"SELECT %1 FROM command_log AS c WHERE"_s.arg(CommandColumns);
    Params params;
    if (question.entity && question.id) {
        // Entries of one row and of ranges lie in two indexes; each is asked on its own.
        sql +=
            u" id IN (SELECT command FROM journal WHERE entity = ? AND first_id = ? AND last_id = ?"
            " UNION SELECT command FROM journal WHERE entity = ? AND first_id < last_id AND last_id >= ? AND first_id <= ?)"_s;
        for (const Param &value : {Param(*question.entity), Param(*question.id), Param(*question.id),
                                   Param(*question.entity), Param(*question.id), Param(*question.id)})
            params.add(value);
    } else {
        sql += u" EXISTS (SELECT 1 FROM journal WHERE command = c.id%1)"_s.arg(filter.sql);
        for (const QVariant &value : filter.params.values())
            params.add(value);
    }
    if (!question.entity)
        sql += u" AND name <> 'store.schema'"_s;
    if (question.before) {
        sql += u" AND id < ?"_s;
        params.add(*question.before);
    }
    sql += u" ORDER BY id DESC LIMIT ?"_s;
    params.add(question.limit);
    return session.query(sql, params, toCommandRecord);
}

} // namespace

QList<CommandChanges> history(Session &session, const HistoryQuestion &question)
{
    QList<CommandChanges> result;
    const Filter filter = filterOf(question);
    for (const CommandRecord &command : commandsFor(session, question)) {
        Params params{command.id};
        for (const QVariant &value : filter.params.values())
            params.add(value);
        const qint64 total = session.number(u"SELECT count(*) FROM journal WHERE command = ?"_s + filter.sql, params);
        params.add(question.changesPerCommand);
        QList<JournalChange> changes = session.query(
            u"SELECT %1 FROM journal WHERE command = ?%2 ORDER BY seq LIMIT ?"_s.arg(ChangeColumns, filter.sql), params,
            toJournalChange);
        for (JournalChange &change : changes)
            fillAfter(session, change);
        result.append(CommandChanges{command, changes, total});
    }
    return result;
}

std::optional<QJsonObject> readImage(Session &session, const QString &table, qint64 id)
{
    const TableDescription &description = session.connection().table(table);
    return session.find(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(imageExpression(description, session.engine()), table),
                        {id}, [](const Row &row) { return toJsonObject(row.text(0)); });
}

std::optional<LastEntry> lastEntryOf(Session &session, const QString &table, qint64 id)
{
    return session.find(
        u"SELECT j.seq, c.id, c.who, c.name, c.at FROM journal AS j JOIN command_log AS c ON c.id = j.command WHERE "
        u"j.seq ="
        " (SELECT max(seq) FROM (SELECT max(seq) AS seq FROM journal WHERE entity = ? AND first_id = ? AND last_id = ?"
        "  UNION ALL SELECT max(seq) FROM journal WHERE entity = ? AND first_id < last_id AND last_id >= ? AND "
        "first_id <= ?)"
        " AS newest)"_s,
        {table, id, id, table, id, id}, [](const Row &row) {
            return LastEntry{row.integer(0), row.id<Command>(1), row.text(2), row.text(3), row.instant(4)};
        });
}

QJsonObject changedSince(Session &session, const QString &table, qint64 id, int version)
{
    QJsonObject base;
    const auto entries =
        session.query(u"SELECT before FROM journal WHERE entity = ? AND first_id = ? AND last_id = ?"
                      " AND (version > ? OR (version = ? AND op = 'delete')) AND op <> 'insert' ORDER BY seq"_s,
                      {table, id, id, version, version}, [](const Row &row) {
                          return row.isNull(0) ? std::nullopt : std::optional(toJsonObject(row.text(0)));
                      });
    for (const std::optional<QJsonObject> &before : entries) {
        if (!before)
            throw StoreError(ErrorKind::Conflict, "store.changed-meanwhile", {{u"entity"_s, table}, {u"id"_s, id}});
        for (auto it = before->constBegin(); it != before->constEnd(); ++it) {
            if (!base.contains(it.key()))
                base.insert(it.key(), it.value());
        }
    }
    return base;
}

std::optional<CommandRecord> findCommand(Session &session, Id<Command> id)
{
    return session.find(u"SELECT %1 FROM command_log WHERE id = ?"_s.arg(CommandColumns), {id}, toCommandRecord);
}

qint64 journalSize(Session &session)
{
    return session.number(u"SELECT count(*) FROM journal"_s);
}

CommandRecord toCommandRecord(const Row &row)
{
    return CommandRecord{.id = row.id<Command>(0),
                         .uuid = row.text(1),
                         .at = row.instant(2),
                         .who = row.text(3),
                         .name = row.text(4).toUtf8(),
                         .facts = toJsonObject(row.text(5)),
                         .undoes = row.optionalId<Command>(6)};
}

QJsonObject toJsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace mainstay
