// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "store/backup.h"
#include "store/catalogue.h"
#include "store/change_watcher.h"
#include "store/postgresql_connection.h"
#include "store/sqlite_connection.h"
#include "store/upgrade.h"
#include "store/workspace_files.h"

#include <QScopeGuard>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostPasswords = 3;

QString loginName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

/// Finds out what the server wants, asking for a password only when it wants one.
Result<Location> reach(Location location, const AskPassword &ask)
{
    if (location.engine == Engine::SQLite)
        return location;
    for (int attempt = 0;; ++attempt) {
        const std::optional<Error> error = probeServer(location);
        if (!error)
            return location;
        const bool wantsPassword = error->code == "store.password-needed" || error->code == "store.password-refused";
        if (!wantsPassword || !ask || attempt == MostPasswords)
            return tl::unexpected<Error>(*error);
        const std::optional<QString> password = ask(location);
        if (!password)
            return tl::unexpected<Error>(*error);
        location.password = *password;
    }
}

QString filePerson(const WorkspaceOptions &options)
{
    return options.person.isEmpty() ? loginName() : options.person;
}

QString personOf(Connection &connection, const WorkspaceOptions &options)
{
    if (connection.engine() == Engine::SQLite)
        return filePerson(options);
    Session session(connection);
    return session.find(u"SELECT session_user::text"_s, {}, [](const Row &row) { return row.text(0); })
        .value_or(QString());
}

/// What everything is, once a server has been away; a file never is.
QStringList tablesToTellOf(Connection &connection)
{
    QStringList names;
    if (connection.engine() == Engine::SQLite)
        return names;
    Session session(connection);
    for (const TableDescription &table : journaledTables(session))
        names.append(table.name);
    return names;
}

void tellOpened(Connection &connection, const WorkspaceOptions &options)
{
    if (!options.opened)
        return;
    connection.begin(Access::Read);
    const auto end = qScopeGuard([&connection] { connection.rollback(); });
    Session session(connection);
    options.opened(session);
}

/// SQLite moves its log into the file when the last connection closes; of several that close at once, none may be the
/// last. Without this a person who copies the file alone would copy it without its newest rows.
void clearLog(const Location &location)
{
    if (location.engine != Engine::SQLite)
        return;
    try {
        SqliteConnection(location, SqliteConnection::Mode::Existing);
    } catch (const StoreError &) {
        // The log stays beside the file, and whoever opens it next reads it.
    }
}

} // namespace

Result<void> Workspace::create(const Location &location, const WorkspaceOptions &options)
{
    const Result<Location> reached = reach(location, options.askPassword);
    if (!reached)
        return tl::unexpected<Error>(reached.error());
    try {
        if (location.engine == Engine::SQLite) {
            createFile(reached->path, options.schema, filePerson(options));
            return {};
        }
        const std::unique_ptr<Connection> connection = Connection::open(*reached, options.patience);
        requireEmpty(*connection);
        migrate(*connection, options.schema, personOf(*connection, options));
        return {};
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    }
}

Result<std::unique_ptr<Workspace>> Workspace::open(const Location &location, const WorkspaceOptions &options)
{
    const Result<Location> reached = reach(location, options.askPassword);
    if (!reached)
        return tl::unexpected<Error>(reached.error());
    try {
        QString person;
        QStringList tables;
        {
            const std::unique_ptr<Connection> connection = Connection::open(*reached, options.patience);
            person = personOf(*connection, options);
            const SchemaState state = schemaState(*connection);
            if (state.kind != SchemaState::Kind::Ours)
                return failure(ErrorKind::Invalid, "store.not-a-workspace", {{u"location"_s, location.toString()}});
            requireKnown(state, options.schema, location.toString());
            if (state.version < options.schema.version()) {
                Progress untold;
                bringUpToDate(*connection, options.schema, state.version, person, options.backupFolder,
                              options.upgrading ? *options.upgrading : untold);
            }
            tables = tablesToTellOf(*connection);
            tellOpened(*connection, options);
        }
        std::unique_ptr<Workspace> workspace(new Workspace(*reached, options, person, tables));
        workspace->start();
        return workspace;
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    }
}

