// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/wall_clock.h"

#include "calendar/local_hours.h"

#include <algorithm>

namespace mainstay {

namespace {

/// Farther from UTC is no zone.
constexpr qint64 MostOffset = MillisecondsOfDay;

} // namespace

WallClock::WallClock(const QTimeZone &zone, Instant from, Instant to)
    : m_stretches(zoneStretches(zone, toMilliseconds(from) - 2 * MostOffset, toMilliseconds(to) + 2 * MostOffset))
{ }

Instant WallClock::instantOf(const WallTime &wall) const
{
    const qint64 shown = dayNumberOf(wall.date) * MillisecondsOfDay + wall.time.msecsSinceStartOfDay();
    // The last stretch that begins with this on its walls, or less. Where clocks were moved forward over it, that is
    // the one before they were.
    auto stretch = std::ranges::partition_point(
        m_stretches, [shown](const ZoneStretch &one) { return one.from + one.offset <= shown; });
    if (stretch != m_stretches.begin())
        --stretch;
    if (stretch != m_stretches.begin()) {
        const auto before = std::prev(stretch);
        // Clocks were moved back: the stretch before has shown it already.
        if (shown - before->offset < stretch->from)
            stretch = before;
    }
    return fromMilliseconds(shown - stretch->offset);
}

QDate dateAt(const QTimeZone &zone, Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone).date();
}

} // namespace mainstay
