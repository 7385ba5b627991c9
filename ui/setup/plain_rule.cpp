// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/plain_rule.h"

#include <QMap>
#include <QStringList>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int LongestMonth = 31;
constexpr int MostWeeks = 4; // that every month has of a weekday

using PlainParts = QMap<QString, QString>;

const QStringList &weekdayCodes()
{
    static const QStringList codes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return codes;
}

/// 1 is Monday; nothing for any other text.
std::optional<int> weekdayFromCode(const QString &code)
{
    const qsizetype place = weekdayCodes().indexOf(code);
    return place < 0 ? std::nullopt : std::optional(int(place) + 1);
}

/// Empty where a part is none, or stands there twice.
PlainParts plainPartsOf(const QString &rule)
{
    PlainParts parts;
    QString text = rule.trimmed().toUpper();
    if (text.startsWith(u"RRULE:"))
        text = text.sliced(6);
    for (const QString &part : text.split(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0 || parts.contains(part.first(equals)))
            return {};
        parts.insert(part.first(equals), part.sliced(equals + 1));
    }
    return parts;
}

/// A number up to that one, or LastOfMonth.
std::optional<int> placeInMonth(const QString &text, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool isPlace = isNumber && (number == LastOfMonth || (number >= 1 && number <= most));
    return isPlace ? std::optional(number) : std::nullopt;
}

PlainRule weekly(const QString &days)
{
    PlainRule plain{.often = HowOften::Weekly};
    for (const QString &code : days.split(u',', Qt::SkipEmptyParts)) {
        const auto day = weekdayFromCode(code);
        if (!day || plain.weekdays.contains(*day))
            return {};
        plain.weekdays.append(*day);
    }
    std::ranges::sort(plain.weekdays);
    return plain;
}

PlainRule monthlyByWeekday(const QString &day)
{
    const auto weekday = weekdayFromCode(day.right(2));
    const auto week = placeInMonth(day.chopped(std::min<qsizetype>(2, day.size())), MostWeeks);
    if (!weekday || !week)
        return {};
    return {.often = HowOften::MonthWeekday, .week = *week, .weekday = *weekday};
}

} // namespace

PlainRule plainRule(const QString &rule)
{
    PlainParts parts = plainPartsOf(rule);
    const QString frequency = parts.take(u"FREQ"_s);
    if (parts.isEmpty() && frequency == u"DAILY")
        return {.often = HowOften::Daily};
    if (parts.isEmpty() && frequency == u"WEEKLY")
        return {.often = HowOften::Weekly};
    if (parts.size() != 1)
        return {};
    const QString name = parts.firstKey();
    const QString value = parts.first();
    if (frequency == u"WEEKLY" && name == u"BYDAY")
        return weekly(value);
    if (frequency != u"MONTHLY")
        return {};
    if (name == u"BYDAY")
        return monthlyByWeekday(value);
    const auto day = name == u"BYMONTHDAY" ? placeInMonth(value, LongestMonth) : std::nullopt;
    return day ? PlainRule{.often = HowOften::MonthDay, .monthDay = *day} : PlainRule();
}

QString toRule(const PlainRule &plain)
{
    QStringList days;
    switch (plain.often) {
    case HowOften::Daily:
        return u"FREQ=DAILY"_s;
    case HowOften::Weekly:
        for (const int day : plain.weekdays)
            days.append(weekdayCodes().at(day - 1));
        return days.isEmpty() ? u"FREQ=WEEKLY"_s : u"FREQ=WEEKLY;BYDAY="_s + days.join(u',');
    case HowOften::MonthDay:
        return u"FREQ=MONTHLY;BYMONTHDAY=%1"_s.arg(plain.monthDay);
    case HowOften::MonthWeekday:
        return u"FREQ=MONTHLY;BYDAY=%1%2"_s.arg(plain.week).arg(weekdayCodes().at(plain.weekday - 1));
    case HowOften::ByRule:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace mainstay
