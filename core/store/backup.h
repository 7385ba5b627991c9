// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/progress.h"
#include "store/schema.h"

namespace mainstay {

/// A backup is itself a workspace file (SQLite), whichever engine it was taken from: it can be opened, and restored
/// into a new workspace on either engine.

/// Writes a consistent copy of the workspace as it is at this moment into a new file, while others go on working. It
/// appears under its name only when it is whole. Reports bytes of a file, rows of a server. The connection is not in a
/// transaction; `version` is its schema's. Throws Invalid "store.file-exists" when there is a file of that name.
void backup(Connection &connection, const QString &path, const Schema &schema, int version, Progress &progress);

/// Makes a new workspace file of a backup. Writes one "store.restore" command, which undo does not cross.
/// Throws Invalid "store.not-a-workspace" for a file that is no backup, "store.newer-schema" for one of a later
/// version, "store.file-exists" when there is a file of that name.
void restoreFile(const QString &backupPath, const QString &path, const Schema &schema, const QString &person,
                 Progress &progress);

/// The same into an empty database, as one transaction. Throws as requireEmpty() for one that is not, Corrupt
/// "store.backup-differs" with `table` where the backup holds other tables or columns than its version says.
void restoreServer(const QString &backupPath, Connection &target, const Schema &schema, const QString &person,
                   Progress &progress);

} // namespace mainstay
