// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rule_waits.h"

#include "desk/agreement_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Where no agreement says which days are business.
const BusinessTime &usualDays()
{
    static const BusinessTime days = [] {
        ServiceCalendar week;
        week.zone = u"UTC"_s;
        std::fill_n(week.week.begin(), 5, DayPeriods{{std::chrono::hours(0), std::chrono::hours(24)}});
        return BusinessTime::of(week).value();
    }();
    return days;
}

} // namespace

QList<HeldState> holdsOf(const ClockHistory &history, const ClockWords &words, const StateName &wanted)
{
    QList<HeldState> stretches;
    bool isIn = false;
    for (const ClockEntry &entry : history.entries) {
        const bool isThere = isState(words.state(entry.state).text, wanted);
        if (isThere && !isIn)
            stretches.append({entry.at, {}});
        else if (!isThere && isIn)
            stretches.last().left = entry.at;
        isIn = isThere;
    }
    return stretches;
}

std::optional<Instant> dueIn(const HeldState &held, const DeskRule &rule, const BusinessTime &days)
{
    const auto due = days.after(held.entered, rule.when.held);
    return due && (!held.left || *due < *held.left) ? due : std::nullopt;
}

const BusinessTime &businessDaysOf(const std::vector<Clock> &clocks)
{
    const auto resolution = std::ranges::find_if(clocks, [](const Clock &clock) {
        return clock.target == ClockTarget::Resolution && clock.agreement->kind == AgreementKind::Sla;
    });
    if (resolution != clocks.end())
        return resolution->calendar->time;
    return clocks.empty() ? usualDays() : clocks.front().calendar->time;
}

} // namespace mainstay
