// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

struct pg_conn;

namespace mainstay {

/// PostgreSQL through QPSQL, with libpq's handle for scripts, scans and COPY.
class PostgresqlConnection : public Connection
{
public:
    explicit PostgresqlConnection(const Location &location, const Patience &patience = {});
    ~PostgresqlConnection() override;

    Engine engine() const override { return Engine::PostgreSQL; }
    void begin(Access access) override;
    /// Throws Unavailable "store.connection-lost" when the answer did not come within the patience: then nobody knows
    /// whether it was done.
    void commit() override;
    void rollback() noexcept override;
    void script(const QByteArray &sql) override;
    qint64 run(const QString &sql, const Params &params, const std::function<AfterRow(const Row &)> &row) override;
    void scan(const QString &sql, const Params &params, const std::function<void(const ScanRow &)> &row) override;
    void cut() noexcept override;
    void cancel() noexcept override;
    void stop() noexcept override;
    bool isAlive() const override;
    StoreError toError(const QSqlError &error) const override;

    /// An error of ours for an SQLSTATE; an empty one means that the connection broke or never was.
    StoreError toError(const QByteArray &sqlState, const QString &message) const;
    /// The number of the server's process for this connection; known after the connection was lost, too.
    int serverProcess() const { return m_serverProcess; }
    /// libpq's handle; owned by the driver.
    pg_conn *handle() const { return m_handle; }

private:
    void openHandle();
    void prepareSession();
    StoreError lost(const QString &message) const;
    std::shared_ptr<QSqlQuery> prepared(const QString &sql);
    QByteArray withLiterals(const QString &sql, const Params &params) const;

    pg_conn *m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    int m_socket = -1; ///< a duplicate of libpq's, which closes its own whenever it likes
    int m_serverProcess = 0;
    Access m_access = Access::Write;
    bool m_committing = false; ///< guarded by m_handleMutex: stop() leaves the line alone meanwhile
};

/// Tries the server once and says precisely what is wrong: away, refuses the password, asks for one
/// ("store.password-needed"), no such database. Nothing when it may be used. For any thread but the UI's.
std::optional<Error> probeServer(const Location &location);

} // namespace mainstay
