// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresql_connection.h"

#include "store/postgresql_errors.h"
#include "store/postgresql_link.h"

#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>
#include <fcntl.h>
#include <libpq-fe.h>
#include <sys/socket.h>
#include <unistd.h>

Q_DECLARE_OPAQUE_POINTER(PGconn *)

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// One tuple of COPY … TO STDOUT (FORMAT binary): a count of fields, then a length and bytes for each.
class CopyRow : public ScanRow
{
public:
    void read(const char *bytes, qsizetype size)
    {
        m_fields.clear();
        const char *at = bytes + 2;
        const int count = qFromBigEndian<qint16>(bytes);
        for (int i = 0; i < count && at + 4 <= bytes + size; ++i) {
            const qint32 length = qFromBigEndian<qint32>(at);
            at += 4;
            m_fields.append(length < 0 ? QByteArrayView() : QByteArrayView(at, length));
            at += std::max(length, 0);
        }
    }
    bool isNull(int column) const override { return m_fields.at(column).isNull(); }
    qint64 integer(int column) const override
    {
        const QByteArrayView field = m_fields.at(column);
        switch (field.size()) {
        case 2:
            return qFromBigEndian<qint16>(field.data());
        case 4:
            return qFromBigEndian<qint32>(field.data());
        case 8:
            return qFromBigEndian<qint64>(field.data());
        default:
            return 0;
        }
    }
    QByteArrayView text(int column) const override { return m_fields.at(column); }

private:
    QList<QByteArrayView> m_fields;
};

