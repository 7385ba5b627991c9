// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock_rules.h"

#include <algorithm>

namespace mainstay {

namespace {

/// The whole time of a ticket under an agreement, cut where an entry or a version says something new.
std::vector<ClockStep> stepsOf(const ClockView &view, const BookAgreement &agreement, ClockTarget kind)
{
    const ClockHistory &history = view.history();
    const std::vector<Instant> takeovers = agreement.takeovers(history.opened);
    std::vector<ClockStep> steps;
    steps.reserve(view.entries().size() + takeovers.size());
    for (size_t i = 0; i < view.entries().size(); ++i) {
        Instant from = view.from(i);
        bool isTakeover = false;
        const auto add = [&](Instant to) {
            steps.push_back({from, to, i, agreement.targetOf(history, view.entries()[i], from, kind), isTakeover});
            from = to;
            isTakeover = true;
        };
        for (const Instant takeover : takeovers) {
            if (takeover > from && takeover < view.to(i))
                add(takeover);
        }
        add(view.to(i));
    }
    return steps;
}

/// The parts of a step that count in the cycle; of the last one also a moment that has only begun.
template <class Each>
void eachPart(const ClockStep &step, const ClockCycle &cycle, Instant at, Each each)
{
    ClockStep part = step;
    part.from = std::max(step.from, cycle.started);
    part.to = std::min(step.to, cycle.until(at));
    for (const auto &[from, to] : cycle.idle) {
        if (to <= part.from || from >= part.to)
            continue;
        if (from > part.from)
            each(ClockStep{part.from, from, part.entry, part.target, part.isTakeover});
        part.from = to;
    }
    if (part.from < part.to || (part.from == at && part.to == at && !cycle.stopped))
        each(part);
}

/// The target in force when the cycle ended, or now: what was so for a moment only, or after the ticket ended, does not
/// count for a cycle that is over.
const BookTarget *lastTarget(const ClockView &view, const std::vector<ClockStep> &steps, const ClockCycle &cycle)
{
    if (!cycle.stopped)
        return steps.back().target;
    const BookTarget *last = nullptr;
    for (const ClockStep &step : steps) {
        const bool isMoment = step.from == step.to;
        if (step.from <= cycle.started)
            last = step.target;
        else if (step.from < *cycle.stopped && !isMoment && view.isOpen(step.entry))
            last = step.target;
    }
    return last;
}

class TicketClocks
{
public:
    TicketClocks(const AgreementBook &book, const ClockView &view, Explain explain)
        : m_book(book), m_view(view), m_explain(explain)
    { }

    std::vector<Clock> all();

private:
    void add(const BookAgreement &agreement, ClockTarget kind);
    std::optional<Clock> clockOf(const BookAgreement &agreement, ClockTarget kind, const std::vector<ClockStep> &steps,
                                 const ClockCycle &cycle) const;
    void lead();

    const AgreementBook &m_book;
    const ClockView &m_view;
    Explain m_explain;
    std::vector<Clock> m_clocks;
};

void TicketClocks::add(const BookAgreement &agreement, ClockTarget kind)
{
    const std::vector<ClockStep> steps = stepsOf(m_view, agreement, kind);
    const auto last =
        std::find_if(steps.rbegin(), steps.rend(), [](const ClockStep &step) { return step.target != nullptr; });
    if (last == steps.rend())
        return;
    int number = 0;
    for (const ClockCycle &cycle : cyclesOf(m_view, agreement, kind, *last->target)) {
        ++number;
        if (std::optional<Clock> clock = clockOf(agreement, kind, steps, cycle)) {
            clock->cycle = number;
            m_clocks.push_back(std::move(*clock));
        }
    }
}

std::optional<Clock> TicketClocks::clockOf(const BookAgreement &agreement, ClockTarget kind,
                                           const std::vector<ClockStep> &steps, const ClockCycle &cycle) const
{
    const Instant end = cycle.until(m_view.at());
    ClockRun run(m_view, cycle, m_explain);
    for (const ClockStep &step : steps) {
        if (step.to >= cycle.started && step.from <= end)
            eachPart(step, cycle, m_view.at(), [&run](const ClockStep &part) { run.pass(part); });
    }
    std::optional<Clock> clock = run.finish(lastTarget(m_view, steps, cycle));
    if (!clock)
        return std::nullopt;
    clock->agreement = &agreement;
    clock->target = kind;
    if (const BookVersion *version = agreement.versionAt(m_view.history().opened, end))
        clock->version = version->number;
    clock->isProvisional = clock->verdict == Verdict::Met && kind == ClockTarget::Resolution && !m_view.isFinal();
    return clock;
}

void TicketClocks::lead()
{
    Clock *first = nullptr;
    for (Clock &clock : m_clocks) {
        if (clock.mode == ClockMode::Running && clock.due && (!first || *clock.due < *first->due))
            first = &clock;
    }
    if (first)
        first->leads = true;
}

std::vector<Clock> TicketClocks::all()
{
    for (const BookAgreement &agreement : m_book.agreements()) {
        for (const ClockTarget kind : allClockTargets) {
            if (agreement.hasTargets(m_view.history().process, kind))
                add(agreement, kind);
        }
    }
    lead();
    return std::move(m_clocks);
}

} // namespace

std::vector<Clock> clocksOf(const AgreementBook &book, const ClockHistory &history, Instant at, Explain explain)
{
    if (at < history.opened || history.entries.empty())
        return {};
    const ClockView view(history, book.words(), at);
    return TicketClocks(book, view, explain).all();
}

std::vector<ClockVerdict> verdictsOf(const AgreementBook &book, const ClockHistory &history, Instant at)
{
    std::vector<ClockVerdict> verdicts;
    for (const Clock &clock : clocksOf(book, history, at, Explain::No))
        verdicts.push_back({clock.agreement->id, clock.target, clock.cycle, clock.verdict});
    return verdicts;
}

} // namespace mainstay
