// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include "store/bulk_loader.h"
#include "store/catalogue.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

/// PostgreSQL writes JSON its own way, and the two drivers give bytes and text alike.
QString plain(const Column &column, const QVariant &value)
{
    if (value.isNull())
        return u"NULL"_s;
    if (column.form == ColumnForm::Bytes)
        return QString::fromLatin1(value.toByteArray().toHex());
    const QString text = value.toString();
    if (column.name == u"facts" || column.name == u"before" || column.name == u"extra")
        return QString::fromUtf8(QJsonDocument::fromJson(text.toUtf8()).toJson(QJsonDocument::Compact));
    return text;
}

} // namespace

QStringList everyRow(const QString &location)
{
    const auto connection = connectTo(location);
    Session session(*connection);
    QStringList lines;
    for (const TableDescription &table : copiedTables(session)) {
        QStringList names;
        for (const Column &column : table.columns)
            names.append(column.name);
        names.sort();
        lines += session.query(
            u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(names.join(u", "_s), table.name, table.columns.first().name), {},
            [&](const Row &row) {
                QString line = table.name + u':';
                for (int i = 0; i < names.size(); ++i) {
                    const auto column = std::find_if(table.columns.cbegin(), table.columns.cend(),
                                                     [&](const Column &c) { return c.name == names[i]; });
                    line += u" %1=%2"_s.arg(names[i], plain(*column, row.value(i)));
                }
                return line;
            });
    }
    return lines;
}

QStringList everyColumn(const QString &location)
{
    const auto connection = connectTo(location);
    Session session(*connection);
    QStringList lines;
    for (const TableDescription &table : copiedTables(session)) {
        for (const Column &column : table.columns)
            lines.append(table.name + u'.' + column.name);
        for (const Reference &reference : table.references)
            lines.append(u"%1.%2 refers to %3"_s.arg(table.name, reference.column, reference.table));
    }
    lines.sort();
    return lines;
}

QStringList everyObject(const QString &location)
{
    const auto connection = connectTo(location);
    Session session(*connection);
    const QString sql = connection->engine() == Engine::SQLite
        ? u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_s
        : u"SELECT 'table ' || tablename FROM pg_tables WHERE schemaname = 'public'"
          " UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'"
          " UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"
          " UNION ALL SELECT 'sequence ' || sequencename FROM pg_sequences WHERE schemaname = 'public'"
          " UNION ALL SELECT 'function ' || proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
          " UNION ALL SELECT 'column ' || attrelid::regclass || '.' || attname FROM pg_attribute JOIN pg_class AS c"
          "  ON c.oid = attrelid WHERE attnum > 0 AND NOT attisdropped AND c.relnamespace = 'public'::regnamespace"
          " ORDER BY 1"_s;
    return session.query(sql, {}, [](const Row &row) { return row.text(0); });
}

qint64 numberAt(const QString &location, const QString &sql)
{
    const auto connection = connectTo(location);
    return Session(*connection).number(sql);
}

void runAt(const QString &location, const QByteArray &script)
{
    connectTo(location)->script(script);
}

Schema noteSchemaWith(Migration step)
{
    Schema schema = noteSchema();
    schema.migrations.append(std::move(step));
    return schema;
}

Result<qint64> loadNotes(Workspace &workspace, qint64 count, const QString &title, const QByteArray &command)
{
    return workspace.writeNow([&](Transaction &transaction) {
        transaction.describe(command, {{u"title"_s, title}});
        BulkLoader loader(transaction, u"note"_s, {u"title"_s, u"body"_s}, count);
        for (qint64 i = 0; i < count; ++i) {
            loader.add(u"%1 %2"_s.arg(title).arg(i)).addNull();
            loader.endRow();
        }
        loader.finish();
        return loader.firstId();
    });
}

} // namespace mainstay::testing
