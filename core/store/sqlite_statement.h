// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/row.h"

#include <QHash>
#include <QVariantList>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace mainstay {

/// A statement of SQLite for as long as it is used; an unfinished one would keep the checkpoint of the log waiting.
class SqliteStatement
{
public:
    enum class Afterwards { Keep, Finalize };
    SqliteStatement(sqlite3_stmt *statement, Afterwards afterwards) : m_statement(statement), m_afterwards(afterwards)
    { }
    SqliteStatement(SqliteStatement &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr)), m_afterwards(other.m_afterwards)
    { }
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    /// Both return a result code of SQLite: bind() SQLITE_RANGE unless there is one value for each '?', step()
    /// SQLITE_ROW and at last SQLITE_DONE.
    int bind(const QVariantList &values);
    int step();
    sqlite3_stmt *handle() const { return m_statement; }

private:
    sqlite3_stmt *m_statement;
    Afterwards m_afterwards;
};

/// The statements of one connection, prepared once each.
class SqliteStatements
{
public:
    SqliteStatements() = default;
    ~SqliteStatements() { clear(); }
    SqliteStatements(const SqliteStatements &) = delete;
    SqliteStatements &operator=(const SqliteStatements &) = delete;

    /// A statement at its beginning; its handle is null where SQLite refused the text. One that still runs is not
    /// handed out again: then a fresh one is made.
    SqliteStatement take(sqlite3 *database, const QString &sql);
    /// Finalizes those that are kept; before the connection is closed.
    void clear();

private:
    QHash<QString, sqlite3_stmt *> m_kept;
};

/// The row at which a statement stands, for Session::query.
class SqliteRow : public Row
{
public:
    explicit SqliteRow(const SqliteStatement &statement) : m_statement(statement.handle()) { }
    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    double real(int column) const override;
    QString text(int column) const override;
    QVariant value(int column) const override;

private:
    sqlite3_stmt *m_statement;
};

/// The same for Session::scan.
class SqliteScanRow : public ScanRow
{
public:
    explicit SqliteScanRow(const SqliteStatement &statement) : m_statement(statement.handle()) { }
    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    QByteArrayView text(int column) const override;

private:
    sqlite3_stmt *m_statement;
};

} // namespace mainstay
