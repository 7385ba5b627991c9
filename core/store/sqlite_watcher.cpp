// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_watcher.h"

#include <future>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr std::chrono::milliseconds Interval(250);

} // namespace

SqliteWatcher::SqliteWatcher(const Location &location, OwnCommands &own, Listener listener)
    : ChangeWatcher(own, std::move(listener))
{
    std::promise<void> ready;
    std::future<void> started = ready.get_future();
    m_thread = std::thread([this, location, &ready] {
        try {
            m_connection = Connection::open(location);
            Session session(*m_connection);
            m_dataVersion = session.number(u"PRAGMA data_version"_s);
            m_lastSeen = session.number(u"SELECT max(seq) FROM journal"_s);
        } catch (...) {
            m_connection.reset();
            ready.set_exception(std::current_exception());
            return;
        }
        ready.set_value();
        loop();
        m_connection.reset();
    });
    try {
        started.get();
    } catch (...) {
        m_thread.join();
        throw;
    }
}

SqliteWatcher::~SqliteWatcher()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SqliteWatcher::loop()
{
    Session session(*m_connection);
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, Interval, [this] { return m_stopping; })) {
        lock.unlock();
        try {
            look(session);
        } catch (const StoreError &) {
            // A file that is busy or gone for a moment is looked at again in a moment; nothing is skipped, as the
            // position has not moved.
        }
        lock.lock();
    }
}

void SqliteWatcher::look(Session &session)
{
    const qint64 dataVersion = session.number(u"PRAGMA data_version"_s);
    if (dataVersion == m_dataVersion)
        return;
    ChangeGatherer gatherer(ChangeSet::Origin::Other);
    qint64 last = m_lastSeen;
    Id<Command> command;
    bool isOwn = false;
    QList<Id<Command>> passed;
    session.scan(u"SELECT seq, command, entity, first_id, last_id FROM journal WHERE seq > ? ORDER BY seq"_s,
                 {m_lastSeen}, [&](const ScanRow &row) {
                     last = row.integer(0);
                     if (row.integer(1) != command.value) {
                         command = Id<Command>(row.integer(1));
                         isOwn = m_own.contains(command);
                         if (isOwn)
                             passed.append(command);
                     }
                     if (!isOwn)
                         gatherer.add(QString::fromUtf8(row.text(2)), row.integer(3), row.integer(4), command);
                 });
    m_dataVersion = dataVersion;
    m_lastSeen = last;
    m_own.forget(passed);
    if (ChangeSet changes = gatherer.take(); !changes.isEmpty())
        m_listener.changed(std::move(changes));
}

} // namespace mainstay
