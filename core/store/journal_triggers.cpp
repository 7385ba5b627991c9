// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_triggers.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// A column of OLD as it stands in an image.
QString imageValue(const Column &column)
{
    // JSON holds no bytes, so they are written as PostgreSQL writes them.
    return column.form == ColumnForm::Bytes
        ? u"CASE WHEN OLD.%1 IS NULL THEN NULL ELSE '\\x' || lower(hex(OLD.%1)) END"_s.arg(column.name)
        : u"OLD."_s + column.name;
}

/// Opens a command "outside" where the writer named none: one row for each entry, as SQLite does not tell a trigger
/// where a transaction begins.
constexpr QStringView OutsideCommand =
    u" INSERT INTO command_log (uuid, at, who, name, facts)"
    " SELECT lower(hex(randomblob(16))), CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER),"
    " 'outside', 'outside', '{}' WHERE NOT EXISTS (SELECT 1 FROM journal_context);";
constexpr QStringView CurrentCommand =
    u"coalesce((SELECT command FROM journal_context), (SELECT max(id) FROM command_log))";

QString sqliteTrigger(const QString &table, const QString &event, const QString &rowName, const QString &before)
{
    return u"CREATE TRIGGER journal_%1_%2 AFTER %3 ON %1 BEGIN%4"
           " INSERT INTO journal (command, entity, first_id, last_id, op, version, before)"
           " VALUES (%5, '%1', %6.id, %6.id, '%2', %6.version, %7); END;\n"_s.arg(
               table, event, event.toUpper(), OutsideCommand, CurrentCommand, rowName, before);
}

QString sqliteTriggers(const TableDescription &table)
{
    QStringList whole;
    QStringList changed;
    for (const Column &column : table.columns) {
        whole.append(u"'%1', %2"_s.arg(column.name, imageValue(column)));
        // json_patch would drop NULLs; json_object keeps them, so the changed columns are gathered as an aggregate.
        if (column.name != u"version")
            changed.append(
                u"SELECT '%1' AS name, %2 AS was WHERE OLD.%1 IS NOT NEW.%1"_s.arg(column.name, imageValue(column)));
    }
    return u"CREATE TRIGGER journal_%1_stale BEFORE UPDATE ON %1 WHEN NEW.version IS NOT OLD.version + 1 OR NEW.id IS "
           u"NOT OLD.id"
           " BEGIN SELECT RAISE(ABORT, 'mainstay:stale-version'); END;\n"_s.arg(table.name)
        + sqliteTrigger(table.name, u"insert"_s, u"NEW"_s, u"NULL"_s)
        + sqliteTrigger(table.name, u"update"_s, u"NEW"_s,
                        u"(SELECT json_group_object(name, was) FROM (%1))"_s.arg(changed.join(u" UNION ALL "_s)))
        + sqliteTrigger(table.name, u"delete"_s, u"OLD"_s, u"json_object(%1)"_s.arg(whole.join(u", "_s)));
}

QString postgresqlTriggers(const TableDescription &table)
{
    return u"CREATE TRIGGER journal_stale BEFORE UPDATE ON %1 FOR EACH ROW EXECUTE FUNCTION journal_refuse_stale();\n"
           "CREATE TRIGGER journal_insert AFTER INSERT ON %1 REFERENCING NEW TABLE AS new_rows"
           " FOR EACH STATEMENT EXECUTE FUNCTION journal_inserts();\n"
           "CREATE TRIGGER journal_update AFTER UPDATE ON %1 REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows"
           " FOR EACH STATEMENT EXECUTE FUNCTION journal_updates();\n"
           "CREATE TRIGGER journal_delete AFTER DELETE ON %1 REFERENCING OLD TABLE AS old_rows"
           " FOR EACH STATEMENT EXECUTE FUNCTION journal_deletes();\n"_s.arg(table.name);
}

} // namespace

QByteArray createJournalTriggers(const TableDescription &table, Engine engine)
{
    return (engine == Engine::SQLite ? sqliteTriggers(table) : postgresqlTriggers(table)).toUtf8();
}

QByteArray dropJournalTriggers(const TableDescription &table, Engine engine)
{
    QByteArray script;
    for (const char *event : {"stale", "insert", "update", "delete"}) {
        if (engine == Engine::SQLite)
            script += "DROP TRIGGER IF EXISTS journal_" + table.name.toUtf8() + '_' + event + ";\n";
        else
            script += "DROP TRIGGER IF EXISTS journal_" + QByteArray(event) + " ON " + table.name.toUtf8() + ";\n";
    }
    return script;
}

void eachJournaledTable(Session &session, QByteArray (*statements)(const TableDescription &, Engine))
{
    QByteArray script;
    for (const TableDescription &table : journaledTables(session))
        script += statements(table, session.engine());
    if (!script.isEmpty())
        session.connection().script(script);
}

} // namespace mainstay
