// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/progress.h"
#include "store/transaction.h"

namespace mainstay {

/// Copies every row that a backup carries, and the highest ids and numbers given, from one open transaction into
/// another whose tables are empty and of the same schema version. Neither journals it. From any engine to any engine.
/// Reports rows.
void copyTables(Session &from, Transaction &to, Progress &progress);

} // namespace mainstay
