// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace mainstay {

/// How often something comes back, as most people would say it.
enum class HowOften { Daily, Weekly, MonthDay, MonthWeekday, ByRule };

/// A rule of recurrence that can be chosen; any other one is said by its text alone.
struct PlainRule {
    HowOften often = HowOften::ByRule;
    QList<int> weekdays; ///< Weekly: 1 is Monday; none: on that of the first one
    int monthDay = 1; ///< MonthDay: up to 31, or LastOfMonth
    int week = 1; ///< MonthWeekday: which one of the month, up to 4, or LastOfMonth
    int weekday = 1; ///< MonthWeekday

    bool operator==(const PlainRule &) const = default;
};

/// As iCalendar counts from the end.
inline constexpr int LastOfMonth = -1;

/// ByRule where it says more than can be chosen, or is none.
PlainRule plainRule(const QString &rule);

/// "FREQ=WEEKLY;BYDAY=MO,WE"; nothing for ByRule.
QString toRule(const PlainRule &plain);

} // namespace mainstay
