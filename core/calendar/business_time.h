// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/open_times.h"

#include <memory>

namespace mainstay {

/// Answers of a calendar in elapsed time that is open, exact to the millisecond: an hour that daylight saving repeats
/// counts twice, one that it skips not at all. Cheap to copy; any thread. The years MainFirst to MainLast are written
/// out once; what lies beyond is worked out when asked for.
class BusinessTime
{
public:
    static constexpr int MainFirst = 1990;
    static constexpr int MainLast = 2059;
    /// No instant is looked for after the end of this year.
    static constexpr int LastYear = 9999;

    /// Errors: calendar.unknown-zone, naming it.
    static Result<BusinessTime> of(const ServiceCalendar &calendar);

    /// 0 when `to` is before `from`.
    std::chrono::milliseconds between(Instant from, Instant to) const
    {
        const OpenTimes &main = m_shared->main;
        if (main.covers(from) && main.covers(to) && from < to)
            return std::chrono::milliseconds(main.spentUntil(to) - main.spentUntil(from));
        return betweenAnywhere(from, to);
    }

    /// The earliest instant by which so much was open since `from`: the end of a period rather than the start of the
    /// next; `from` itself for 0 or less. Nothing when that never comes: no hours are left, or not until the end of
    /// LastYear.
    std::optional<Instant> after(Instant from, std::chrono::milliseconds open) const;

    /// The same time of day so many business days later: dates on which any hour is open. Nothing when there are not so
    /// many within MostYears.
    std::optional<Instant> afterDays(Instant from, int days) const;
    static constexpr int MostYears = 20;

    bool isOpen(Instant at) const;
    /// What is open of [from, to), in order.
    std::vector<OpenStretch> within(Instant from, Instant to) const;
    /// When the date begins on its walls; the first instant that bears it, where daylight saving skips midnight.
    Instant startOfDay(QDate date) const;
    /// Whether it has no hours at all, on any date.
    bool isNeverOpen() const;

private:
    struct Shared {
        ServiceCalendar calendar;
        QTimeZone zone;
        OpenTimes main;
    };
    explicit BusinessTime(std::shared_ptr<const Shared> shared) : m_shared(std::move(shared)) { }
    std::chrono::milliseconds betweenAnywhere(Instant from, Instant to) const;
    OpenTimes timesAround(Instant from, Instant to) const;

    std::shared_ptr<const Shared> m_shared;
};

} // namespace mainstay
