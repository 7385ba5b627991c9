// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/catalogue.h"
#include "store/postgresql_connection.h"
#include "store/session.h"
#include "store/sqlite_connection.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// QtSql finds connections by name, in all threads: ours are unique in the process.
QString uniqueName()
{
    static std::atomic<quint64> counter = 0;
    return u"mainstay-%1"_s.arg(++counter);
}

} // namespace

std::unique_ptr<Connection> Connection::open(const Location &location, const Patience &patience)
{
    if (location.engine == Engine::SQLite)
        return std::make_unique<SqliteConnection>(location, SqliteConnection::Mode::Existing, patience);
    return std::make_unique<PostgresqlConnection>(location, patience);
}

Connection::Connection(Location location, const Patience &patience, const QString &driver)
    : m_location(std::move(location)), m_patience(patience), m_name(uniqueName())
{
    const QSqlDatabase database = QSqlDatabase::addDatabase(driver, m_name);
    if (!database.isValid()) {
        QSqlDatabase::removeDatabase(m_name);
        throw StoreError(ErrorKind::Bug, "store.no-driver", {{u"driver"_s, driver}});
    }
}

Connection::~Connection()
{
    const std::lock_guard lock(m_handleMutex);
    closeDatabase();
}

void Connection::closeDatabase()
{
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(std::exchange(m_name, QString()));
}

void Connection::requireRunning() const
{
    if (isEnded())
        throw ended();
}

StoreError Connection::ended() const
{
    return StoreError(ErrorKind::Cancelled, m_stopped ? "store.closed" : "store.cancelled");
}

const QList<TableDescription> &Connection::tables()
{
    if (!m_tables) {
        Session session(*this);
        m_tables = journaledTables(session);
    }
    return *m_tables;
}

const TableDescription &Connection::table(const QString &name)
{
    for (const TableDescription &known : tables()) {
        if (known.name == name)
            return known;
    }
    throw StoreError(ErrorKind::Bug, "store.no-table", {{u"table"_s, name}});
}

} // namespace mainstay
