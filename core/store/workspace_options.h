// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/check.h"
#include "store/patience.h"
#include "store/schema.h"
#include "store/undo.h"

namespace mainstay {

/// Asked for a password only after the server wanted one, on the opening thread; nothing gives up.
using AskPassword = std::function<std::optional<QString>(const Location &)>;

struct WorkspaceOptions {
    Schema schema = Schema::builtIn();
    QString person; ///< SQLite: who writes; empty for the login name. PostgreSQL knows by itself.
    UndoContext undo;
    /// What a room reads of a workspace that was just opened, on the opening thread, and before whatever is written, in
    /// its transaction; either may be empty.
    std::function<void(Session &)> opened;
    std::function<void(Transaction &)> beforeWrite;
    QList<CheckRule> checks; ///< what the rooms look at in checkNow()
    AskPassword askPassword;
    Patience patience;
    /// How far open() is with bringing an older workspace up to date, told on the opening thread; its cancel() gives up
    /// and leaves the workspace as it was. Outlives open(); may be null.
    Progress *upgrading = nullptr;
    QString backupFolder; ///< where the copy made before a migration goes; empty: beside a file, in the app's data for
                          ///< a server
};

} // namespace mainstay
