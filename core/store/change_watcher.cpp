// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_watcher.h"

#include "store/postgresql_watcher.h"
#include "store/sqlite_watcher.h"

namespace mainstay {

std::unique_ptr<ChangeWatcher> ChangeWatcher::start(const Location &location, OwnCommands &own, Sink sink)
{
    if (location.engine == Engine::SQLite)
        return std::make_unique<SqliteWatcher>(location, own, std::move(sink));
    return std::make_unique<PostgresqlWatcher>(location, own, std::move(sink));
}

} // namespace mainstay
