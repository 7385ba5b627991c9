// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/timeline_axis.h"

#include "words/words.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double AxisGap = 10; // around a name
constexpr double DaysOfYear = 365.25;
constexpr int MonthsOfYear = 12;

constexpr auto Years = QT_TRANSLATE_NOOP("timeline", "years");
constexpr auto YearsAndQuarters = QT_TRANSLATE_NOOP("timeline", "years, quarters");
constexpr auto YearsAndMonths = QT_TRANSLATE_NOOP("timeline", "years, months");
constexpr auto QuarterName = QT_TRANSLATE_NOOP("timeline", "Q{number}");

std::vector<AxisPart> partsOf(const TimelineSight &sight, int months, const auto &nameOf)
{
    const QDate begin = sight.dayAt(sight.plot().left());
    const QDate end = std::min(sight.dayAt(sight.plot().right()), sight.last);
    const int years = std::max(1, months / MonthsOfYear);
    QDate from(begin.year() - begin.year() % years, 1, 1);
    while (from.addMonths(months) <= begin)
        from = from.addMonths(months);
    std::vector<AxisPart> parts;
    for (; from <= end; from = from.addMonths(months))
        parts.push_back({from, from.addMonths(months), nameOf(from)});
    return parts;
}

} // namespace

TimeAxis axisOf(const TimelineSight &sight, const QFontMetricsF &metrics, const Words &words)
{
    const auto hasRoom = [&](double days, const QString &text) {
        return days * sight.perDay >= metrics.horizontalAdvance(text) + AxisGap;
    };
    const auto yearName = [](QDate day) { return QString::number(day.year()); };
    TimeAxis axis;
    constexpr int steps[] = {1, 2, 5, 10};
    const auto *step = std::ranges::find_if(steps, [&](int years) { return hasRoom(years * DaysOfYear, u"2000"_s); });
    axis.years = partsOf(sight, MonthsOfYear * (step == std::end(steps) ? steps[3] : *step), yearName);
    axis.unit = words.text("timeline", Years);
    const auto monthName = [&](QDate day) {
        return words.locale().standaloneMonthName(day.month(), QLocale::ShortFormat);
    };
    const auto quarterName = [&](QDate day) {
        return words.text("timeline", QuarterName, {{u"number"_s, (day.month() + 2) / 3}});
    };
    if (hasRoom(DaysOfYear / MonthsOfYear, monthName(QDate(2000, 9, 1)) + u'.')) {
        axis.parts = partsOf(sight, 1, monthName);
        axis.unit = words.text("timeline", YearsAndMonths);
    } else if (hasRoom(DaysOfYear / 4, quarterName(QDate(2000, 12, 1)))) {
        axis.parts = partsOf(sight, 3, quarterName);
        axis.unit = words.text("timeline", YearsAndQuarters);
    }
    return axis;
}

} // namespace mainstay
