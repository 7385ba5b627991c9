// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/location.h"
#include "store/params.h"
#include "store/patience.h"
#include "store/row.h"

#include <QSqlDatabase>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace mainstay {

struct TableDescription;

/// How a transaction is begun.
enum class Access {
    Read, ///< one consistent picture for all statements; writes are refused
    Write, ///< SQLite: holds the write lock from the start; PostgreSQL: REPEATABLE READ
};

/// What a mapper wants.
enum class AfterRow { Continue, Stop };

/// One open database connection. Opened, used and closed on one thread; only cut(), cancel() and stop() may come from
/// another. All functions but isAlive(), rollback(), cut(), cancel() and stop() throw StoreError.
class Connection
{
public:
    /// Opens the workspace's database; the file must exist.
    static std::unique_ptr<Connection> open(const Location &location, const Patience &patience = {});
    virtual ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    virtual Engine engine() const = 0;
    virtual void begin(Access access) = 0;
    virtual void commit() = 0;
    /// Never throws: what cannot be rolled back ends with the connection.
    virtual void rollback() noexcept = 0;
    /// Runs a whole script through the driver's own handle; never split at semicolons by us.
    virtual void script(const QByteArray &sql) = 0;
    /// Runs a statement of Session and hands its rows to `row` until that stops; returns how many rows it changed.
    virtual qint64 run(const QString &sql, const Params &params, const std::function<AfterRow(const Row &)> &row) = 0;
    virtual void scan(const QString &sql, const Params &params, const std::function<void(const ScanRow &)> &row) = 0;
    /// Ends the running statement without waiting for anybody; from any thread. On PostgreSQL it costs the connection.
    virtual void cut() noexcept = 0;
    /// Ends the running statement, but not a COMMIT, and refuses every further one with Cancelled; from any thread.
    virtual void stop() noexcept = 0;
    /// As stop(), with Cancelled "store.cancelled", and only until the next begin(): the transaction can but be rolled
    /// back.
    virtual void cancel() noexcept = 0;
    /// Throws Cancelled once stop() or cancel() was called; asked before each statement.
    void requireRunning() const;
    virtual bool isAlive() const = 0;
    /// Turns what the driver reported into an error of ours.
    virtual StoreError toError(const QSqlError &error) const = 0;

    /// The journaled tables, read once; a migration comes before any other use.
    const QList<TableDescription> &tables();
    const TableDescription &table(const QString &name);
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    const Location &location() const { return m_location; }

protected:
    Connection(Location location, const Patience &patience, const QString &driver);
    /// Closes the driver's handle, where it is still open.
    void closeDatabase();

    Location m_location;
    Patience m_patience;
    QString m_name;
    std::mutex m_handleMutex; ///< held by cut() and by whoever opens or closes the handle it uses
    std::optional<QList<TableDescription>> m_tables;
    bool isEnded() const { return m_stopped || m_cancelled; }
    /// Why what runs is ended.
    StoreError ended() const;
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_cancelled = false; ///< until the next begin()
};

} // namespace mainstay
