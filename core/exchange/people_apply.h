// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/people_plan.h"
#include "store/progress.h"
#include "store/transaction.h"

namespace mainstay {

/// Writes a plan, as a part of the transaction's command.
void applyPeople(Transaction &transaction, const PeoplePicture &picture, PeoplePlan plan, Progress &progress);

} // namespace mainstay
