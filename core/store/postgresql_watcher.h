// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_watcher.h"

#include <QSet>
#include <thread>

struct pg_conn;

namespace mainstay {

/// Sleeps on LISTEN, on a connection that is never inside a transaction (that would hold notifications back). The
/// position is the last snapshot: the rows visible now and not then are new, whenever their transaction began.
class PostgresqlWatcher : public ChangeWatcher
{
public:
    PostgresqlWatcher(const Location &location, OwnCommands &own, Sink sink);
    ~PostgresqlWatcher() override;

private:
    using Handle = std::unique_ptr<pg_conn, void (*)(pg_conn *)>;

    void loop();
    /// Connects and listens; an empty handle when the server is away.
    Handle connect() const;
    bool look(pg_conn *handle);
    /// Waits for news, for the end or for `milliseconds` (-1: without limit); false when it is time to end.
    bool wait(pg_conn *handle, int milliseconds) const;

    Location m_location;
    OwnCommands &m_own;
    Sink m_sink;
    QByteArray m_snapshot;
    Handle m_handle;
    int m_stop = -1; ///< eventfd
    std::thread m_thread;
};

} // namespace mainstay
