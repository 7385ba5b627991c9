// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock_replay.h"

#include "desk/clock_store.h"
#include "desk/ticket_list.h"
#include "desk/ticket_number.h"

#include <algorithm>

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

} // namespace

Replay replay(Session &session, AgreementBook &before, AgreementBook &after, Instant at, Progress &progress)
{
    Replay result;
    const qint64 total = ticketCount(session);
    eachClockHistory(session, HistoriesOf::All, after.words(), [&](const ClockHistory &history) {
        if (++result.tickets % ReportEvery == 0)
            progress.report(result.tickets, total);
        const std::vector<ClockVerdict> was = verdictsOf(before, history, at);
        const std::vector<ClockVerdict> is = verdictsOf(after, history, at);
        if (was == is)
            return;
        eachPair(was, is, [&](const ClockVerdict &clock, Verdict old, Verdict now) {
            if (old != now)
                result.changes.append({history.ticket, toText(TicketNumber{history.process, history.serial}),
                                       nameOf(before, after, clock.agreement), clock.target, clock.cycle, old, now});
        });
    });
    return result;
}

} // namespace mainstay
