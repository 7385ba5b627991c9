// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/time_reader.h"

#include <QDateTime>
#include <array>
#include <chrono>

namespace mainstay {

namespace {

constexpr qint64 quarterOfAnHour = 15 * 60 * 1000;

bool isTimeDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Steps through a text and says whether all was as it should be.
class TimeText
{
public:
    explicit TimeText(std::string_view text) : m_left(text) { }

    int number(size_t least, size_t most)
    {
        int value = 0;
        size_t digits = 0;
        while (digits < most && digits < m_left.size() && isTimeDigit(m_left[digits]))
            value = value * 10 + (m_left[digits++] - '0');
        m_isSound = m_isSound && digits >= least;
        m_left.remove_prefix(digits);
        return value;
    }
    bool take(char c)
    {
        if (m_left.empty() || m_left.front() != c)
            return false;
        m_left.remove_prefix(1);
        return true;
    }
    void demand(char c) { m_isSound = take(c) && m_isSound; }
    /// Thousandths of what stands behind a decimal point; further digits are dropped.
    int fraction()
    {
        const size_t before = m_left.size();
        int value = 0;
        for (size_t digits = 0; !m_left.empty() && isTimeDigit(m_left.front()); ++digits) {
            if (digits < 3)
                value += (m_left.front() - '0') * (digits == 0 ? 100 : digits == 1 ? 10 : 1);
            m_left.remove_prefix(1);
        }
        m_isSound = m_isSound && m_left.size() < before;
        return value;
    }
    char next() const { return m_left.empty() ? '\0' : m_left.front(); }
    bool isEnd() const { return m_left.empty(); }
    bool isWhole() const { return m_isSound && m_left.empty(); }

private:
    std::string_view m_left;
    bool m_isSound = true;
};

/// "d", "dd", "M", "MM", "yyyy", "H", "HH", "mm" or "ss" at the start of the pattern; empty for anything else.
std::string_view fieldAt(std::string_view pattern)
{
    for (const std::string_view field : {"yyyy", "dd", "d", "MM", "M", "HH", "H", "mm", "ss"}) {
        if (pattern.starts_with(field))
            return field;
    }
    return {};
}

} // namespace

TimeReader::TimeReader(const QString &pattern, const QTimeZone &zone)
    : m_pattern(pattern == u"iso" ? std::string() : pattern.toStdString())
    , m_zone(zone)
    , m_isUtc(zone == QTimeZone::utc())
{ }

bool TimeReader::isPattern(const QString &pattern)
{
    if (pattern == u"iso")
        return true;
    const std::string text = pattern.toStdString();
    std::array<int, 128> seen{};
    for (size_t at = 0; at < text.size();) {
        const std::string_view field = fieldAt(std::string_view(text).substr(at));
        if (!field.empty())
            ++seen[size_t(field.front())];
        else if (isTimeDigit(text[at]) || (text[at] >= 'a' && text[at] <= 'z' && text[at] != 'T'))
            return false; // a letter that is no field, such as "yy", would never match
        at += std::max<size_t>(field.size(), 1);
    }
    const bool hasEachOnce =
        seen['d'] == 1 && seen['M'] == 1 && seen['y'] == 1 && seen['H'] <= 1 && seen['m'] <= 1 && seen['s'] <= 1;
    return hasEachOnce && seen['H'] >= seen['m'] && seen['m'] >= seen['s'];
}

std::optional<qint64> TimeReader::read(std::string_view text)
{
    m_local = LocalTime::Once;
    const auto fields = m_pattern.empty() ? readIso(text) : readPattern(text);
    return fields ? instantOf(*fields) : std::nullopt;
}

std::optional<TimeReader::Fields> TimeReader::readIso(std::string_view text) const
{
    TimeText at(text);
    Fields fields;
    fields.year = at.number(4, 4);
    at.demand('-');
    fields.month = at.number(2, 2);
    at.demand('-');
    fields.day = at.number(2, 2);
    if (at.isEnd())
        return at.isWhole() ? std::optional(fields) : std::nullopt;
    if (!at.take('T'))
        at.demand(' ');
    fields.isDay = false;
    fields.hour = at.number(2, 2);
    at.demand(':');
    fields.minute = at.number(2, 2);
    if (at.take(':')) {
        fields.second = at.number(2, 2);
        if (at.take('.') || at.take(','))
            fields.millisecond = at.fraction();
    }
    if (at.take('Z')) {
        fields.offsetMinutes = 0;
    } else if (at.next() == '+' || at.next() == '-') {
        const int sign = at.take('-') ? -1 : 1;
        at.take('+');
        const int hours = at.number(2, 2);
        const bool hasColon = at.take(':');
        const int minutes = hasColon || !at.isEnd() ? at.number(2, 2) : 0;
        if (hours > 18 || minutes > 59)
            return std::nullopt;
        fields.offsetMinutes = sign * (hours * 60 + minutes);
    }
    return at.isWhole() ? std::optional(fields) : std::nullopt;
}

std::optional<TimeReader::Fields> TimeReader::readPattern(std::string_view text) const
{
    TimeText at(text);
    Fields fields;
    for (std::string_view pattern = m_pattern; !pattern.empty();) {
        const std::string_view field = fieldAt(pattern);
        if (field.empty()) {
            at.demand(pattern.front());
            pattern.remove_prefix(1);
            continue;
        }
        const size_t least = field == "d" || field == "M" || field == "H" ? 1 : field.size();
        const int value = at.number(least, std::max<size_t>(field.size(), 2));
        switch (field.front()) {
        case 'y':
            fields.year = value;
            break;
        case 'M':
            fields.month = value;
            break;
        case 'd':
            fields.day = value;
            break;
        case 'H':
            fields.isDay = false;
            fields.hour = value;
            break;
        case 'm':
            fields.minute = value;
            break;
        default:
            fields.second = value;
        }
        pattern.remove_prefix(field.size());
    }
    return at.isWhole() ? std::optional(fields) : std::nullopt;
}

std::optional<qint64> TimeReader::instantOf(const Fields &fields)
{
    using namespace std::chrono;
    const year_month_day date(year(fields.year), month(unsigned(fields.month)), day(unsigned(fields.day)));
    // A leap second is kept as the second after it.
    if (!date.ok() || fields.hour > 24 || fields.minute > 59 || fields.second > 60
        || (fields.hour == 24 && (fields.minute || fields.second)))
        return std::nullopt;
    const qint64 days = sys_days(date).time_since_epoch().count();
    const qint64 local =
        (((days * 24 + fields.hour) * 60 + fields.minute) * 60 + fields.second) * 1000 + fields.millisecond;
    if (fields.offsetMinutes)
        return local - qint64(*fields.offsetMinutes) * 60 * 1000;
    if (m_isUtc)
        return local;
    const Offset &offset = offsetAt(local);
    m_local = fields.isDay ? LocalTime::Once : offset.local;
    return local - offset.milliseconds;
}

/// Zones change their offset at whole quarters of an hour.
const TimeReader::Offset &TimeReader::offsetAt(qint64 local)
{
    const qint64 quarter = local / quarterOfAnHour - (local % quarterOfAnHour < 0);
    const auto [known, isNew] = m_offsets.try_emplace(quarter);
    if (isNew) {
        const qint64 begin = quarter * quarterOfAnHour;
        const QDateTime wall = QDateTime::fromMSecsSinceEpoch(begin, Qt::UTC);
        const qint64 offset = begin - QDateTime(wall.date(), wall.time(), m_zone).toMSecsSinceEpoch();
        known->second = {offset, localTimeAt(begin, offset)};
    }
    return known->second;
}

/// Whether the clocks show the time at the instant that the offset makes of it, and whether at another one, too.
LocalTime TimeReader::localTimeAt(qint64 local, qint64 offset) const
{
    constexpr qint64 Day = 24LL * 60 * 60 * 1000;
    const qint64 instant = local - offset;
    if (offsetOf(instant) != offset)
        return LocalTime::Never;
    for (const qint64 other : {offsetOf(instant - Day), offsetOf(instant + Day)}) {
        if (other != offset && offsetOf(local - other) == other)
            return LocalTime::Twice;
    }
    return LocalTime::Once;
}

qint64 TimeReader::offsetOf(qint64 instant) const
{
    return qint64(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC))) * 1000;
}

} // namespace mainstay
