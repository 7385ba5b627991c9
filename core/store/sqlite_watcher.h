// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_watcher.h"

#include <condition_variable>
#include <thread>

namespace mainstay {

/// Compares PRAGMA data_version every quarter of a second, then reads the journal after the last entry seen. SQLite has
/// one writer at a time, so entries are committed in the order of their numbers.
class SqliteWatcher : public ChangeWatcher
{
public:
    SqliteWatcher(const Location &location, OwnCommands &own, Listener listener);
    ~SqliteWatcher() override;

private:
    void loop();
    void look(Session &session);

    std::unique_ptr<Connection> m_connection;
    qint64 m_dataVersion = 0;
    qint64 m_lastSeen = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace mainstay
