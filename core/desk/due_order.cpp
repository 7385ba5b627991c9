// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/due_order.h"

#include <algorithm>

namespace mainstay {

namespace {

/// When the leading clock is due; nothing while it pauses, and where there is none.
std::optional<Instant> dueOf(const TicketLine &line, const LeadingClocks &clocks)
{
    const auto clock = clocks.constFind(line.id.value);
    return clock == clocks.cend() ? std::nullopt : clock->due;
}

} // namespace

bool isDueBefore(const TicketLine &first, const TicketLine &second, const LeadingClocks &clocks, SortWay way)
{
    const auto firstDue = dueOf(first, clocks);
    const auto secondDue = dueOf(second, clocks);
    if (firstDue.has_value() != secondDue.has_value())
        return firstDue.has_value();
    if (firstDue != secondDue)
        return way == SortWay::Up ? *firstDue < *secondDue : *firstDue > *secondDue;
    const bool firstRuns = clocks.contains(first.id.value);
    if (!firstDue && firstRuns != clocks.contains(second.id.value))
        return firstRuns;
    return standsAbove(first, second, {TicketSort::Opened, way});
}

bool isDueAlike(const TicketLine &first, const LeadingClocks &firsts, const TicketLine &second,
                const LeadingClocks &seconds)
{
    return first.opened == second.opened && first.number == second.number
        && firsts.contains(first.id.value) == seconds.contains(second.id.value)
        && dueOf(first, firsts) == dueOf(second, seconds);
}

TicketQuestion asListed(TicketQuestion question)
{
    // Only open tickets have clocks that run; a filter that names states knows itself which it wants.
    if (question.order.by == TicketSort::Due)
        question.filter.open = question.filter.open || question.filter.states.isEmpty();
    return question;
}

DueList listByDue(Session &session, ClockReader &clocks, const TicketQuestion &question, Instant now)
{
    TicketQuestion open = question;
    open.order.by = TicketSort::Due;
    open = asListed(open);
    open.order = {};
    open.after.reset();
    open.limit = mostByDue;
    DueList list;
    const TicketPage page = listTickets(session, open);
    list.tickets = page.tickets;
    list.isCut = page.next.has_value();
    if (list.isCut && !open.words)
        list.open = ticketCount(session, open);
    QList<Id<Ticket>> ids;
    for (const TicketLine &line : list.tickets)
        ids.append(line.id);
    list.clocks = clocks.leadingOf(session, ids, now);
    std::ranges::sort(list.tickets, [&](const TicketLine &first, const TicketLine &second) {
        return isDueBefore(first, second, list.clocks, question.order.way);
    });
    return list;
}

} // namespace mainstay
