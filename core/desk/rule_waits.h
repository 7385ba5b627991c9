// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/business_time.h"
#include "desk/clock.h"
#include "desk/clock_history.h"
#include "desk/clock_words.h"
#include "desk/rule_match.h"

namespace mainstay {

/// A stretch in which a ticket was in a state.
struct HeldState {
    Instant entered;
    std::optional<Instant> left; ///< nothing: it is in it still

    bool operator==(const HeldState &) const = default;
};

/// All stretches in the wanted state, in order; one without a reason goes on while only the reason changes.
QList<HeldState> holdsOf(const ClockHistory &history, const ClockWords &words, const StateName &wanted);

/// When a rule of the event Time is due in such a stretch: once it has held so much open time. Nothing where it was
/// left before, or the calendar never opens for long enough.
std::optional<Instant> dueIn(const HeldState &held, const DeskRule &rule, const BusinessTime &days);

/// The calendar in which a ticket's resolution counts for its customer, else that of its other clocks, else Monday to
/// Friday in UTC. Lives as long as the book of the clocks.
const BusinessTime &businessDaysOf(const std::vector<Clock> &clocks);

} // namespace mainstay
