// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"

namespace mainstay {

/// Brings a workspace of the older `version` to the newest one: keeps a copy of it as it is, then migrates. The
/// progress goes over both, half and half; its cancel, from any thread, gives up with Cancelled "store.cancelled",
/// leaves the workspace as it was and keeps no copy. `folder` is where the copy goes; empty: beside the workspace's
/// file, or in the application's data folder for a server.
void bringUpToDate(Connection &connection, const Schema &schema, int version, const QString &person,
                   const QString &folder, Progress &progress);

} // namespace mainstay
