// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_watcher.h"
#include "store/postgresql_link.h"

#include <thread>

namespace mainstay {

/// Sleeps on LISTEN, on a connection that is never inside a transaction (that would hold notifications back). The
/// position is the last snapshot: the rows visible now and not then are new, whenever their transaction began. It looks
/// now and then without having been told, which is also how a server that fell silent is found out.
class PostgresqlWatcher : public ChangeWatcher
{
public:
    PostgresqlWatcher(const Location &location, const Patience &patience, OwnCommands &own, Listener listener);
    ~PostgresqlWatcher() override;

private:
    void loop();
    /// Connects and listens; an empty handle when the server is away.
    PgHandle connect() const;
    /// Looks for as long as there are notices; false when the connection is of no more use.
    bool lookAll();
    /// Tells what is new; false as above.
    bool look();
    void tell(const pg_result *news);
    /// Waits for news, for the end or for some time; false when it is time to end.
    bool wait(std::chrono::milliseconds time) const;

    Location m_location;
    Patience m_patience;
    QByteArray m_snapshot;
    int m_stop = -1; ///< eventfd, once the thread runs
    PgHandle m_handle;
    bool m_isAway = false; ///< since lost() was told
    std::thread m_thread;
};

} // namespace mainstay
