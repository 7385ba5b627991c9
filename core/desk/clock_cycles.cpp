// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock_cycles.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using End = ClockCycle::End;

std::vector<char> callerAnswers(const ClockView &view)
{
    std::vector<char> answered(view.entries().size());
    for (size_t i = 1; i < answered.size(); ++i) {
        const bool stays = view.entries()[i].state == view.entries()[i - 1].state;
        answered[i] = view.isQuestion(i) || (stays && !view.entries()[i].isMove && answered[i - 1]);
    }
    return answered;
}

/// Where the ticket left its open states for good, as far as the view goes.
End endOf(const ClockView &view, End otherwise)
{
    return view.endsWithoutVerdict() ? End::Dropped : otherwise;
}

std::optional<size_t> firstEntry(const ClockView &view, size_t from, const std::function<bool(size_t)> &is)
{
    for (size_t i = from; i < view.entries().size(); ++i) {
        if (is(i))
            return i;
    }
    return std::nullopt;
}

bool isTakenUp(const ClockView &view, size_t entry)
{
    return view.state(entry).isTakenUp;
}

std::vector<ClockCycle> responseOf(const ClockView &view, const BookTarget &target)
{
    ClockCycle cycle{.started = view.history().opened, .stopped = {}, .idle = {}};
    if (view.history().isAnsweredAtOpening) {
        cycle.stopped = cycle.started;
        cycle.end = End::Reached;
        return {cycle};
    }
    const bool byState = target.takenUp || !view.hasTold();
    const auto answer = firstEntry(view, 0, [&](size_t i) { return byState ? isTakenUp(view, i) : view.isAnswer(i); });
    const auto over = firstEntry(view, 0, [&](size_t i) { return !view.isOpen(i); });
    if (answer && (!over || *answer <= *over)) {
        cycle.stopped = view.from(*answer);
        cycle.end = End::Reached;
    } else if (over) {
        cycle.stopped = view.from(*over);
        cycle.end = endOf(view, End::Silent);
    }
    return {cycle};
}

std::vector<ClockCycle> repliesOf(const ClockView &view)
{
    std::vector<ClockCycle> cycles;
    bool isAnswered = view.history().isAnsweredAtOpening;
    bool isAsked = false;
    const auto isGoing = [&] { return !cycles.empty() && !cycles.back().stopped; };
    for (size_t i = 0; i < view.entries().size(); ++i) {
        const bool isAnswer = view.isAnswer(i);
        isAsked = (isAsked || (isAnswered && view.isQuestion(i))) && !isAnswer;
        isAnswered = isAnswered || isAnswer;
        if (isGoing() && (isAnswer || !view.isOpen(i))) {
            cycles.back().stopped = view.from(i);
            cycles.back().end = isAnswer ? End::Reached : endOf(view, End::Silent);
        } else if (!isGoing() && isAsked && view.isOpen(i)) {
            cycles.push_back({.started = view.from(i),
                              .startEntry = i,
                              .reason = view.isQuestion(i) ? ClockReason::CustomerWrote : ClockReason::Reopened,
                              .stopped = {},
                              .idle = {}});
        }
    }
    return cycles;
}

std::vector<ClockCycle> updatesOf(const ClockView &view)
{
    std::vector<ClockCycle> cycles{{.started = view.history().opened, .stopped = {}, .idle = {}}};
    for (size_t i = 0; i < view.entries().size(); ++i) {
        const bool isGoing = !cycles.back().stopped;
        const bool isOpen = view.isOpen(i);
        if (isGoing && (view.isTold(i) || !isOpen)) {
            cycles.back().stopped = view.from(i);
            cycles.back().end = isOpen || view.isTold(i) ? End::Reached : endOf(view, End::Reached);
        }
        if (isOpen && cycles.back().stopped)
            cycles.push_back({.started = view.from(i),
                              .startEntry = i,
                              .reason = isGoing ? ClockReason::Told : ClockReason::Reopened,
                              .stopped = {},
                              .idle = {}});
    }
    return cycles;
}

