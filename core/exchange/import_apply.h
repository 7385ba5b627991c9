// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"
#include "store/progress.h"
#include "store/transaction.h"

namespace mainstay {

/// Writes a plan, as a part of the transaction's command. `source` is made when it is not there yet.
void applyImport(Transaction &transaction, const Reading &reading, const ImportPicture &picture, const ImportPlan &plan,
                 const QString &source, Progress &progress);

} // namespace mainstay
