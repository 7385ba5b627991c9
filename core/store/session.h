// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/params.h"
#include "store/row.h"

#include <QList>
#include <functional>
#include <optional>

namespace mainstay {

/// A unit of work on one connection, inside one transaction, on one of the store's own threads. Every function throws
/// StoreError. Statements are written once for both engines, with '?' for every value.
class Session
{
public:
    explicit Session(Connection &connection) : m_connection(connection) { }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    Engine engine() const { return m_connection.engine(); }

    /// All rows, each turned into a value by map(const Row &). The mapper must not run statements of its own.
    template <class Map>
    auto query(const QString &sql, const Params &params, Map map)
    {
        using Value = std::decay_t<std::invoke_result_t<Map, const Row &>>;
        QList<Value> rows;
        run(sql, params, [&](const Row &row) {
            rows.append(map(row));
            return AfterRow::Continue;
        });
        return rows;
    }

    /// The first row, or nothing.
    template <class Map>
    auto find(const QString &sql, const Params &params, Map map)
    {
        using Value = std::decay_t<std::invoke_result_t<Map, const Row &>>;
        std::optional<Value> found;
        run(sql, params, [&](const Row &row) {
            found = map(row);
            return AfterRow::Stop;
        });
        return found;
    }

    /// The single integer of the first row, such as a count; 0 when there is no row or it is NULL.
    qint64 number(const QString &sql, const Params &params = {});

    /// Rows without end and without QVariant: for snapshots, whole tables and pages of lists. On PostgreSQL a COPY.
    /// Stops with Cancelled when the connection is interrupted.
    void scan(const QString &sql, const std::function<void(const ScanRow &)> &row) { m_connection.scan(sql, {}, row); }
    void scan(const QString &sql, const Params &params, const std::function<void(const ScanRow &)> &row)
    {
        m_connection.scan(sql, params, row);
    }

    Connection &connection() { return m_connection; }

protected:
    void run(const QString &sql, const Params &params, const std::function<AfterRow(const Row &)> &row);
    qint64 execute(const QString &sql, const Params &params);

    Connection &m_connection;
};

} // namespace mainstay
