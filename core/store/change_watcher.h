// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"
#include "store/patience.h"
#include "store/unit_of_work.h"

namespace mainstay {

/// Tells what others write to the workspace, within a second, on a thread and a connection of its own. Changes that
/// commit late are told when they commit; this Workspace's own are left out.
class ChangeWatcher
{
public:
    /// All are called on the watcher's thread.
    struct Listener {
        std::function<void(ChangeSet)> changed;
        std::function<void()> fellSilent; ///< the server has not answered within the patience, and may never do so
        std::function<void()> lost; ///< the server is out of reach, and is tried again until regained()
        std::function<void()>
            regained; ///< it answers again; meanwhile anything may have changed, of which no more is told
    };

    /// Starts watching: everything committed after this returns is told. Throws StoreError when the workspace cannot be
    /// opened.
    static std::unique_ptr<ChangeWatcher> start(const Location &location, const Patience &patience, OwnCommands &own,
                                                Listener listener);
    virtual ~ChangeWatcher() = default;
    ChangeWatcher(const ChangeWatcher &) = delete;
    ChangeWatcher &operator=(const ChangeWatcher &) = delete;

protected:
    ChangeWatcher(OwnCommands &own, Listener listener) : m_own(own), m_listener(std::move(listener)) { }

    OwnCommands &m_own;
    Listener m_listener;
};

} // namespace mainstay
