// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace mainstay {

/// A moment in UTC, exact to the millisecond. Local time exists only in calendars and at the edge of the screen.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// The real time. Rules never call it: they are given their instant.
Instant currentInstant();

constexpr qint64 toMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}
constexpr Instant fromMilliseconds(qint64 sinceEpoch)
{
    return Instant(std::chrono::milliseconds(sinceEpoch));
}

/// "2026-03-02T08:00:00.000Z", always UTC and always with milliseconds.
QString toIso(Instant instant);

/// Reads ISO 8601 with a zone ("Z" or "+02:00"); nothing when the zone is missing or the text is no such instant.
std::optional<Instant> fromIso(QStringView text);

} // namespace mainstay
