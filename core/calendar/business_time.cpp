// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/business_time.h"

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DaysAtOnce = 50 * 366; // of what is worked out when asked for

qint64 firstDayOf(int year)
{
    return dayNumberOf(QDate(year, 1, 1));
}

qint64 dayOf(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
}

Instant startOf(qint64 day)
{
    return fromMilliseconds(day * MillisecondsOfDay);
}

} // namespace

Result<BusinessTime> BusinessTime::of(const ServiceCalendar &calendar)
{
    const QTimeZone zone(calendar.zone.toUtf8());
    if (!zone.isValid())
        return failure(ErrorKind::Invalid, "calendar.unknown-zone", {{u"zone"_s, calendar.zone}});
    OpenTimes main(calendar, zone, firstDayOf(MainFirst), firstDayOf(MainLast + 1));
    return BusinessTime(std::make_shared<const Shared>(Shared{calendar, zone, std::move(main)}));
}

OpenTimes BusinessTime::timesAround(Instant from, Instant to) const
{
    return OpenTimes(m_shared->calendar, m_shared->zone, dayOf(from), dayOf(to) + 1);
}

std::chrono::milliseconds BusinessTime::betweenAnywhere(Instant from, Instant to) const
{
    qint64 spent = 0;
    while (from < to) {
        const Instant until = std::min(to, startOf(dayOf(from) + DaysAtOnce));
        const OpenTimes times = timesAround(from, until);
        spent += times.spentUntil(until) - times.spentUntil(from);
        from = until;
    }
    return std::chrono::milliseconds(spent);
}

std::optional<Instant> BusinessTime::after(Instant from, std::chrono::milliseconds open) const
{
    if (open.count() <= 0)
        return from;
    qint64 left = open.count();
    const Instant last = startOf(firstDayOf(LastYear + 1));
    if (m_shared->main.covers(from)) {
        const OpenTimes &main = m_shared->main;
        const qint64 before = main.spentUntil(from);
        if (before + left <= main.spent())
            return main.earliestWith(before + left);
        left -= main.spent() - before;
        from = main.end();
    }
    while (from < last && !isClosedForGoodAfter(m_shared->calendar, dateOf(dayOf(from) - 2))) {
        const Instant until = std::min(last, startOf(dayOf(from) + DaysAtOnce));
        const OpenTimes times = timesAround(from, until);
        const qint64 before = times.spentUntil(from);
        const qint64 there = times.spentUntil(until) - before;
        if (left <= there)
            return times.earliestWith(before + left);
        left -= there;
        from = until;
    }
    return std::nullopt;
}

std::optional<Instant> BusinessTime::afterDays(Instant from, int days) const
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(toMilliseconds(from), m_shared->zone);
    const QDate last = start.date().addYears(MostYears);
    for (QDate date = start.date(); date < last; date = date.addDays(1)) {
        if (days <= 0)
            return fromMilliseconds(QDateTime(date, start.time(), m_shared->zone).toMSecsSinceEpoch());
        const QDate next = date.addDays(1);
        if (!within(startOfDay(next), startOfDay(next.addDays(1))).empty())
            --days;
    }
    return std::nullopt;
}

bool BusinessTime::isOpen(Instant at) const
{
    const OpenTimes &main = m_shared->main;
    return main.covers(at) && at < main.end() ? main.isOpen(at) : timesAround(at, at).isOpen(at);
}

std::vector<OpenStretch> BusinessTime::within(Instant from, Instant to) const
{
    if (to <= from)
        return {};
    if (m_shared->main.covers(from) && m_shared->main.covers(to))
        return m_shared->main.within(from, to);
    return timesAround(from, to).within(from, to);
}

Instant BusinessTime::startOfDay(QDate date) const
{
    return fromMilliseconds(date.startOfDay(m_shared->zone).toMSecsSinceEpoch());
}

bool BusinessTime::isNeverOpen() const
{
    const auto &exceptions = m_shared->calendar.exceptions;
    return isClosedForGoodAfter(m_shared->calendar,
                                exceptions.empty() ? QDate(1970, 1, 1) : exceptions.begin()->first.addDays(-1));
}

} // namespace mainstay
