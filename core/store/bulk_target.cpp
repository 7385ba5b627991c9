// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_target.h"

#include "store/postgresql_connection.h"
#include "store/session.h"
#include "store/sqlite_connection.h"

#include <libpq-fe.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

class SqliteTarget : public BulkTarget
{
public:
    SqliteTarget(SqliteConnection &connection, const QString &table, const QStringList &columns)
        : m_connection(connection)
    {
        QStringList marks(columns.size(), u"?"_s);
        const QByteArray sql =
            u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), marks.join(u", "_s)).toUtf8();
        if (sqlite3_prepare_v2(connection.handle(), sql.constData(), int(sql.size()), &m_statement, nullptr)
            != SQLITE_OK)
            fail();
    }
    ~SqliteTarget() override { sqlite3_finalize(m_statement); }

    void add(qint64 number) override { bound(sqlite3_bind_int64(m_statement, ++m_column, number)); }
    void add(QByteArrayView utf8) override
    {
        // An empty view may be null, which SQLite would take for NULL.
        const char *bytes = utf8.isEmpty() ? "" : utf8.data();
        bound(sqlite3_bind_text64(m_statement, ++m_column, bytes, sqlite3_uint64(utf8.size()), SQLITE_STATIC,
                                  SQLITE_UTF8));
    }
    void addBytes(QByteArrayView raw) override
    {
        bound(sqlite3_bind_blob64(m_statement, ++m_column, raw.isEmpty() ? "" : raw.data(), sqlite3_uint64(raw.size()),
                                  SQLITE_STATIC));
    }
    void addNull() override { bound(sqlite3_bind_null(m_statement, ++m_column)); }
    void endRow() override
    {
        m_column = 0;
        if (sqlite3_step(m_statement) != SQLITE_DONE) {
            sqlite3_reset(m_statement);
            fail();
        }
        sqlite3_reset(m_statement);
        if ((++m_rows & 0xfff) == 0)
            m_connection.requireRunning();
    }
    void flush() override { }

private:
    void bound(int code) const
    {
        if (code != SQLITE_OK)
            fail();
    }
    [[noreturn]] void fail() const
    {
        throw m_connection.toError(sqlite3_extended_errcode(m_connection.handle()),
                                   QString::fromUtf8(sqlite3_errmsg(m_connection.handle())));
    }

    SqliteConnection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    int m_column = 0;
    qint64 m_rows = 0;
};

/// COPY in its text format, one whole COPY for each few megabytes, so that the connection is free between rows.
class PostgresqlTarget : public BulkTarget
{
public:
    PostgresqlTarget(PostgresqlConnection &connection, const QString &table, const QStringList &columns)
        : m_connection(connection), m_copy(u"COPY %1 (%2) FROM STDIN"_s.arg(table, columns.join(u", "_s)).toUtf8())
    { }

    void add(qint64 number) override
    {
        separate();
        m_buffer += QByteArray::number(number);
    }
    void add(QByteArrayView utf8) override
    {
        separate();
        for (const char c : utf8) {
            switch (c) {
            case '\\':
                m_buffer += "\\\\";
                break;
            case '\t':
                m_buffer += "\\t";
                break;
            case '\n':
                m_buffer += "\\n";
                break;
            case '\r':
                m_buffer += "\\r";
                break;
            default:
                m_buffer += c;
            }
        }
    }
    void addBytes(QByteArrayView raw) override
    {
        separate();
        m_buffer += "\\\\x" + raw.toByteArray().toHex();
    }
    void addNull() override
    {
        separate();
        m_buffer += "\\N";
    }
    void endRow() override
    {
        m_buffer += '\n';
        m_first = true;
        if (m_buffer.size() >= ChunkSize)
            flush();
    }

    void flush() override
    {
        if (m_buffer.isEmpty())
            return;
        m_connection.requireRunning();
        PGconn *handle = m_connection.handle();
        const Result started(PQexec(handle, m_copy.constData()), PQclear);
        if (PQresultStatus(started.get()) != PGRES_COPY_IN)
            fail(started.get());
        const bool sent = PQputCopyData(handle, m_buffer.constData(), int(m_buffer.size())) == 1
            && PQputCopyEnd(handle, nullptr) == 1;
        m_buffer.resize(0);
        if (!sent)
            fail(nullptr);
        QByteArray sqlState;
        bool failed = false;
        while (Result end{PQgetResult(handle), PQclear}) {
            if (PQresultStatus(end.get()) != PGRES_COMMAND_OK) {
                failed = true;
                sqlState = PQresultErrorField(end.get(), PG_DIAG_SQLSTATE);
            }
        }
        if (failed)
            throw m_connection.toError(sqlState, QString::fromUtf8(PQerrorMessage(handle)));
    }

private:
    using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;
    static constexpr qsizetype ChunkSize = 8 * 1024 * 1024;

    void separate()
    {
        if (!m_first)
            m_buffer += '\t';
        m_first = false;
    }
    [[noreturn]] void fail(const PGresult *result) const
    {
        throw m_connection.toError(result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : "",
                                   QString::fromUtf8(PQerrorMessage(m_connection.handle())));
    }

    PostgresqlConnection &m_connection;
    QByteArray m_copy;
    QByteArray m_buffer;
    bool m_first = true;
};

} // namespace

std::unique_ptr<BulkTarget> BulkTarget::open(Connection &connection, const QString &table, const QStringList &columns)
{
    if (connection.engine() == Engine::SQLite)
        return std::make_unique<SqliteTarget>(static_cast<SqliteConnection &>(connection), table, columns);
    return std::make_unique<PostgresqlTarget>(static_cast<PostgresqlConnection &>(connection), table, columns);
}

SetAside::SetAside(Session &session, const QString &table, const QString &trigger, Indexes indexes) : m_session(session)
{
    struct Object {
        QString type;
        QString name;
        QString sql;
    };
    const auto objects =
        session.query(u"SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL"
                      " AND ((type = 'trigger' AND name = ?) OR type = 'index') ORDER BY rowid"_s,
                      {table, trigger}, [](const Row &row) {
                          return Object{row.text(0), row.text(1), row.text(2)};
                      });
    QByteArray drop;
    for (const Object &object : objects) {
        if (object.type == u"index" && indexes == Indexes::Keep)
            continue;
        drop += "DROP " + object.type.toUtf8() + ' ' + object.name.toUtf8() + ";\n";
        m_recreate += object.sql.toUtf8() + ";\n";
    }
    session.connection().script(drop);
}

void SetAside::putBack()
{
    m_session.connection().script(m_recreate);
}

} // namespace mainstay
