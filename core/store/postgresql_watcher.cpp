// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresql_watcher.h"

#include "store/postgresql_connection.h"

#include <algorithm>
#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using PgResult = std::unique_ptr<PGresult, decltype(&PQclear)>;

constexpr int FirstRetry = 250;
constexpr int LongestRetry = 5000;

/// The snapshot as of now and, beside it, the entries that it shows and that the older one did not. The index on xid
/// bounds the search by the oldest transaction that was still running then.
constexpr char News[] = "SELECT now.snapshot, j.command, j.entity, j.first_id, j.last_id FROM (SELECT "
                        "pg_current_snapshot()::text AS snapshot) AS now"
                        " LEFT JOIN journal AS j ON j.xid >= pg_snapshot_xmin($1::pg_snapshot) AND NOT "
                        "pg_visible_in_snapshot(j.xid, $1::pg_snapshot)"
                        " ORDER BY j.seq";

} // namespace

PostgresqlWatcher::PostgresqlWatcher(const Location &location, OwnCommands &own, Sink sink)
    : m_location(location), m_own(own), m_sink(std::move(sink)), m_handle(nullptr, PQfinish)
{
    m_handle = connect();
    if (m_handle) {
        const PgResult now(PQexec(m_handle.get(), "SELECT pg_current_snapshot()::text"), PQclear);
        if (PQresultStatus(now.get()) == PGRES_TUPLES_OK)
            m_snapshot = PQgetvalue(now.get(), 0, 0);
    }
    if (m_snapshot.isEmpty())
        throw StoreError(ErrorKind::Unavailable, "store.server-away", {{u"location"_s, location.toString()}});
    m_stop = eventfd(0, EFD_CLOEXEC);
    m_thread = std::thread([this] { loop(); });
}

PostgresqlWatcher::~PostgresqlWatcher()
{
    const quint64 one = 1;
    if (::write(m_stop, &one, sizeof one) == sizeof one)
        m_thread.join();
    ::close(m_stop);
}

PostgresqlWatcher::Handle PostgresqlWatcher::connect() const
{
    Handle handle(PQconnectdb(m_location.toConnectionInfo().constData()), PQfinish);
    if (PQstatus(handle.get()) == CONNECTION_OK) {
        const PgResult listening(PQexec(handle.get(), "LISTEN mainstay"), PQclear);
        if (PQresultStatus(listening.get()) == PGRES_COMMAND_OK)
            return handle;
    }
    return Handle(nullptr, PQfinish);
}

bool PostgresqlWatcher::wait(pg_conn *handle, int milliseconds) const
{
    pollfd waits[2] = {{m_stop, POLLIN, 0}, {handle ? PQsocket(handle) : -1, POLLIN, 0}};
    ::poll(waits, 2, milliseconds);
    return (waits[0].revents & POLLIN) == 0;
}

void PostgresqlWatcher::loop()
{
    int retry = FirstRetry;
    while (wait(m_handle.get(), m_handle ? -1 : retry)) {
        if (!m_handle) {
            m_handle = connect();
            retry = std::min(retry * 2, LongestRetry);
            // What was committed while the line was cut is found by the snapshot.
            if (m_handle && !look(m_handle.get()))
                m_handle.reset();
            continue;
        }
        retry = FirstRetry;
        bool notified = false;
        const bool alive = PQconsumeInput(m_handle.get()) == 1;
        while (PGnotify *notice = PQnotifies(m_handle.get())) {
            notified = true;
            PQfreemem(notice);
        }
        if (!alive || PQstatus(m_handle.get()) != CONNECTION_OK || (notified && !look(m_handle.get())))
            m_handle.reset();
    }
}

bool PostgresqlWatcher::look(pg_conn *handle)
{
    const char *values[] = {m_snapshot.constData()};
    const PgResult news(PQexecParams(handle, News, 1, nullptr, values, nullptr, nullptr, 0), PQclear);
    if (PQresultStatus(news.get()) != PGRES_TUPLES_OK)
        return false;
    ChangeGatherer gatherer(ChangeSet::Origin::Other);
    QSet<qint64> own;
    QSet<qint64> others;
    for (int row = 0; row < PQntuples(news.get()); ++row) {
        m_snapshot = PQgetvalue(news.get(), row, 0);
        if (PQgetisnull(news.get(), row, 1))
            continue;
        const qint64 command = QByteArrayView(PQgetvalue(news.get(), row, 1)).toLongLong();
        if (!own.contains(command) && !others.contains(command))
            (m_own.take(Id<Command>(command)) ? own : others).insert(command);
        if (others.contains(command))
            gatherer.add(QString::fromUtf8(PQgetvalue(news.get(), row, 2)),
                         QByteArrayView(PQgetvalue(news.get(), row, 3)).toLongLong(),
                         QByteArrayView(PQgetvalue(news.get(), row, 4)).toLongLong(), Id<Command>(command));
    }
    if (ChangeSet changes = gatherer.take(); !changes.isEmpty())
        m_sink(std::move(changes));
    return true;
}

} // namespace mainstay
