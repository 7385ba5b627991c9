// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"
#include "store/unit_of_work.h"

namespace mainstay {

/// Tells what others write to the workspace, within a second, on a thread and a connection of its own. Changes that
/// commit late are told when they commit; this Workspace's own are left out.
class ChangeWatcher
{
public:
    using Sink = std::function<void(ChangeSet)>;

    /// Starts watching: everything committed after this returns is told to `sink`, on the watcher's thread. Throws
    /// StoreError when the workspace cannot be opened.
    static std::unique_ptr<ChangeWatcher> start(const Location &location, OwnCommands &own, Sink sink);
    virtual ~ChangeWatcher() = default;
    ChangeWatcher(const ChangeWatcher &) = delete;
    ChangeWatcher &operator=(const ChangeWatcher &) = delete;

protected:
    ChangeWatcher() = default;
};

} // namespace mainstay
