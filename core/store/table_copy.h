// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/progress.h"
#include "store/transaction.h"

namespace mainstay {

/// Copies every row that a backup carries, and the highest ids and numbers given, from one open transaction into
/// another of the same schema version, whose rows it replaces. Neither journals it. From any engine to any engine.
/// Reports rows.
void copyTables(Session &from, Transaction &to, Progress &progress);

} // namespace mainstay
