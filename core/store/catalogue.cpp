// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalogue.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QStringList &unjournaled()
{
    static const QStringList names{u"schema_mark"_s,     u"command_log"_s, u"journal"_s,
                                   u"journal_context"_s, u"counter"_s,     u"kept_bytes"_s};
    return names;
}

bool isJournaled(const QString &table)
{
    // search_… are words to search, and indexes of them with their shadow tables; lock_… hold no facts.
    return !table.startsWith(u"sqlite_") && !table.startsWith(u"search_") && !table.startsWith(u"lock_")
        && !unjournaled().contains(table);
}

ColumnForm formOf(const QString &type, Engine engine)
{
    const QString lower = type.toLower();
    if (lower == u"bytea" || lower == u"blob")
        return ColumnForm::Bytes;
    return engine == Engine::PostgreSQL && lower.startsWith(u"json") ? ColumnForm::Json : ColumnForm::Plain;
}

struct ColumnRow {
    QString table;
    Column column;
};

struct ReferenceRow {
    QString table;
    Reference reference;
};

constexpr QStringView SqliteColumns =
    u"SELECT t.name, c.name, c.type FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c"
    " WHERE t.type = 'table' ORDER BY t.name, c.cid";
constexpr QStringView SqliteReferences =
    u"SELECT t.name, f.\"from\", f.\"table\" FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS f"
    " WHERE t.type = 'table' ORDER BY t.name, f.id";
constexpr QStringView PostgresqlColumns =
    u"SELECT c.table_name::text COLLATE \"C\", c.column_name::text, c.data_type::text FROM information_schema.columns "
    u"AS c"
    " JOIN information_schema.tables AS t ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
    " WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'"
    " ORDER BY 1, c.ordinal_position";
constexpr QStringView PostgresqlReferences =
    u"SELECT r.conrelid::regclass::text, a.attname::text, r.confrelid::regclass::text FROM pg_constraint AS r"
    " JOIN pg_attribute AS a ON a.attrelid = r.conrelid AND a.attnum = r.conkey[1]"
    " WHERE r.contype = 'f' AND r.connamespace = current_schema()::regnamespace ORDER BY 1, 2";

/// Every table there is, whosever.
QMap<QString, TableDescription> allTables(Session &session)
{
    const Engine engine = session.engine();
    const auto columns = session.query((engine == Engine::SQLite ? SqliteColumns : PostgresqlColumns).toString(), {},
                                       [engine](const Row &row) {
                                           return ColumnRow{row.text(0), {row.text(1), formOf(row.text(2), engine)}};
                                       });
    const auto references = session.query(
        (engine == Engine::SQLite ? SqliteReferences : PostgresqlReferences).toString(), {}, [](const Row &row) {
            return ReferenceRow{row.text(0), {row.text(1), row.text(2)}};
        });
    QMap<QString, TableDescription> tables;
    for (const ColumnRow &row : columns) {
        tables[row.table].name = row.table;
        tables[row.table].columns.append(row.column);
    }
    for (const ReferenceRow &row : references)
        tables[row.table].references.append(row.reference);
    return tables;
}

template <class Wanted>
QList<TableDescription> tablesWhere(Session &session, Wanted wanted)
{
    QList<TableDescription> found;
    for (const TableDescription &table : allTables(session)) {
        if (wanted(table.name))
            found.append(table);
    }
    return found;
}

} // namespace

QList<TableDescription> journaledTables(Session &session)
{
    return tablesWhere(session, isJournaled);
}

QList<TableDescription> copiedTables(Session &session)
{
    QList<TableDescription> tables = tablesWhere(session, [](const QString &name) {
        const bool isSearchText = name.startsWith(u"search_") && !name.contains(u"_index");
        return isJournaled(name) || isSearchText || name == u"command_log" || name == u"journal"
            || name == u"kept_bytes";
    });
    for (TableDescription &table : tables)
        table.columns.removeIf([](const Column &column) { return column.name == u"xid"; });
    return tables;
}

} // namespace mainstay
