// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket.h"

namespace mainstay {

bool isBackdated(const LogEntry &entry)
{
    return entry.origin == Origin::Person && entry.recorded - entry.happened > std::chrono::minutes(1);
}

} // namespace mainstay
