// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unit_of_work.h"

#include "store/worker.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostAttempts = 3;
constexpr int MostReconnects = 5;

Error toBug(const std::exception &exception)
{
    return Error{ErrorKind::Bug, "store.exception", {}, QString::fromUtf8(exception.what())};
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

ChangeSet changesOf(Transaction &transaction)
{
    ChangeGatherer gatherer(ChangeSet::Origin::Own);
    for (const Id<Command> command : transaction.commands())
        transaction.scan(
            u"SELECT entity, first_id, last_id FROM journal WHERE command = %1 ORDER BY seq"_s.arg(command.value),
            [&](const ScanRow &row) {
                gatherer.add(QString::fromUtf8(row.text(0)), row.integer(1), row.integer(2), command);
            });
    return gatherer.take();
}

/// Whether the transaction with this uuid was committed. Inserting the same uuid waits for a server process that is
/// still at it, so the answer is final.
bool wasCommitted(Connection &connection, const QString &uuid)
{
    connection.script("BEGIN");
    Session session(connection);
    const auto inserted =
        session.find(u"INSERT INTO command_log (uuid, at, who, name, facts) VALUES (?, 0, '', '', '{}')"
                     " ON CONFLICT (uuid) DO NOTHING RETURNING id"_s,
                     {uuid}, [](const Row &row) { return row.integer(0); });
    connection.rollback();
    return !inserted.has_value();
}

/// Asks the server, once it is back, what became of a COMMIT whose answer was lost.
Result<void> settle(Worker &worker, const QString &uuid, const Error &loss)
{
    for (int attempt = 0; attempt < MostReconnects; ++attempt) {
        const Result<Connection *> connection = worker.reconnect();
        if (!connection)
            continue;
        try {
            if (wasCommitted(**connection, uuid))
                return {};
            return failure(ErrorKind::Unavailable, "store.not-done", loss.facts, loss.detail);
        } catch (const StoreError &) {
            (*connection)->rollback();
        }
    }
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
        changes = changesOf(transaction);
    } catch (const StoreError &error) {
        connection.rollback();
        return tl::unexpected<Error>(error.error());
    } catch (const std::exception &exception) {
        connection.rollback();
        return tl::unexpected<Error>(toBug(exception));
    }

    own.add(transaction.commands());
    try {
        connection.commit();
        return changes;
    } catch (const StoreError &error) {
        connection.rollback();
        Result<void> settled = tl::unexpected<Error>(error.error());
        if (isLoss(error.error()))
            settled = settle(worker, uuid, error.error());
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
    m_ids.append(commands);
}

bool OwnCommands::take(Id<Command> command)
{
    const std::lock_guard lock(m_mutex);
    return m_ids.removeOne(command);
}

void OwnCommands::forget(const QList<Id<Command>> &commands)
{
    const std::lock_guard lock(m_mutex);
    for (const Id<Command> command : commands)
        m_ids.removeOne(command);
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
    } catch (const StoreError &error) {
        (*connection)->rollback();
        return tl::unexpected<Error>(error.error());
    } catch (const std::exception &exception) {
        (*connection)->rollback();
        return tl::unexpected<Error>(toBug(exception));
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
