// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_watcher.h"

#include "store/postgresql_watcher.h"
#include "store/sqlite_watcher.h"

namespace mainstay {

std::unique_ptr<ChangeWatcher> ChangeWatcher::start(const Location &location, const Patience &patience,
                                                    OwnCommands &own, Listener listener)
{
    if (location.engine == Engine::SQLite)
        return std::make_unique<SqliteWatcher>(location, own, std::move(listener));
    return std::make_unique<PostgresqlWatcher>(location, patience, own, std::move(listener));
}

} // namespace mainstay
