// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/recurrence.h"

#include "calendar/recurrence_check.h"
#include "calendar/wall_clock.h"

#include <QJsonObject>
#include <algorithm>
#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using RuleSteps = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

icaltimetype toIcal(const WallTime &wall)
{
    icaltimetype time = icaltime_null_time();
    time.year = wall.date.year();
    time.month = wall.date.month();
    time.day = wall.date.day();
    time.hour = wall.time.hour();
    time.minute = wall.time.minute();
    time.second = wall.time.second();
    return time;
}

WallTime toWall(const icaltimetype &time)
{
    return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second)};
}

/// Follows one recurrence through a stretch of time.
class SeriesWalk
{
public:
    SeriesWalk(const Recurrence &recurrence, const QTimeZone &zone, Instant from, Instant to)
        : m_recurrence(recurrence), m_zone(zone), m_from(from), m_to(to), m_clock(zone, from, to)
    { }

    SeriesSlice take(int most);

private:
    void follow(int most);
    void add(const WallTime &wall, Instant at);
    bool isOver(const WallTime &wall, Instant at) const;

    const Recurrence &m_recurrence;
    const QTimeZone &m_zone;
    Instant m_from;
    Instant m_to;
    WallClock m_clock;
    icaltimetype m_until = icaltime_null_time(); ///< as the rule says it
    SeriesSlice m_slice;
};

bool SeriesWalk::isOver(const WallTime &wall, Instant at) const
{
    if (icaltime_is_null_time(m_until))
        return false;
    const WallTime until = toWall(m_until);
    if (m_until.is_date)
        return wall.date > until.date;
    if (icaltime_is_utc(m_until))
        return at > fromMilliseconds(QDateTime(until.date, until.time, Qt::UTC).toMSecsSinceEpoch());
    return std::pair(wall.date, wall.time) > std::pair(until.date, until.time);
}

void SeriesWalk::add(const WallTime &wall, Instant at)
{
    const bool isTakenOut = std::ranges::find(m_recurrence.exceptDays, wall.date) != m_recurrence.exceptDays.end()
        || std::ranges::find(m_recurrence.except, wall) != m_recurrence.except.end();
    const WallTime &start = m_recurrence.start;
    const bool isEarly = std::pair(wall.date, wall.time) < std::pair(start.date, start.time);
    const bool isLate = m_recurrence.until && wall.date > *m_recurrence.until;
    if (at >= m_from && at < m_to && !isTakenOut && !isEarly && !isLate)
        m_slice.instants.push_back(at);
}

void SeriesWalk::follow(int most)
{
    icalrecurrencetype rule = icalrecurrencetype_from_string(ruleForIcal(m_recurrence).constData());
    m_until = rule.until;
    // A bound of its own, so that a rule which gives nothing more comes to an end; a day later, as walls differ.
    QDate last = std::min(dateAt(m_zone, m_to), QDate(2500, 12, 31));
    if (!icaltime_is_null_time(m_until))
        last = std::min(last, toWall(m_until).date);
    rule.until = toIcal({last.addDays(1), QTime(23, 59, 59)});
    const RuleSteps steps(icalrecur_iterator_new(rule, toIcal(m_recurrence.start)), icalrecur_iterator_free);
    if (!steps)
        return;
    // One that is counted has to be followed from its first on, and of weeks libical loses some.
    const QDate first = dateAt(m_zone, m_from).addDays(-1);
    if (rule.count == 0 && !countsWeeks(m_recurrence) && first > m_recurrence.start.date)
        icalrecur_iterator_set_start(steps.get(), toIcal({first, QTime(0, 0)}));
    for (;;) {
        const icaltimetype next = icalrecur_iterator_next(steps.get());
        if (icaltime_is_null_time(next))
            return;
        const WallTime wall = toWall(next);
        const Instant at = m_clock.instantOf(wall);
        if (!isOver(wall, at))
            add(wall, at);
        // One more than is asked for tells that there is more.
        if (qsizetype(m_slice.instants.size()) > most)
            return;
    }
}

SeriesSlice SeriesWalk::take(int most)
{
    if (m_from >= m_to)
        return {};
    follow(most);
    for (const WallTime &wall : m_recurrence.also)
        add(wall, m_clock.instantOf(wall));
    std::ranges::sort(m_slice.instants);
    const auto twice = std::ranges::unique(m_slice.instants);
    m_slice.instants.erase(twice.begin(), twice.end());
    m_slice.isCut = qsizetype(m_slice.instants.size()) > most;
    if (m_slice.isCut)
        m_slice.instants.resize(size_t(most));
    return std::move(m_slice);
}

} // namespace

std::optional<WallTime> wallTimeFromText(const QString &text)
{
    for (const QString &format : {u"yyyy-MM-ddTHH:mm"_s, u"yyyy-MM-ddTHH:mm:ss"_s}) {
        const QDateTime read = QDateTime::fromString(text, QString(format).replace(u'T', u"'T'"_s));
        if (read.isValid() && text.size() == format.size())
            return WallTime{QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.sliced(11))};
    }
    return std::nullopt;
}

QString toText(const WallTime &wall)
{
    return wall.date.toString(Qt::ISODate) + u'T' + wall.time.toString(wall.time.second() ? u"HH:mm:ss" : u"HH:mm");
}

Result<Series> Series::of(const Recurrence &recurrence)
{
    const QTimeZone zone(recurrence.zone.toUtf8());
    if (!zone.isValid())
        return failure(ErrorKind::Invalid, "calendar.unknown-zone", {{u"zone"_s, recurrence.zone}});
    if (const Result<void> can = requireFollowable(recurrence); !can)
        return tl::unexpected(can.error());
    const Series series(recurrence, zone);
    if (series.next(Instant::min(), 1).empty())
        return failure(ErrorKind::Invalid, "calendar.rule-never", {{u"rule"_s, recurrence.rule}});
    return series;
}

SeriesSlice Series::between(Instant from, Instant to) const
{
    return SeriesWalk(m_recurrence, m_zone, from, to).take(MostSeriesSteps);
}

std::vector<Instant> Series::next(Instant from, int most) const
{
    std::vector<Instant> found;
    const qint64 start = QDateTime(m_recurrence.start.date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    from = std::max(from, fromMilliseconds(start) - std::chrono::days(2));
    // Most series come again soon; others are looked for farther and farther away.
    for (int years = 1; years <= MostYears && qsizetype(found.size()) < most;
         years = years < 32 ? years * 2 : years + 8) {
        const Instant to = from + std::chrono::days(366 * years);
        found = SeriesWalk(m_recurrence, m_zone, from, to).take(most).instants;
    }
    return found;
}

} // namespace mainstay
