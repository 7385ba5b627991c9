// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresql_watcher.h"

#include "store/postgresql_connection.h"

#include <QSet>
#include <algorithm>
#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr std::chrono::milliseconds FirstRetry(250);
constexpr std::chrono::milliseconds LongestRetry(5'000);

/// The snapshot as of now and, beside it, the entries that it shows and that the older one did not. The index on xid
/// bounds the search by the oldest transaction that was still running then.
constexpr char News[] = "SELECT now.snapshot, j.command, j.entity, j.first_id, j.last_id FROM (SELECT "
                        "pg_current_snapshot()::text AS snapshot) AS now"
                        " LEFT JOIN journal AS j ON j.xid >= pg_snapshot_xmin($1::pg_snapshot) AND NOT "
                        "pg_visible_in_snapshot(j.xid, $1::pg_snapshot)"
                        " ORDER BY j.seq";

/// Whether there were any.
bool takeNotices(pg_conn *handle)
{
    bool any = false;
    while (PGnotify *notice = PQnotifies(handle)) {
        any = true;
        PQfreemem(notice);
    }
    return any;
}

} // namespace

PostgresqlWatcher::PostgresqlWatcher(const Location &location, const Patience &patience, OwnCommands &own,
                                     Listener listener)
    : ChangeWatcher(own, std::move(listener)), m_location(location), m_patience(patience), m_handle(connect())
{
    PgResult now;
    if (m_handle)
        now = askWithin(m_handle.get(), "SELECT pg_current_snapshot()::text", {}, QDeadlineTimer(patience.server));
    if (PQresultStatus(now.get()) != PGRES_TUPLES_OK)
        throw StoreError(ErrorKind::Unavailable, "store.server-away", {{u"location"_s, location.toString()}});
    m_snapshot = PQgetvalue(now.get(), 0, 0);
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

PgHandle PostgresqlWatcher::connect() const
{
    PgHandle handle(PQconnectdb(m_location.toConnectionInfo().constData()));
    if (PQstatus(handle.get()) == CONNECTION_OK) {
        const PgResult listening =
            askWithin(handle.get(), "LISTEN mainstay", {}, QDeadlineTimer(m_patience.server), m_stop);
        if (PQresultStatus(listening.get()) == PGRES_COMMAND_OK)
            return handle;
    }
    return nullptr;
}

bool PostgresqlWatcher::wait(std::chrono::milliseconds time) const
{
    pollfd waits[2] = {{m_stop, POLLIN, 0}, {m_handle ? PQsocket(m_handle.get()) : -1, POLLIN, 0}};
    ::poll(waits, 2, int(time.count()));
    return (waits[0].revents & POLLIN) == 0;
}

void PostgresqlWatcher::loop()
{
    std::chrono::milliseconds retry = FirstRetry;
    while (wait(m_handle ? m_patience.server / 3 : retry)) {
        if (!m_handle) {
            m_handle = connect();
            retry = m_handle ? FirstRetry : std::min(retry * 2, LongestRetry);
            if (!m_handle)
                continue;
        }
        if (lookAll()) {
            if (std::exchange(m_isAway, false))
                m_listener.regained();
            continue;
        }
        m_handle.reset();
        if (!std::exchange(m_isAway, true))
            m_listener.lost();
    }
}

bool PostgresqlWatcher::lookAll()
{
    // What was committed while the line was cut is found by the snapshot. A notice that comes with the answer wakes
    // nobody later, so it is asked for here.
    bool isAlive = PQconsumeInput(m_handle.get()) == 1;
    takeNotices(m_handle.get());
    do
        isAlive = isAlive && look();
    while (isAlive && takeNotices(m_handle.get()));
    return isAlive;
}

bool PostgresqlWatcher::look()
{
    const QDeadlineTimer deadline(m_patience.server);
    const PgResult news = askWithin(m_handle.get(), News, {m_snapshot}, deadline, m_stop);
    if (!news && deadline.hasExpired())
        m_listener.fellSilent();
    if (PQresultStatus(news.get()) != PGRES_TUPLES_OK)
        return false;
    tell(news.get());
    return true;
}

void PostgresqlWatcher::tell(const pg_result *news)
{
    const auto number = [news](int row, int column) {
        return QByteArrayView(PQgetvalue(news, row, column)).toLongLong();
    };
    ChangeGatherer gatherer(ChangeSet::Origin::Other);
    QSet<Id<Command>> own;
    QSet<Id<Command>> others;
    for (int row = 0; row < PQntuples(news); ++row) {
        m_snapshot = PQgetvalue(news, row, 0);
        if (PQgetisnull(news, row, 1))
            continue;
        const Id<Command> command(number(row, 1));
        if (!own.contains(command) && !others.contains(command))
            (m_own.contains(command) ? own : others).insert(command);
        if (others.contains(command))
            gatherer.add(QString::fromUtf8(PQgetvalue(news, row, 2)), number(row, 3), number(row, 4), command);
    }
    m_own.forget(own.values());
    // Of a server that was away regained() says that anything may be new: also what was asked of it in vain.
    if (ChangeSet changes = gatherer.take(); !changes.isEmpty() && !m_isAway)
        m_listener.changed(std::move(changes));
}

} // namespace mainstay
