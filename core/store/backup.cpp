// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/cancel_with.h"
#include "store/journal_triggers.h"
#include "store/sqlite_connection.h"
#include "store/table_copy.h"
#include "store/workspace_files.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void noteRestore(Session &session, const QString &backupPath, const QString &person)
{
    const QJsonObject facts{{u"file"_s, QFileInfo(backupPath).fileName()}};
    session.find(
        u"INSERT INTO command_log (uuid, at, who, name, facts) VALUES (?, ?, ?, 'store.restore', ?) RETURNING id"_s,
        {QUuid::createUuid().toString(QUuid::WithoutBraces), currentInstant(), person,
         QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact))},
        [](const Row &) { return true; });
}

/// Rows of `from` into an empty target whose tables were just made; within one transaction of the target.
void fill(Session &from, Connection &target, const QString &person, Progress &progress)
{
    Transaction into(target, {}, person);
    eachJournaledTable(into, dropJournalTriggers);
    copyTables(from, into, progress);
    eachJournaledTable(into, createJournalTriggers);
}

void copyFile(SqliteConnection &connection, const QString &path, Progress &progress)
{
    QString quoted = path;
    quoted.replace(u'\'', u"''"_s);
    const qint64 size =
        Session(connection).number(u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s);
    // The copy gets a cache of the same size, and shows nothing on disk until that is full.
    connection.script("PRAGMA cache_size=-2000");
    connection.scriptWatched("VACUUM INTO '" + quoted.toUtf8() + "'",
                             [&] { progress.report(std::min(QFileInfo(path).size(), size), size); });
    progress.report(size, size);
    // A copy comes without write-ahead logging.
    SqliteConnection copy(fileLocation(path), SqliteConnection::Mode::Existing);
    copy.script("PRAGMA journal_mode=WAL");
}

void copyServer(Connection &connection, const QString &path, const Schema &schema, int version, Progress &progress)
{
    const std::unique_ptr<SqliteConnection> file = makeDraft(path, schema, {}, version);
    connection.begin(Access::Read);
    const auto end = qScopeGuard([&] {
        connection.rollback();
        file->rollback();
    });
    file->begin(Access::Write);
    Session from(connection);
    fill(from, *file, {}, progress);
    file->commit();
}

void requireBackup(const SchemaState &state, const QString &path, const Schema &schema)
{
    if (state.kind != SchemaState::Kind::Ours)
        throw StoreError(ErrorKind::Invalid, "store.not-a-workspace", {{u"location"_s, path}});
    requireKnown(state, schema, path);
}

} // namespace

void backup(Connection &connection, const QString &path, const Schema &schema, int version, Progress &progress)
{
    writeWhole(path, [&](const QString &draft) {
        progress.report(0, 0);
        if (connection.engine() == Engine::SQLite)
            copyFile(static_cast<SqliteConnection &>(connection), draft, progress);
        else
            copyServer(connection, draft, schema, version, progress);
    });
}

void restoreFile(const QString &backupPath, const QString &path, const Schema &schema, const QString &person,
                 Progress &progress)
{
    SqliteConnection source(fileLocation(backupPath), SqliteConnection::Mode::Existing);
    requireBackup(schemaState(source), backupPath, schema);
    writeWhole(path, [&](const QString &draft) {
        progress.report(0, 0);
        copyFile(source, draft, progress);
        SqliteConnection copy(fileLocation(draft), SqliteConnection::Mode::Existing);
        Session session(copy);
        const CancelWith cancel(session, progress);
        migrate(copy, schema, person);
        copy.begin(Access::Write);
        noteRestore(session, backupPath, person);
        copy.commit();
    });
}

void restoreServer(const QString &backupPath, Connection &target, const Schema &schema, const QString &person,
                   Progress &progress)
{
    SqliteConnection source(fileLocation(backupPath), SqliteConnection::Mode::Existing);
    const SchemaState state = schemaState(source);
    requireBackup(state, backupPath, schema);
    const auto end = qScopeGuard([&] {
        source.rollback();
        target.rollback();
    });
    source.begin(Access::Read);
    Session session(target);
    const CancelWith cancel(session, progress);
    target.script("BEGIN; SELECT set_config('mainstay.restoring', 'yes', true)");
    // Asked under the lock, so that nobody makes a workspace in between.
    lockSchema(target);
    requireEmpty(target);
    Progress untold;
    applySchema(target, schema, person, state.version, untold);
    Session from(source);
    fill(from, target, person, progress);
    // PostgreSQL alters no table whose references are still to be checked.
    target.script("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED");
    applySchema(target, schema, person, schema.version(), untold);
    noteRestore(session, backupPath, person);
    target.commit();
}

} // namespace mainstay
