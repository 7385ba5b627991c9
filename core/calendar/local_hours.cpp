// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/local_hours.h"

#include <algorithm>

namespace mainstay {

namespace {

const QDate Epoch(1970, 1, 1);
const DayPeriods Closed;

/// Walks dates in order, so that holidays and exceptions are not looked up but come along.
class DateWalk
{
public:
    DateWalk(const ServiceCalendar &calendar, QDate date)
        : m_calendar(calendar)
        , m_date(date)
        , m_exception(calendar.exceptions.lower_bound(date))
        , m_holiday(calendar.holidays.lower_bound(date))
    { }

    bool isException() const { return m_exception != m_calendar.exceptions.end() && m_exception->first == m_date; }
    bool isHoliday() const { return m_holiday != m_calendar.holidays.end() && m_holiday->first == m_date; }
    const DayPeriods &periods() const
    {
        if (isException())
            return m_exception->second;
        return isHoliday() ? Closed : m_calendar.week[size_t(m_date.dayOfWeek() - 1)];
    }
    void next()
    {
        m_exception = isException() ? std::next(m_exception) : m_exception;
        m_holiday = isHoliday() ? std::next(m_holiday) : m_holiday;
        m_date = m_date.addDays(1);
    }

private:
    const ServiceCalendar &m_calendar;
    QDate m_date;
    std::map<QDate, DayPeriods>::const_iterator m_exception;
    std::map<QDate, QString>::const_iterator m_holiday;
};

void append(std::vector<LocalHours> &hours, LocalHours more)
{
    if (!hours.empty() && more.from <= hours.back().to)
        hours.back().to = std::max(hours.back().to, more.to);
    else
        hours.push_back(more);
}

} // namespace

qint64 dayNumberOf(QDate date)
{
    return Epoch.daysTo(date);
}

QDate dateOf(qint64 dayNumber)
{
    return Epoch.addDays(dayNumber);
}

std::vector<LocalHours> localHoursOf(const ServiceCalendar &calendar, QDate first, QDate last)
{
    std::vector<LocalHours> hours;
    std::vector<LocalHours> ofDate;
    DateWalk walk(calendar, first.addDays(-1));
    const DayPeriods *nightBefore = &walk.periods();
    walk.next();
    for (qint64 day = dayNumberOf(first), end = dayNumberOf(last); day <= end; ++day, walk.next()) {
        const qint64 midnight = day * MillisecondsOfDay;
        ofDate.clear();
        if (!walk.isException() && !walk.isHoliday())
            for (const DayPeriod &period : *nightBefore)
                if (period.goesPastMidnight() && period.to.count() > 0)
                    ofDate.push_back({midnight, midnight + period.to.count()});
        const DayPeriods &periods = walk.periods();
        for (const DayPeriod &period : periods) {
            const qint64 to = period.goesPastMidnight() ? MillisecondsOfDay : period.to.count();
            if (period.from.count() < to)
                ofDate.push_back({midnight + period.from.count(), midnight + to});
        }
        std::ranges::sort(ofDate, {}, &LocalHours::from);
        for (const LocalHours &more : ofDate)
            append(hours, more);
        nightBefore = &periods;
    }
    return hours;
}

std::vector<LocalHours> weekOf(const ServiceCalendar &calendar)
{
    ServiceCalendar ordinary;
    ordinary.week = calendar.week;
    const QDate monday(1970, 1, 5);
    std::vector<LocalHours> hours = localHoursOf(ordinary, monday, monday.addDays(6));
    const qint64 begin = dayNumberOf(monday) * MillisecondsOfDay;
    for (LocalHours &one : hours)
        one = {one.from - begin, one.to - begin};
    return hours;
}

bool isClosedForGoodAfter(const ServiceCalendar &calendar, QDate date)
{
    if (std::ranges::any_of(calendar.week, [](const DayPeriods &periods) { return !periods.empty(); }))
        return false;
    const auto later = std::ranges::subrange(calendar.exceptions.upper_bound(date), calendar.exceptions.end());
    return std::ranges::none_of(later, [](const auto &exception) { return !exception.second.empty(); });
}

} // namespace mainstay
