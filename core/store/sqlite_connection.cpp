// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_connection.h"

#include "store/sqlite_writer.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>
#include <cerrno>
#include <sqlite3.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Of SQLite's virtual machine: some hundred microseconds.
constexpr int StepsBetweenLooks = 10'000;
constexpr std::chrono::milliseconds LockInterval(5);

struct SqliteCase {
    ErrorKind kind;
    const char *code;
};

SqliteCase caseOf(int extendedCode)
{
    if (extendedCode == SQLITE_CONSTRAINT_UNIQUE || extendedCode == SQLITE_CONSTRAINT_PRIMARYKEY)
        return {ErrorKind::Conflict, "store.already-there"};
    if (extendedCode == SQLITE_CONSTRAINT_FOREIGNKEY)
        return {ErrorKind::Conflict, "store.still-referred-to"};
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Unavailable, "store.busy"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::Denied, "store.read-only"};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Unavailable, "store.cannot-open"};
    case SQLITE_FULL:
        return {ErrorKind::Unavailable, "store.disk-full"};
    case SQLITE_IOERR:
        return {ErrorKind::Unavailable, "store.disk-error"};
    case SQLITE_CORRUPT:
        return {ErrorKind::Corrupt, "store.damaged"};
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt, "store.no-database"};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, "store.cancelled"};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Invalid, "store.rule-broken"};
    default:
        return {ErrorKind::Bug, "store.statement"};
    }
}

} // namespace

SqliteConnection::SqliteConnection(const Location &location, Mode mode, const Patience &patience)
    : Connection(location, patience, u"QSQLITE"_s)
{
    prepareFile(mode);
}

SqliteConnection::~SqliteConnection()
{
    const std::lock_guard lock(m_handleMutex);
    m_statements.clear();
    m_handle = nullptr;
}