std::vector<ClockCycle> resolutionOf(const ClockView &view, const BookTarget &target)
{
    std::vector<ClockCycle> cycles{{.started = view.history().opened, .stopped = {}, .idle = {}}};
    for (size_t i = 0; i < view.entries().size(); ++i) {
        ClockCycle &cycle = cycles.back();
        if (!view.isOpen(i)) {
            cycle.stopped = cycle.stopped.value_or(view.from(i));
            cycle.end = End::Reached;
        } else if (cycle.stopped && target.reopening == Reopening::NewCycle) {
            cycles.push_back(
                {.started = view.from(i), .startEntry = i, .reason = ClockReason::Reopened, .stopped = {}, .idle = {}});
        } else if (cycle.stopped) {
            if (target.reopening == Reopening::Continues)
                cycle.idle.emplace_back(*cycle.stopped, view.from(i));
            cycle.stopped.reset();
            cycle.end = End::Goes;
        }
    }
    if (cycles.back().stopped)
        cycles.back().end = endOf(view, End::Reached);
    return cycles;
}

/// While a team or a vendor has the ticket.
std::vector<ClockCycle> turnsOf(const ClockView &view, const BookAgreement &agreement, ClockTarget kind)
{
    const auto hasIt = [&](size_t i) {
        const BookVersion *version = agreement.versionAt(view.history().opened, view.from(i));
        const ClockEntry &entry = view.entries()[i];
        if (!version || !view.isOpen(i))
            return false;
        if (agreement.kind == AgreementKind::Ola)
            return entry.team == version->party;
        return view.waitsForVendor(i) && (entry.vendor == version->party || entry.vendor == 0);
    };
    const auto hasAnswered = [&](size_t i) {
        return agreement.kind == AgreementKind::Ola && kind == ClockTarget::Response
            && (isTakenUp(view, i) || view.isAnswer(i));
    };
    std::vector<ClockCycle> cycles;
    bool had = false;
    for (size_t i = 0; i < view.entries().size(); ++i) {
        const bool has = hasIt(i);
        if (has && !had)
            cycles.push_back(
                {.started = view.from(i),
                 .startEntry = i,
                 .reason = agreement.kind == AgreementKind::Ola ? ClockReason::TeamChanged : ClockReason::Entered,
                 .stopped = {},
                 .idle = {}});
        if ((has || had) && !cycles.back().stopped && (!has || hasAnswered(i))) {
            const bool isResponse = agreement.kind == AgreementKind::Ola && kind == ClockTarget::Response;
            const End left = isResponse && !hasAnswered(i) ? End::Silent : End::Reached;
            cycles.back().stopped = view.from(i);
            cycles.back().end = view.isOpen(i) ? left : endOf(view, left);
        }
        had = has;
    }
    return cycles;
}

} // namespace

ClockView::ClockView(const ClockHistory &history, const ClockWords &words, Instant at)
    : m_history(history), m_words(words), m_at(at)
{
    const auto later =
        std::ranges::upper_bound(history.entries, at, {}, [](const ClockEntry &entry) { return entry.at; });
    m_entries = std::span(history.entries.begin(), later);
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_hasTold = m_hasTold || isTold(i) || m_entries[i].isUnsent;
    m_callerAnswered = callerAnswers(*this);
}

bool ClockView::isAnswer(size_t entry) const
{
    const ClockEntry &said = m_entries[entry];
    return said.isPublic && !said.isFromCustomer && !said.isByRule && !said.isMerge;
}

bool ClockView::isQuestion(size_t entry) const
{
    const ClockEntry &said = m_entries[entry];
    return said.isPublic && said.isFromCustomer && !said.isByRule;
}

bool ClockView::isTold(size_t entry) const
{
    return m_entries[entry].isPublic && !m_entries[entry].isMerge;
}

bool ClockView::waitsForVendor(size_t entry) const
{
    return state(entry).reason != 0 && state(entry).reason == m_words.vendor();
}

bool ClockView::waitsForCaller(size_t entry) const
{
    return state(entry).reason != 0 && state(entry).reason == m_words.caller();
}

bool ClockView::endsWithoutVerdict() const
{
    return !m_entries.empty() && state(m_entries.size() - 1).isWithoutVerdict;
}

bool ClockView::isFinal() const
{
    return !m_entries.empty() && state(m_entries.size() - 1).phase == Phase::Final;
}

std::vector<ClockCycle> cyclesOf(const ClockView &view, const BookAgreement &agreement, ClockTarget kind,
                                 const BookTarget &target)
{
    if (agreement.kind != AgreementKind::Sla)
        return turnsOf(view, agreement, kind);
    switch (kind) {
    case ClockTarget::Response:
        return responseOf(view, target);
    case ClockTarget::NextReply:
        return repliesOf(view);
    case ClockTarget::Periodic:
        return updatesOf(view);
    case ClockTarget::Resolution:
        return resolutionOf(view, target);
    }
    Q_UNREACHABLE();
}

} // namespace mainstay
