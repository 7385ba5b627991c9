// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/recurrence.h"
#include "calendar/zone_offsets.h"

namespace mainstay {

/// What the walls of a zone show at the instants of [from, to), and at what instant they show it.
class WallClock
{
public:
    WallClock(const QTimeZone &zone, Instant from, Instant to);

    /// The first instant at which they show it; where they skip it, the one at which they would have, had nobody moved
    /// them.
    Instant instantOf(const WallTime &wall) const;

private:
    std::vector<ZoneStretch> m_stretches;
};

/// The date on the walls of a zone.
QDate dateAt(const QTimeZone &zone, Instant instant);

} // namespace mainstay
