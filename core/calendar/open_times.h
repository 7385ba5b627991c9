// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "calendar/local_hours.h"

#include <QTimeZone>
#include <optional>

namespace mainstay {

/// A stretch of time, [from, to).
struct OpenStretch {
    Instant from;
    Instant to;

    bool operator==(const OpenStretch &) const = default;
};

/// A calendar written out as instants over a range of days, with how much was open before each stretch: a question is
/// one step into a table. Immutable, so any thread may ask.
class OpenTimes
{
public:
    /// Over the days (UTC, by their numbers) first to last, last not included.
    OpenTimes(const ServiceCalendar &calendar, const QTimeZone &zone, qint64 first, qint64 last);

    Instant begin() const { return fromMilliseconds(m_firstDay * MillisecondsOfDay); }
    Instant end() const { return fromMilliseconds(m_lastDay * MillisecondsOfDay); }
    bool covers(Instant at) const { return at >= begin() && at <= end(); }

    /// Open milliseconds from begin() to at, which is covered.
    qint64 spentUntil(Instant at) const
    {
        const qint64 when = toMilliseconds(at);
        size_t i = m_firstOfDay[size_t(when / MillisecondsOfDay - m_firstDay - (when % MillisecondsOfDay < 0 ? 1 : 0))];
        while (m_stretches[i].to <= when)
            ++i;
        const Stretch &stretch = m_stretches[i];
        return stretch.before + (when > stretch.from ? when - stretch.from : 0);
    }
    qint64 spent() const { return m_stretches.back().before; }
    /// The earliest instant at which so many milliseconds were open since begin(): more than 0, at most spent().
    Instant earliestWith(qint64 spent) const;
    bool isOpen(Instant at) const;
    /// What is open of [from, to), in order; both are covered.
    std::vector<OpenStretch> within(Instant from, Instant to) const;

private:
    struct Stretch {
        qint64 from;
        qint64 to;
        qint64 before; ///< open before it
    };
    size_t firstEndingAfter(qint64 when) const;

    qint64 m_firstDay;
    qint64 m_lastDay;
    std::vector<Stretch> m_stretches; ///< the last one, behind all, is never reached
    std::vector<quint32> m_firstOfDay; ///< the first stretch that ends after that day began
};

} // namespace mainstay
