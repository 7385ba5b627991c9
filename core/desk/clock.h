// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "desk/agreement.h"

#include <vector>

namespace mainstay {

struct BookAgreement;
struct BookCalendar;

enum class ClockMode { Running, Paused, Stopped };

enum class Verdict {
    Open, ///< neither in time nor late yet
    Met,
    Breached,
    Unknown, ///< it ended, and nothing shows whether what was agreed came
    None, ///< the ticket was cancelled or merged
};
inline constexpr Verdict allVerdicts[] = {Verdict::Open, Verdict::Met, Verdict::Breached, Verdict::Unknown,
                                          Verdict::None};

/// Why a stretch of a clock begins.
enum class ClockReason {
    Opened,
    Entered, ///< the ticket came into a state
    CustomerWrote,
    Told, ///< a public entry
    PriorityChanged,
    CoverageChanged, ///< component, solution or customer
    TeamChanged,
    VendorChanged,
    AgreementChanged, ///< another version came into force
    Reopened,
};

/// A stretch of a clock, [from, to), in which it counts by one target, or rests.
struct ClockStretch {
    Instant from;
    Instant to;
    bool isPaused = false;
    std::chrono::milliseconds spent{0};
    std::chrono::milliseconds limit{0}; ///< then in force
    const BookCalendar *calendar = nullptr; ///< then in force; lives as long as the book
    ClockReason reason = ClockReason::Opened;
    qint64 entry = 0; ///< the log entry that began it; 0: none did
    StateName state; ///< the ticket was in
};

/// One clock of a ticket at an instant: a target of an agreement, in one of its cycles.
struct Clock {
    ClockTarget target = ClockTarget::Resolution;
    const BookAgreement *agreement = nullptr; ///< lives as long as the book
    int version = 0; ///< of the agreement, now in force
    int cycle = 1;
    Instant started;
    std::optional<Instant> stopped;
    std::chrono::milliseconds limit{0}; ///< now in force
    std::chrono::milliseconds spent{0};
    ClockMode mode = ClockMode::Running;
    Verdict verdict = Verdict::Open;
    bool isProvisional = false; ///< met, as long as the ticket is not reopened
    /// The earliest instants at which three quarters and all of the limit are spent: as reached, or as they come when
    /// nothing happens. Nothing while paused, and where the calendar has no more hours: see isNeverDue.
    std::optional<Instant> warnAt;
    std::optional<Instant> due;
    bool isNeverDue = false; ///< it runs, and its calendar never opens for long enough
    bool leads = false; ///< due earliest of all that run
    const BookCalendar *calendar = nullptr; ///< now in force; lives as long as the book
    std::vector<ClockStretch> stretches; ///< in order, without gaps but for time that does not count; only explained
};

QString toName(ClockMode mode);
QString toName(Verdict verdict);
QString toName(ClockReason reason);

} // namespace mainstay
