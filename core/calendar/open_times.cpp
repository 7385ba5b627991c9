// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/open_times.h"

#include "calendar/zone_offsets.h"

#include <algorithm>
#include <limits>

namespace mainstay {

namespace {

constexpr qint64 Never = std::numeric_limits<qint64>::max();

/// Wall clocks show some hours twice and others not at all, so hours are put into each stretch of one offset by itself.
template <class Append>
void writeOut(const std::vector<LocalHours> &hours, const std::vector<ZoneStretch> &zone, qint64 end,
              const Append &append)
{
    for (size_t i = 0; i < zone.size(); ++i) {
        const qint64 from = zone[i].from;
        const qint64 to = i + 1 < zone.size() ? zone[i + 1].from : end;
        const qint64 offset = zone[i].offset;
        auto next = std::ranges::upper_bound(hours, from + offset, {}, &LocalHours::to);
        for (; next != hours.end() && next->from < to + offset; ++next)
            append(std::max(from, next->from - offset), std::min(to, next->to - offset));
    }
}

} // namespace

OpenTimes::OpenTimes(const ServiceCalendar &calendar, const QTimeZone &zone, qint64 first, qint64 last)
    : m_firstDay(first), m_lastDay(last)
{
    const qint64 begin = first * MillisecondsOfDay;
    const qint64 end = last * MillisecondsOfDay;
    // Wall clocks are at most a day ahead of UTC, or behind it.
    const std::vector<LocalHours> hours = localHoursOf(calendar, dateOf(first - 1), dateOf(last + 1));
    m_stretches.reserve(hours.size() + 1);
    qint64 spent = 0;
    writeOut(hours, zoneStretches(zone, begin, end), end, [this, &spent](qint64 from, qint64 to) {
        if (!m_stretches.empty() && m_stretches.back().to == from)
            m_stretches.back().to = to;
        else
            m_stretches.push_back({from, to, spent});
        spent += to - from;
    });
    m_stretches.push_back({Never, Never, spent});

    m_firstOfDay.reserve(size_t(last - first) + 1);
    quint32 i = 0;
    for (qint64 day = first; day <= last; ++day) {
        while (m_stretches[i].to <= day * MillisecondsOfDay)
            ++i;
        m_firstOfDay.push_back(i);
    }
}

Instant OpenTimes::earliestWith(qint64 spent) const
{
    // The last stretch before which less was open.
    const auto after = std::ranges::lower_bound(m_stretches, spent, {}, &Stretch::before);
    const Stretch &stretch = *std::prev(after);
    return fromMilliseconds(stretch.from + (spent - stretch.before));
}

size_t OpenTimes::firstEndingAfter(qint64 when) const
{
    return size_t(std::ranges::upper_bound(m_stretches, when, {}, &Stretch::to) - m_stretches.begin());
}

bool OpenTimes::isOpen(Instant at) const
{
    const qint64 when = toMilliseconds(at);
    return m_stretches[firstEndingAfter(when)].from <= when;
}

std::vector<OpenStretch> OpenTimes::within(Instant from, Instant to) const
{
    const qint64 begin = toMilliseconds(from);
    const qint64 end = toMilliseconds(to);
    std::vector<OpenStretch> open;
    for (size_t i = firstEndingAfter(begin); m_stretches[i].from < end; ++i)
        open.push_back({fromMilliseconds(std::max(begin, m_stretches[i].from)),
                        fromMilliseconds(std::min(end, m_stretches[i].to))});
    return open;
}

} // namespace mainstay