void SqliteConnection::prepareFile(Mode mode)
{
    const QFileInfo file(m_location.path);
    if (mode == Mode::Existing && !file.exists())
        throw StoreError(ErrorKind::Missing, "store.no-file", {{u"location"_s, m_location.path}});
    if (file.exists() && !file.isFile())
        throw StoreError(ErrorKind::Corrupt, "store.no-database", {{u"location"_s, m_location.path}});

    openHandle(m_location.path, {});
    if (mode == Mode::Existing && needsLogButCannotMakeOne()) {
        // Nobody can write to it while it lies there, so it may be read without a log and without locks.
        QUrl uri = QUrl::fromLocalFile(m_location.path);
        uri.setQuery(u"immutable=1"_s);
        database().close();
        openHandle(uri.toString(QUrl::FullyEncoded), u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
    }

    script("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA recursive_triggers=ON; PRAGMA cache_size=-65536;"
           "PRAGMA temp_store=MEMORY;");
    // A file from outside must not be able to damage itself through its own schema. (trusted_schema=OFF would also
    // refuse json_group_object, of which the journal's triggers are made.)
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (mode == Mode::Create)
        script("PRAGMA page_size=4096; PRAGMA journal_mode=WAL;");
    // The first statement that reads the file tells whether it is a database at all.
    script("SELECT count(*) FROM sqlite_schema;");
    // Texts are read as their bytes stand in the file. Only another program can have made one that is not UTF-8.
    SqliteStatement encoding = m_statements.take(m_handle, u"PRAGMA encoding"_s);
    if (encoding.step() != SQLITE_ROW || SqliteRow(encoding).text(0) != u"UTF-8")
        throw StoreError(ErrorKind::Invalid, "store.not-a-workspace", {{u"location"_s, m_location.path}});
}

void SqliteConnection::openHandle(const QString &name, const QString &options)
{
    QSqlDatabase handle = database();
    handle.setDatabaseName(name);
    handle.setConnectOptions(options);
    if (!handle.open())
        throw toError(handle.lastError());
    const QVariant driverHandle = handle.driver()->handle();
    if (qstrcmp(driverHandle.typeName(), "sqlite3*") != 0)
        throw StoreError(ErrorKind::Bug, "store.no-driver", {{u"driver"_s, u"QSQLITE"_s}});
    m_handle = *static_cast<sqlite3 *const *>(driverHandle.constData());
    sqlite3_extended_result_codes(m_handle, 1);
    installHandlers();
}

/// In a folder that is read-only, SQLite cannot open a file whose log was cleared away: it cannot make a new one.
bool SqliteConnection::needsLogButCannotMakeOne() const
{
    const int code = sqlite3_exec(m_handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    const QFileInfo folder(QFileInfo(m_location.path).path());
    return ((code & 0xff) == SQLITE_CANTOPEN || code == SQLITE_READONLY_DIRECTORY) && !folder.isWritable()
        && QFileInfo(m_location.path + u"-wal"_s).size() == 0;
}

void SqliteConnection::installHandlers()
{
    // sqlite3_interrupt ends only what runs already: a statement that begins a moment later would be missed, and so
    // would one that waits for a lock. So both ask by themselves.
    sqlite3_progress_handler(
        m_handle, StepsBetweenLooks,
        [](void *self) { return static_cast<SqliteConnection *>(self)->isEnded() ? 1 : 0; }, this);
    sqlite3_busy_handler(
        m_handle,
        [](void *self, int waits) {
            auto *connection = static_cast<SqliteConnection *>(self);
            if (connection->isEnded() || waits * LockInterval >= connection->m_patience.lock)
                return 0;
            std::this_thread::sleep_for(LockInterval); // nobody tells when another process lets its lock go
            return 1;
        },
        this);
}

void SqliteConnection::begin(Access access)
{
    m_cancelled = false;
    if (access != m_access)
        script(access == Access::Read ? "PRAGMA query_only=ON" : "PRAGMA query_only=OFF");
    m_access = access;
    script(access == Access::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

void SqliteConnection::commit()
{
    script("COMMIT");
}

void SqliteConnection::rollback() noexcept
{
    if (m_handle && sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void SqliteConnection::script(const QByteArray &sql)
{
    requireRunning();
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &message);
    const auto release = qScopeGuard([message] { sqlite3_free(message); });
    if (code != SQLITE_OK)
        throw toError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(message));
}

void SqliteConnection::scriptWatched(const QByteArray &sql, const std::function<void()> &watch)
{
    struct Watch {
        const std::function<void()> &call;
        std::exception_ptr thrown;
    } state{watch, {}};
    constexpr int Steps = 20'000;
    sqlite3_progress_handler(
        m_handle, Steps,
        [](void *argument) {
            auto *watched = static_cast<Watch *>(argument);
            try {
                watched->call();
                return 0;
            } catch (...) {
                watched->thrown = std::current_exception();
                return 1;
            }
        },
        &state);
    const auto unwatch = qScopeGuard([this] { installHandlers(); });
    try {
        script(sql);
    } catch (const StoreError &) {
        if (state.thrown)
            std::rethrow_exception(state.thrown);
        throw;
    }
}

SqliteStatement SqliteConnection::bound(const QString &sql, const Params &params)
{
    requireRunning();
    SqliteStatement statement = m_statements.take(m_handle, sql);
    if (!statement.handle())
        throw lastError();
    const int code = statement.bind(params.values());
    if (code != SQLITE_OK)
        throw toError(code, sql);
    return statement;
}

qint64 SqliteConnection::run(const QString &sql, const Params &params, const std::function<AfterRow(const Row &)> &row)
{
    SqliteStatement statement = bound(sql, params);
    const SqliteRow current(statement);
    int code = statement.step();
    while (code == SQLITE_ROW && row(current) == AfterRow::Continue)
        code = statement.step();
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        throw lastError();
    return sqlite3_changes(m_handle);
}

void SqliteConnection::scan(const QString &sql, const Params &params, const std::function<void(const ScanRow &)> &row)
{
    SqliteStatement statement = bound(sql, params);
    const SqliteScanRow current(statement);
    int code = statement.step();
    for (; code == SQLITE_ROW; code = statement.step())
        row(current);
    if (code != SQLITE_DONE)
        throw lastError();
}

StoreError SqliteConnection::lastError() const
{
    return toError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

void SqliteConnection::cut() noexcept
{
    const std::lock_guard lock(m_handleMutex);
    if (m_handle)
        sqlite3_interrupt(m_handle);
}

void SqliteConnection::cancel() noexcept
{
    m_cancelled = true;
    cut();
}

void SqliteConnection::stop() noexcept
{
    m_stopped = true;
    cut();
}

StoreError SqliteConnection::toError(const QSqlError &error) const
{
    bool known = false;
    int code = error.nativeErrorCode().toInt(&known);
    if (!known || code == SQLITE_ERROR)
        code = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_CANTOPEN;
    return toError(code, error.databaseText());
}

StoreError SqliteConnection::toError(int code, const QString &message) const
{
    if (isEnded() && (code & 0xff) != SQLITE_OK)
        return ended();
    // Our own triggers speak through RAISE(ABORT, 'mainstay:<case>').
    if (message.startsWith(u"mainstay:"))
        return StoreError(ErrorKind::Conflict, "store." + message.mid(9).toUtf8(), {}, message);
    // A full disk shows in many ways: while a log is written, mapped or synced.
    const int system = m_handle ? sqlite3_system_errno(m_handle) : 0;
    const bool isFull = (code & 0xff) == SQLITE_IOERR && (system == ENOSPC || system == EDQUOT);
    const SqliteCase found = caseOf(isFull ? SQLITE_FULL : code);
    QJsonObject facts{{u"location"_s, m_location.path}, {u"native"_s, code}};
    if (QByteArrayView(found.code) == "store.busy")
        facts.insert(u"writer"_s, describeWriter(m_location.path));
    return StoreError(found.kind, found.code, facts, message);
}

} // namespace mainstay
