// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement_book.h"
#include "desk/clock.h"
#include "desk/clock_run.h"

namespace mainstay {

/// Every clock that the ticket has, or had, at an instant: a pure function of its log up to then and of the book.
/// In the order of agreements, targets, cycles; empty before it was opened. Only explained clocks have stretches, and
/// instants that lie ahead; one of them leads. Pointers in it live as long as the book.
std::vector<Clock> clocksOf(const AgreementBook &book, const ClockHistory &history, Instant at, Explain explain);

/// The verdict of a clock, by what names it.
struct ClockVerdict {
    Id<StoredAgreement> agreement;
    ClockTarget target = ClockTarget::Resolution;
    int cycle = 1;
    Verdict verdict = Verdict::Open;

    bool operator==(const ClockVerdict &) const = default;
};
std::vector<ClockVerdict> verdictsOf(const AgreementBook &book, const ClockHistory &history, Instant at);

} // namespace mainstay
