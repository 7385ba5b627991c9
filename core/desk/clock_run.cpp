// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock_run.h"

namespace mainstay {

using std::chrono::milliseconds;

bool ClockRun::isPaused(const ClockStep &step, const BookTarget &target) const
{
    if (target.pauses.empty() || !target.pausesIn(m_view.state(step.entry)))
        return false;
    return !(m_view.waitsForCaller(step.entry) && m_view.hasCallerAnswered(step.entry));
}

void ClockRun::pass(const ClockStep &step)
{
    if (!step.target) {
        m_waiting.push_back(step);
        return;
    }
    for (const ClockStep &waited : m_waiting)
        count(waited, *step.target);
    m_waiting.clear();
    takeLimit(step.from, *step.target);
    count(step, *step.target);
}

/// What was spent before may exceed the limit that now comes into force.
void ClockRun::takeLimit(Instant at, const BookTarget &target)
{
    m_target = &target;
    if (!m_breached && m_spent > target.limit)
        m_breached = at;
    if (!m_warned && m_spent > target.warning)
        m_warned = at;
}

void ClockRun::count(const ClockStep &step, const BookTarget &target)
{
    const bool paused = isPaused(step, target);
    const milliseconds before = m_spent;
    if (!paused)
        count(step.from, step.to, target, step.target != nullptr);
    m_isPaused = paused;
    if (m_explain == Explain::Yes)
        explain(step, target, paused, m_spent - before);
}

void ClockRun::count(Instant from, Instant to, const BookTarget &target, bool mayBreach)
{
    const BusinessTime &time = target.calendar->time;
    const milliseconds counted = time.between(from, to);
    const auto reached = [&](milliseconds limit) { return time.after(from, limit - m_spent); };
    if (mayBreach && !m_warned && m_spent + counted >= target.warning)
        m_warned = reached(target.warning);
    if (mayBreach && !m_breached && m_spent + counted >= target.limit) {
        const auto due = reached(target.limit);
        if (due && *due < to)
            m_breached = due;
    }
    m_spent += counted;
}

ClockReason ClockRun::reasonOf(const ClockStep &step) const
{
    if (step.isTakeover)
        return ClockReason::AgreementChanged;
    if (step.from == m_cycle.started)
        return m_cycle.reason;
    const ClockEntry &now = m_view.entries()[step.entry];
    const ClockEntry &before = m_view.entries()[step.entry - 1];
    if (!m_view.isOpen(step.entry - 1) && m_view.isOpen(step.entry))
        return ClockReason::Reopened;
    if (now.state != before.state)
        return ClockReason::Entered;
    if (m_view.isQuestion(step.entry))
        return ClockReason::CustomerWrote;
    if (now.rank != before.rank)
        return ClockReason::PriorityChanged;
    if (now.solution != before.solution || now.organisation != before.organisation)
        return ClockReason::CoverageChanged;
    if (now.team != before.team)
        return ClockReason::TeamChanged;
    return now.vendor != before.vendor ? ClockReason::VendorChanged : ClockReason::Entered;
}

void ClockRun::explain(const ClockStep &step, const BookTarget &target, bool paused, milliseconds spent)
{
    if (step.from == step.to)
        return;
    if (!m_stretches.empty()) {
        ClockStretch &last = m_stretches.back();
        const bool isSame = last.to == step.from && last.isPaused == paused && last.calendar == target.calendar
            && last.limit == target.limit;
        if (isSame) {
            last.to = step.to;
            last.spent += spent;
            return;
        }
    }
    m_stretches.push_back({.from = step.from,
                           .to = step.to,
                           .isPaused = paused,
                           .spent = spent,
                           .limit = target.limit,
                           .calendar = target.calendar,
                           .reason = reasonOf(step),
                           .entry = step.isTakeover ? 0 : m_view.entries()[step.entry].id,
                           .state = m_view.state(step.entry).text});
}

/// When three quarters and all will be spent if nothing happens, or would have been.
void ClockRun::foretell(Clock &clock, const BookTarget &target) const
{
    const Instant end = m_cycle.until(m_view.at());
    if (clock.mode == ClockMode::Paused || m_isPaused)
        return;
    const BusinessTime &time = target.calendar->time;
    if (!clock.warnAt)
        clock.warnAt = time.after(end, target.warning - m_spent);
    if (!clock.due)
        clock.due = time.after(end, target.limit - m_spent);
    clock.isNeverDue = clock.mode == ClockMode::Running && !clock.due;
}

std::optional<Clock> ClockRun::finish(const BookTarget *last) const
{
    const BookTarget *target = last ? last : m_target;
    if (!target || (!last && !m_breached))
        return std::nullopt;
    Clock clock;
    clock.started = m_cycle.started;
    clock.stopped = m_cycle.stopped;
    // Since then no target has been in force, so the breach is all that is left of it.
    if (!last && !clock.stopped && !m_waiting.empty())
        clock.stopped = m_waiting.front().from;
    clock.limit = target->limit;
    clock.calendar = target->calendar;
    clock.spent = m_spent;
    clock.warnAt = m_warned;
    clock.due = m_breached;
    clock.mode = clock.stopped ? ClockMode::Stopped : m_isPaused ? ClockMode::Paused : ClockMode::Running;
    using End = ClockCycle::End;
    const bool isUnknown = m_cycle.end == End::Silent && (!m_breached || m_view.history().isImported);
    if (m_cycle.end == End::Dropped)
        clock.verdict = Verdict::None;
    else if (isUnknown)
        clock.verdict = Verdict::Unknown;
    else if (m_breached)
        clock.verdict = Verdict::Breached;
    else
        clock.verdict = clock.stopped ? Verdict::Met : Verdict::Open;
    if (m_explain == Explain::Yes)
        foretell(clock, *target);
    clock.stretches = m_stretches;
    return clock;
}

} // namespace mainstay
