// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/recurrence.h"

namespace mainstay {

/// The rule as libical takes it.
QByteArray ruleForIcal(const Recurrence &recurrence);
/// Whether it says in which week of the year.
bool countsWeeks(const Recurrence &recurrence);

/// Whether libical follows it to the letter; what it is known to follow otherwise is refused. Errors as Series::of()
/// names them.
Result<void> requireFollowable(const Recurrence &recurrence);

} // namespace mainstay