class QueryRow : public Row
{
public:
    explicit QueryRow(const QSqlQuery &query) : m_query(query) { }
    bool isNull(int column) const override { return m_query.isNull(column); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    double real(int column) const override { return m_query.value(column).toDouble(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    QVariant value(int column) const override { return isNull(column) ? QVariant() : m_query.value(column); }

private:
    const QSqlQuery &m_query;
};

constexpr qsizetype MostKeptStatements = 200;

/// "PGCOPY\n\377\r\n\0", flags, length of an extension area.
constexpr int CopyHeaderSize = 19;

} // namespace

PostgresqlConnection::PostgresqlConnection(const Location &location, const Patience &patience)
    : Connection(location, patience, u"QPSQL"_s)
{
    openHandle();
    prepareSession();
}

PostgresqlConnection::~PostgresqlConnection()
{
    const std::lock_guard lock(m_handleMutex);
    m_handle = nullptr;
    ::close(std::exchange(m_socket, -1));
    // The driver goes before the statements: QPSQL would else ask the server to forget each of them, and a server that
    // is away or silent does not answer.
    closeDatabase();
}

void PostgresqlConnection::openHandle()
{
    // QPSQL hands these to libpq as they are, but for semicolons, of which Location has none.
    QSqlDatabase handle = database();
    Location rest = m_location;
    rest.password.reset();
    handle.setConnectOptions(QString::fromUtf8(rest.toConnectionInfo()));
    handle.setPassword(m_location.password.value_or(QString()));
    if (!handle.open()) {
        if (const std::optional<Error> known = probeServer(m_location))
            throw StoreError(*known);
        throw StoreError(ErrorKind::Unavailable, "store.server-away", {{u"location"_s, m_location.toString()}},
                         handle.lastError().databaseText());
    }
    const QVariant driverHandle = handle.driver()->handle();
    if (driverHandle.metaType() != QMetaType::fromType<PGconn *>())
        throw StoreError(ErrorKind::Bug, "store.no-driver", {{u"driver"_s, u"QPSQL"_s}});
    m_handle = *static_cast<PGconn *const *>(driverHandle.constData());
    m_serverProcess = PQbackendPID(m_handle);
    m_socket = ::fcntl(PQsocket(m_handle), F_DUPFD_CLOEXEC, 0);
}

void PostgresqlConnection::prepareSession()
{
    script("SET client_min_messages=warning; SET idle_in_transaction_session_timeout='10min'; SET timezone='UTC';"
           "SET bytea_output='hex'; SET standard_conforming_strings=on; SET lock_timeout="
           + QByteArray::number(qint64(m_patience.lock.count())));
    // The server lets go of what a desk held that is no longer there: within seconds, where its system can tell.
    for (const char *setting : {"SET client_connection_check_interval='1s'", "SET tcp_keepalives_idle=10",
                                "SET tcp_keepalives_interval=5", "SET tcp_keepalives_count=3"})
        PgResult(PQexec(m_handle, setting));
}

void PostgresqlConnection::begin(Access access)
{
    m_cancelled = false;
    m_access = access;
    script(access == Access::Write ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE"
                                   : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

void PostgresqlConnection::commit()
{
    // What was deferred is judged first, at its own pace. COMMIT itself is quick then, and need not be cut.
    if (m_access == Access::Write)
        script("SET CONSTRAINTS ALL IMMEDIATE");
    {
        const std::lock_guard lock(m_handleMutex);
        requireRunning();
        m_committing = true;
    }
    const PgResult answer = askWithin(m_handle, "COMMIT", {}, QDeadlineTimer(m_patience.server));
    {
        const std::lock_guard lock(m_handleMutex);
        m_committing = false;
    }
    if (!answer) {
        cut();
        throw lost(QString::fromUtf8(PQerrorMessage(m_handle)));
    }
    if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK)
        throw toError(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE), QString::fromUtf8(PQerrorMessage(m_handle)));
    // COMMIT of a transaction that already failed answers ROLLBACK, and is no error to libpq.
    if (qstrcmp(PQcmdStatus(answer.get()), "COMMIT") != 0)
        throw toError("25P02", QString::fromUtf8(PQcmdStatus(answer.get())));
}

void PostgresqlConnection::rollback() noexcept
{
    if (m_handle && PQtransactionStatus(m_handle) != PQTRANS_IDLE)
        PQclear(PQexec(m_handle, "ROLLBACK"));
}

void PostgresqlConnection::script(const QByteArray &sql)
{
    requireRunning();
    const PgResult result(PQexec(m_handle, sql.constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throw toError(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE), QString::fromUtf8(PQerrorMessage(m_handle)));
}

/// COPY takes no parameters, so values stand in the statement: numbers as they are, text as the server's own library
/// writes it.
QByteArray PostgresqlConnection::withLiterals(const QString &sql, const Params &params) const
{
    const QList<QByteArray> parts = sql.toUtf8().split('?');
    if (parts.size() != params.values().size() + 1)
        throw StoreError(ErrorKind::Bug, "store.statement", {}, sql);
    QByteArray whole = parts.first();
    for (qsizetype i = 0; i < params.values().size(); ++i) {
        const QVariant &value = params.values().at(i);
        const QByteArray text = value.toString().toUtf8();
        if (value.isNull()) {
            whole += "NULL";
        } else if (value.metaType() != QMetaType::fromType<QString>()) {
            whole += text;
        } else {
            const std::unique_ptr<char, void (*)(void *)> literal(
                PQescapeLiteral(m_handle, text.constData(), size_t(text.size())), PQfreemem);
            if (!literal)
                throw toError(QByteArray(), QString::fromUtf8(PQerrorMessage(m_handle)));
            whole += literal.get();
        }
        whole += parts.at(i + 1);
    }
    return whole;
}

/// A prepared statement that is kept for the next time; a fresh one where that is in use.
std::shared_ptr<QSqlQuery> PostgresqlConnection::prepared(const QString &sql)
{
    const auto kept = m_prepared.constFind(sql);
    if (kept != m_prepared.cend() && kept->use_count() == 1)
        return *kept;
    auto fresh = std::make_shared<QSqlQuery>(database());
    if (!fresh->prepare(sql))
        throw toError(fresh->lastError());
    if (kept == m_prepared.cend() && m_prepared.size() < MostKeptStatements)
        m_prepared.insert(sql, fresh);
    return fresh;
}

qint64 PostgresqlConnection::run(const QString &sql, const Params &params,
                                 const std::function<AfterRow(const Row &)> &row)
{
    requireRunning();
    const std::shared_ptr<QSqlQuery> query = prepared(sql);
    const auto finish = qScopeGuard([&query] { query->finish(); });
    for (qsizetype i = 0; i < params.values().size(); ++i)
        query->bindValue(int(i), params.values().at(i));
    if (!query->exec())
        throw toError(query->lastError());
    const qint64 changed = query->numRowsAffected();
    const QueryRow current(*query);
    while (query->next()) {
        if (row(current) == AfterRow::Stop)
            return changed;
    }
    if (query->lastError().isValid())
        throw toError(query->lastError());
    return changed;
}

void PostgresqlConnection::scan(const QString &sql, const Params &params,
                                const std::function<void(const ScanRow &)> &row)
{
    requireRunning();
    const QByteArray copy = "COPY (" + withLiterals(sql, params) + ") TO STDOUT (FORMAT binary)";
    const PgResult started(PQexec(m_handle, copy.constData()));
    if (PQresultStatus(started.get()) != PGRES_COPY_OUT)
        throw toError(PQresultErrorField(started.get(), PG_DIAG_SQLSTATE), QString::fromUtf8(PQerrorMessage(m_handle)));

    CopyRow current;
    char *bytes = nullptr;
    bool isFirst = true;
    std::exception_ptr fromRow;
    for (int size = PQgetCopyData(m_handle, &bytes, 0); size > 0; size = PQgetCopyData(m_handle, &bytes, 0)) {
        const auto release = qScopeGuard([bytes] { PQfreemem(bytes); });
        const int skipped = isFirst ? CopyHeaderSize : 0;
        isFirst = false;
        if (fromRow || size < skipped + 2 || qFromBigEndian<qint16>(bytes + skipped) < 0)
            continue;
        try {
            current.read(bytes + skipped, size - skipped);
            row(current);
        } catch (...) {
            // Asking the server to stop may itself take for ever; a new connection does not.
            fromRow = std::current_exception();
            cut();
        }
    }
    QByteArray sqlState;
    bool failed = false;
    while (const PgResult end{PQgetResult(m_handle)}) {
        if (PQresultStatus(end.get()) == PGRES_FATAL_ERROR) {
            failed = true;
            sqlState = PQresultErrorField(end.get(), PG_DIAG_SQLSTATE);
        }
    }
    if (fromRow)
        std::rethrow_exception(fromRow);
    if (failed)
        throw toError(sqlState, QString::fromUtf8(PQerrorMessage(m_handle)));
}

void PostgresqlConnection::cut() noexcept
{
    const std::lock_guard lock(m_handleMutex);
    ::shutdown(m_socket, SHUT_RDWR);
}

void PostgresqlConnection::cancel() noexcept
{
    const std::lock_guard lock(m_handleMutex);
    m_cancelled = true;
    if (!m_committing)
        ::shutdown(m_socket, SHUT_RDWR); // to ask the server to stop may itself take for ever
}

void PostgresqlConnection::stop() noexcept
{
    const std::lock_guard lock(m_handleMutex);
    m_stopped = true;
    if (!m_committing)
        ::shutdown(m_socket, SHUT_RDWR);
}

bool PostgresqlConnection::isAlive() const
{
    return m_handle && PQstatus(m_handle) == CONNECTION_OK;
}

StoreError PostgresqlConnection::toError(const QSqlError &error) const
{
    return toError(error.nativeErrorCode().toUtf8(), error.databaseText());
}

StoreError PostgresqlConnection::toError(const QByteArray &sqlState, const QString &message) const
{
    if (isEnded())
        return ended();
    if (sqlState.isEmpty() || !isAlive())
        return lost(message);
    return StoreError(errorFromSqlState(sqlState, message, m_location.toString()));
}

StoreError PostgresqlConnection::lost(const QString &message) const
{
    return StoreError(ErrorKind::Unavailable, "store.connection-lost", {{u"location"_s, m_location.toString()}},
                      message.section(u'\n', 0, 0));
}

} // namespace mainstay
