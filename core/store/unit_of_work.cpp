// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unit_of_work.h"

#include "store/postgresql_connection.h"
#include "store/worker.h"

#include <QDeadlineTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostAttempts = 3;
constexpr std::chrono::milliseconds ReconnectInterval(250);

/// The exception that is being handled, as an error; one that is not the store's own is a bug of the unit of work.
Error currentError()
{
    try {
        throw;
    } catch (const StoreError &error) {
        return error.error();
    } catch (const std::exception &exception) {
        return Error{ErrorKind::Bug, "store.exception", {}, QString::fromUtf8(exception.what())};
    } catch (...) {
        return Error{ErrorKind::Bug, "store.exception", {}, {}};
    }
}

bool isRace(const Error &error)
{
    return error.code == "store.raced" || error.code == "store.busy";
}

bool isLoss(const Error &error)
{
    return error.code == "store.connection-lost";
}

/// Begins on a connection that lives: one that died while idle tells so only now, and is replaced once.
Result<Connection *> begin(Worker &worker, Access access)
{
    Result<Connection *> connection = worker.connection();
    for (int attempt = 0; connection; ++attempt) {
        try {
            (*connection)->begin(access);
            return connection;
        } catch (const StoreError &error) {
            if (attempt > 0 || !isLoss(error.error()))
                return tl::unexpected<Error>(error.error());
            connection = worker.reconnect();
        }
    }
    return connection;
}

/// A COMMIT whose answer was lost; on PostgreSQL, as a file is never lost so.
struct DoubtfulCommit {
    QString uuid; ///< of the transaction
    int serverProcess; ///< that got it, or did not
    Error loss;
};

/// Whether the transaction was committed. The server's process that may still wait for the COMMIT is ended, and
/// inserting the same uuid waits for one that is at it, so the answer is final.
bool wasCommitted(Connection &connection, const DoubtfulCommit &doubtful)
{
    Session session(connection);
    session.find(
        u"SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity WHERE pid = ? AND usename = session_user"
        " AND datname = current_database() AND xact_start IS NOT NULL"_s,
        {doubtful.serverProcess}, [](const Row &) { return true; });
    connection.script("BEGIN");
    const auto inserted =
        session.find(u"INSERT INTO command_log (uuid, at, who, name, facts) VALUES (?, 0, '', '', '{}')"
                     " ON CONFLICT (uuid) DO NOTHING RETURNING id"_s,
                     {doubtful.uuid}, [](const Row &row) { return row.integer(0); });
    connection.rollback();
    return !inserted.has_value();
}

/// Asks the server, once it is back, what became of a COMMIT whose answer was lost.
Result<void> settle(Worker &worker, const DoubtfulCommit &doubtful)
{
    const Error &loss = doubtful.loss;
    const QDeadlineTimer deadline(worker.patience().server);
    do {
        const Result<Connection *> connection = worker.reconnect();
        if (!connection)
            continue;
        try {
            if (wasCommitted(**connection, doubtful))
                return {};
            return failure(ErrorKind::Unavailable, "store.not-done", loss.facts, loss.detail);
        } catch (const StoreError &) {
            (*connection)->rollback();
        }
    } while (!deadline.hasExpired() && worker.pause(ReconnectInterval));
    return failure(ErrorKind::Unavailable, "store.unknown-outcome", loss.facts, loss.detail);
}

/// One attempt, from after BEGIN to after COMMIT.
Result<ChangeSet> attempt(Worker &worker, Connection &connection, const QString &person, OwnCommands &own,
                          const std::function<void(Transaction &)> &work)
{
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Transaction transaction(connection, uuid, person);
    ChangeSet changes;
    try {
        work(transaction);
        transaction.endCommand();
        if (transaction.doomed())
            throw StoreError(*transaction.doomed());
        changes = transaction.takeChanges();
    } catch (...) {
        const Error error = currentError();
        connection.rollback();
        return tl::unexpected<Error>(error);
    }

    own.add(transaction.commands());
    try {
        connection.commit();
        return changes;
    } catch (const StoreError &error) {
        Result<void> settled = tl::unexpected<Error>(error.error());
        if (isLoss(error.error()))
            settled =
                settle(worker, {uuid, static_cast<PostgresqlConnection &>(connection).serverProcess(), error.error()});
        else
            connection.rollback();
        if (settled)
            return changes;
        own.forget(transaction.commands());
        return tl::unexpected<Error>(settled.error());
    }
}

} // namespace

void OwnCommands::add(const QList<Id<Command>> &commands)
{
    const std::lock_guard lock(m_mutex);
    m_ids.unite(QSet(commands.cbegin(), commands.cend()));
}

bool OwnCommands::contains(Id<Command> command) const
{
    const std::lock_guard lock(m_mutex);
    return m_ids.contains(command);
}

void OwnCommands::forget(const QList<Id<Command>> &commands)
{
    const std::lock_guard lock(m_mutex);
    for (const Id<Command> command : commands)
        m_ids.remove(command);
}

Result<void> performRead(Worker &worker, const std::function<void(Session &)> &work)
{
    const Result<Connection *> connection = begin(worker, Access::Read);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    try {
        Session session(**connection);
        work(session);
        (*connection)->commit();
        return {};
    } catch (...) {
        const Error error = currentError();
        (*connection)->rollback();
        return tl::unexpected<Error>(error);
    }
}

Result<ChangeSet> performWrite(Worker &worker, const QString &person, OwnCommands &own,
                               const std::function<void(Transaction &)> &work)
{
    for (int tries = 1;; ++tries) {
        const Result<Connection *> connection = begin(worker, Access::Write);
        if (!connection)
            return tl::unexpected<Error>(connection.error());
        Result<ChangeSet> changes = attempt(worker, **connection, person, own, work);
        if (changes || tries == MostAttempts || !isRace(changes.error()))
            return changes;
    }
}

} // namespace mainstay
