// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QDateTime>
#include <QTimeZone>
#include <vector>

namespace mainstay {

/// What the clock on a wall shows, in whatever zone that wall stands.
struct WallTime {
    QDate date;
    QTime time; ///< to the second

    bool operator==(const WallTime &) const = default;
};

/// "2026-03-02T09:00" or "2026-03-02T09:00:30"; nothing for any other text.
std::optional<WallTime> wallTimeFromText(const QString &text);
QString toText(const WallTime &wall);

/// When something comes back, as iCalendar (RFC 5545) says it.
struct Recurrence {
    QString rule; ///< "FREQ=MONTHLY;BYDAY=-1FR"; "RRULE:" before it is dropped
    WallTime start; ///< the first one, if the rule meets it; none is earlier
    QString zone; ///< on whose walls all of it is told, as IANA names it
    std::vector<WallTime> also; ///< RDATE
    std::vector<WallTime> except; ///< EXDATE
    std::vector<QDate> exceptDays; ///< EXDATE of a whole day
    std::optional<QDate> until; ///< the last day, whatever the rule says

    bool operator==(const Recurrence &) const = default;
};

/// Occurrences of a stretch of time, in order, each once.
struct SeriesSlice {
    std::vector<Instant> instants;
    bool isCut = false; ///< there are more, after the last one
};

/// A recurrence that can be followed. An hour that daylight saving skips is told as if the clocks had not been moved
/// yet, one that it repeats is the first of both. Copies are cheap, and any thread may ask.
class Series
{
public:
    /// Errors: Invalid "calendar.unknown-zone" {zone}, "calendar.bad-rule" {rule}, "calendar.rule-too-often" {rule} for
    /// one of minutes or seconds, "calendar.rule-too-long" {rule, most} for more text, dates or occurrences than are
    /// followed, "calendar.rule-not-followed" {rule, part} for what libical follows otherwise than the standard says,
    /// "calendar.bad-start" {start}, "calendar.rule-never" {rule} for one that gives nothing in MostYears.
    static Result<Series> of(const Recurrence &recurrence);

    /// Of [from, to), at most MostSeriesSteps of them.
    SeriesSlice between(Instant from, Instant to) const;
    /// So many from that instant on, fewer where the series ends or the next ones are more than MostYears away.
    std::vector<Instant> next(Instant from, int most) const;

    static constexpr int MostSeriesSteps = 100'000;
    static constexpr int MostYears = 40; ///< a day of the week returns to 29 February in no longer

private:
    Series(Recurrence recurrence, QTimeZone zone) : m_recurrence(std::move(recurrence)), m_zone(std::move(zone)) { }

    Recurrence m_recurrence;
    QTimeZone m_zone;
};

} // namespace mainstay
