// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace mainstay {

/// The format of iCalendar among those of `import`: it brings no estate but holidays, into one calendar.
inline constexpr const char *holidayFormat = "ics";

QList<OptionSpec> holidayOptions();
ExitStatus importHolidays(Call &call);

} // namespace mainstay
