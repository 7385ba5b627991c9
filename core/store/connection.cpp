// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/catalogue.h"
#include "store/postgresql_connection.h"
#include "store/session.h"
#include "store/sqlite_connection.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostKeptStatements = 200;

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
    // The driver goes before the statements: QPSQL would else ask the server to forget each of them, and a server that
    // is away or silent does not answer.
    QSqlDatabase::removeDatabase(m_name);
    m_prepared.clear();
}

std::shared_ptr<QSqlQuery> Connection::prepared(const QString &sql)
{
    const auto kept = m_prepared.constFind(sql);
    if (kept != m_prepared.cend() && kept->use_count() == 1)
        return *kept;
    auto fresh = std::make_shared<QSqlQuery>(database());
    fresh->setForwardOnly(engine() == Engine::SQLite);
    if (!fresh->prepare(sql))
        throw toError(fresh->lastError());
    if (kept == m_prepared.cend() && m_prepared.size() < MostKeptStatements)
        m_prepared.insert(sql, fresh);
    return fresh;
}

void Connection::requireRunning() const
{
    if (m_stopped)
        throw StoreError(ErrorKind::Cancelled, "store.closed");
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
