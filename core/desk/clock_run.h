// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock_cycles.h"

namespace mainstay {

enum class Explain { No, Yes };

/// A stretch of time in which nothing that a clock asks of its ticket changes.
struct ClockStep {
    Instant from;
    Instant to;
    size_t entry = 0;
    const BookTarget *target = nullptr; ///< in force; nothing: none is
    bool isTakeover = false; ///< it begins because another version came into force
};

/// Counts one cycle of a clock, step by step in the order of time. Time in which no target was in force counts as the
/// next one counts, so that nothing is gained by saying late what a ticket is about; a limit that is already exceeded
/// when it comes is breached then.
class ClockRun
{
public:
    ClockRun(const ClockView &view, const ClockCycle &cycle, Explain explain)
        : m_view(view), m_cycle(cycle), m_explain(explain)
    { }

    /// The step lies within the cycle.
    void pass(const ClockStep &step);

    /// What was counted by the end of the cycle, or by the view's instant; nothing where no target was ever in force,
    /// or none is any more and nothing was breached.
    std::optional<Clock> finish(const BookTarget *last) const;

private:
    bool isPaused(const ClockStep &step, const BookTarget &target) const;
    void count(const ClockStep &step, const BookTarget &target);
    void count(Instant from, Instant to, const BookTarget &target, bool mayBreach);
    void takeLimit(Instant at, const BookTarget &target);
    void explain(const ClockStep &step, const BookTarget &target, bool paused, std::chrono::milliseconds spent);
    ClockReason reasonOf(const ClockStep &step) const;
    void foretell(Clock &clock, const BookTarget &target) const;

    const ClockView &m_view;
    const ClockCycle &m_cycle;
    Explain m_explain;
    std::vector<ClockStep> m_waiting; ///< for a target to come into force
    const BookTarget *m_target = nullptr; ///< the last in force
    std::chrono::milliseconds m_spent{0};
    std::optional<Instant> m_warned; ///< reached
    std::optional<Instant> m_breached; ///< due, and time went on
    std::vector<ClockStretch> m_stretches;
    bool m_isPaused = false;
};

} // namespace mainstay
