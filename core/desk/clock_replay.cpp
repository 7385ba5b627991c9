// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock_replay.h"

#include "desk/clock_store.h"
#include "desk/ticket_list.h"
#include "desk/ticket_number.h"

#include <algorithm>
#include <future>
#include <utility>

namespace mainstay {

namespace {

constexpr qint64 ReportEvery = 1000;

QString nameOf(const AgreementBook &before, const AgreementBook &after, Id<StoredAgreement> id)
{
    for (const AgreementBook *book : {&after, &before}) {
        const auto found = std::ranges::find(book->agreements(), id, &BookAgreement::id);
        if (found != book->agreements().end())
            return found->name;
    }
    return {};
}

bool namesSame(const ClockVerdict &one, const ClockVerdict &other)
{
    return one.agreement == other.agreement && one.target == other.target && one.cycle == other.cycle;
}

/// Pairs of what was and what would be, by the clock that both name; a clock that only one has was or is None.
template <class Each>
void eachPair(const std::vector<ClockVerdict> &before, const std::vector<ClockVerdict> &after, Each each)
{
    const auto verdictIn = [](const std::vector<ClockVerdict> &all, const ClockVerdict &wanted) {
        const auto found = std::ranges::find_if(all, [&](const ClockVerdict &one) { return namesSame(one, wanted); });
        return found == all.end() ? Verdict::None : found->verdict;
    };
    for (const ClockVerdict &was : before)
        each(was, was.verdict, verdictIn(after, was));
    for (const ClockVerdict &is : after) {
        if (std::ranges::none_of(before, [&](const ClockVerdict &was) { return namesSame(was, is); }))
            each(is, Verdict::None, is.verdict);
    }
}

/// Judges logs on a thread of its own, while the next are read.
class Judge
{
public:
    Judge(const AgreementBook &before, const AgreementBook &after, Instant at)
        : m_before(before), m_after(after), m_at(at), m_filling(AtOnce), m_judged(AtOnce)
    { }

    void take(const ClockHistory &history)
    {
        m_filling[m_filled++] = history;
        if (m_filled == AtOnce)
            handOver();
    }

    /// By ticket, as they came.
    QList<VerdictChange> finish()
    {
        handOver();
        collect();
        return std::move(m_changes);
    }

private:
    static constexpr size_t AtOnce = 1000;

    void collect()
    {
        if (m_judging.valid())
            m_changes += m_judging.get();
    }

    void handOver()
    {
        collect();
        std::swap(m_filling, m_judged);
        m_judging = std::async(std::launch::async, [this, count = std::exchange(m_filled, 0)] {
            QList<VerdictChange> changes;
            for (size_t i = 0; i < count; ++i)
                judge(m_judged[i], changes);
            return changes;
        });
    }

    void judge(const ClockHistory &history, QList<VerdictChange> &changes) const
    {
        const std::vector<ClockVerdict> was = verdictsOf(m_before, history, m_at);
        const std::vector<ClockVerdict> is = verdictsOf(m_after, history, m_at);
        if (was == is)
            return;
        eachPair(was, is, [&](const ClockVerdict &clock, Verdict old, Verdict now) {
            if (old != now)
                changes.append({history.ticket, toText(TicketNumber{history.process, history.serial}),
                                nameOf(m_before, m_after, clock.agreement), clock.target, clock.cycle, old, now});
        });
    }

    const AgreementBook &m_before;
    const AgreementBook &m_after;
    Instant m_at;
    QList<VerdictChange> m_changes;
    size_t m_filled = 0;
    std::vector<ClockHistory> m_filling;
    std::vector<ClockHistory> m_judged; ///< the thread's
    std::future<QList<VerdictChange>> m_judging; ///< goes first, and waits
};

} // namespace

Replay replay(Session &session, AgreementBook &before, AgreementBook &after, Instant at, Progress &progress)
{
    Replay result;
    Judge judge(before, after, at);
    const qint64 total = ticketCount(session);
    const auto take = [&](const ClockHistory &history) {
        if (++result.tickets % ReportEvery == 0)
            progress.report(result.tickets, total);
        judge.take(history);
    };
    eachClockHistory(session, HistoriesOf::All, after.words(), take, before.asks() | after.asks());
    result.changes = judge.finish();
    return result;
}

} // namespace mainstay
