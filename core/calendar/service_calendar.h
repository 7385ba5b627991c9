// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <array>
#include <chrono>
#include <map>
#include <vector>

namespace mainstay {

/// A stretch of one local date, [from, to), as wall-clock time since its midnight: from is less than 24 h, to at most
/// 24 h. One whose end is before its start goes on past midnight, on the next date.
struct DayPeriod {
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds to{0};

    bool goesPastMidnight() const { return to < from; }
    auto operator<=>(const DayPeriod &) const = default;
};
using DayPeriods = std::vector<DayPeriod>;

/// When somebody serves, by the clock on a wall there. In any order; periods may overlap.
struct ServiceCalendar {
    QString zone; ///< IANA's name, such as "Europe/Amsterdam"
    std::array<DayPeriods, 7> week; ///< Monday first
    std::map<QDate, QString> holidays; ///< closed, with what they are called; the name may be empty
    std::map<QDate, DayPeriods> exceptions; ///< a date's own hours, none when it is closed; outranks a holiday

    bool operator==(const ServiceCalendar &) const = default;
};

} // namespace mainstay