Result<void> Workspace::restoreInto(const Location &target, const QString &backupPath, const WorkspaceOptions &options,
                                    Progress &progress)
{
    const Result<Location> reached = reach(target, options.askPassword);
    if (!reached)
        return tl::unexpected<Error>(reached.error());
    try {
        if (target.engine == Engine::SQLite) {
            restoreFile(backupPath, reached->path, options.schema, filePerson(options), progress);
            return {};
        }
        const std::unique_ptr<Connection> connection = Connection::open(*reached);
        restoreServer(backupPath, *connection, options.schema, personOf(*connection, options), progress);
        return {};
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    }
}

Workspace::Workspace(Location location, WorkspaceOptions options, QString person, QStringList tables)
    : m_location(std::move(location))
    , m_options(std::move(options))
    , m_person(std::move(person))
    , m_tables(std::move(tables))
    , m_readQueue(std::make_shared<TaskQueue>())
    , m_writeQueue(std::make_shared<TaskQueue>())
{
    qRegisterMetaType<ChangeSet>();
}

Workspace::~Workspace()
{
    m_watcher.reset();
    for (const std::shared_ptr<TaskQueue> &queue : {m_writeQueue, m_readQueue}) {
        for (const Task &task : queue->close())
            task(nullptr);
    }
    m_writer.reset();
    m_readers.clear();
    clearLog(m_location);
}

void Workspace::start()
{
    const Patience &patience = m_options.patience;
    m_writer = std::make_unique<Worker>(m_location, patience, m_writeQueue, Urgency::Background);
    for (const Urgency most : {Urgency::Interactive, Urgency::Background, Urgency::Background})
        m_readers.push_back(std::make_unique<Worker>(m_location, patience, m_readQueue, most));
    const auto cutAll = [this] {
        m_writer->cut();
        for (const std::unique_ptr<Worker> &reader : m_readers)
            reader->cut();
    };
    m_watcher = ChangeWatcher::start(m_location, patience, m_own,
                                     {.changed = [this](ChangeSet changes) { emitLater(std::move(changes)); },
                                      .fellSilent = cutAll,
                                      .lost = [this] { noteLoss(); },
                                      .regained = [this] { noteReturn(); }});
}

Result<QList<CommandRecord>> Workspace::undoNow(int steps)
{
    return writeNow([&](Transaction &transaction) { return undo(transaction, steps, m_options.undo); });
}

Result<QList<CommandRecord>> Workspace::redoNow(int steps)
{
    return writeNow([&](Transaction &transaction) { return redo(transaction, steps, m_options.undo); });
}

Result<void> Workspace::backupTo(const QString &path, Progress &progress) const
{
    try {
        const std::unique_ptr<Connection> connection = Connection::open(m_location);
        backup(*connection, path, m_options.schema, schemaVersion(), progress);
        return {};
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    }
}

Result<QList<Fault>> Workspace::checkNow() const
{
    try {
        const std::unique_ptr<Connection> connection = Connection::open(m_location);
        connection->begin(Access::Read);
        const auto end = qScopeGuard([&connection] { connection->rollback(); });
        Session session(*connection);
        return check(session, m_options.checks);
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    }
}

void Workspace::submitRead(Urgency urgency, Task task)
{
    m_readQueue->push(std::move(task), urgency);
}

void Workspace::submitWrite(Task task)
{
    ++m_writes;
    const auto run = [this, task = std::move(task)](Worker *worker) {
        task(worker);
        m_mailbox.post([this] {
            if (--m_writes == 0)
                Q_EMIT saved();
        });
    };
    m_writeQueue->push(run, Urgency::Interactive);
}

Result<void> Workspace::announce(Result<ChangeSet> changes)
{
    if (!changes)
        return tl::unexpected<Error>(changes.error());
    if (!changes->isEmpty())
        emitLater(std::move(*changes));
    return {};
}

void Workspace::noteLoss()
{
    m_mailbox.post([this, since = currentInstant()] {
        m_awaySince = since;
        Q_EMIT connectionChanged();
    });
}

void Workspace::noteReturn()
{
    m_mailbox.post([this] {
        m_awaySince.reset();
        Q_EMIT connectionChanged();
        ChangeSet everything{ChangeSet::Origin::Other, {}, {}};
        for (const QString &table : std::as_const(m_tables))
            everything.rows.insert(table, std::nullopt);
        Q_EMIT changed(everything);
    });
}

void Workspace::tellNotSaved(const Error &error)
{
    m_mailbox.post([this, error] { Q_EMIT notSaved(error); });
}

void Workspace::emitLater(ChangeSet changes)
{
    m_mailbox.post([this, changes = std::move(changes)] { Q_EMIT changed(changes); });
}

} // namespace mainstay
