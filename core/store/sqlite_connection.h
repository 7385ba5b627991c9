// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/sqlite_statement.h"

namespace mainstay {

/// SQLite through QSQLITE, with the driver's own handle for scripts, scans and bulk loads.
class SqliteConnection : public Connection
{
public:
    enum class Mode {
        Existing, ///< Missing when there is no file
        Create, ///< makes the file
    };
    SqliteConnection(const Location &location, Mode mode, const Patience &patience = {});
    ~SqliteConnection() override;

    Engine engine() const override { return Engine::SQLite; }
    void begin(Access access) override;
    void commit() override;
    void rollback() noexcept override;
    void script(const QByteArray &sql) override;
    qint64 run(const QString &sql, const Params &params, const std::function<AfterRow(const Row &)> &row) override;
    void scan(const QString &sql, const Params &params, const std::function<void(const ScanRow &)> &row) override;
    void cut() noexcept override;
    void cancel() noexcept override;
    void stop() noexcept override;
    bool isAlive() const override { return m_handle != nullptr; }
    StoreError toError(const QSqlError &error) const override;

    /// An error of ours for a result code of SQLite's C interface.
    StoreError toError(int code, const QString &message) const;
    /// As script(), calling `watch` every few milliseconds; what that throws ends the script.
    void scriptWatched(const QByteArray &sql, const std::function<void()> &watch);

    /// The driver's handle; owned by the connection.
    sqlite3 *handle() const { return m_handle; }

private:
    void prepareFile(Mode mode);
    void openHandle(const QString &name, const QString &options);
    bool needsLogButCannotMakeOne() const;
    void installHandlers();
    /// The statement with its values bound; throws where SQLite refuses either.
    SqliteStatement bound(const QString &sql, const Params &params);
    StoreError lastError() const;

    sqlite3 *m_handle = nullptr;
    Access m_access = Access::Write;
    SqliteStatements m_statements;
};

} // namespace mainstay
