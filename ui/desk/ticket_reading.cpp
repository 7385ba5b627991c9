// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_reading.h"

namespace mainstay {

namespace {

QList<Id<Ticket>> idsOf(const QList<TicketLine> &lines)
{
    QList<Id<Ticket>> ids;
    for (const TicketLine &line : lines)
        ids.append(line.id);
    return ids;
}

} // namespace

std::function<TicketAnswer(Session &)> ticketListing(const TicketQuestion &question, ClockReader &clocks, Instant at)
{
    return [question, &clocks, at](Session &session) {
        if (question.order.by == TicketSort::Due) {
            const DueList list = listByDue(session, clocks, question, at);
            return TicketAnswer{{list.tickets, std::nullopt}, list.clocks, list.isCut, list.open};
        }
        TicketAnswer answer{listTickets(session, question), {}, false, std::nullopt};
        answer.clocks = clocks.leadingOf(session, idsOf(answer.page.tickets), at);
        return answer;
    };
}

std::function<TicketReread(Session &)> ticketRereading(const TicketQuestion &question, const QList<Id<Ticket>> &asked,
                                                       Rereading what, ClockReader &clocks, Instant at)
{
    return [question, asked, what, list = ticketListing(question, clocks, at), &clocks, at](Session &session) {
        return TicketReread{listedAmong(session, {}, asked),
                            what == Rereading::WholeList ? list(session).page.tickets
                                                         : listedAmong(session, question, asked),
                            clocks.leadingOf(session, asked, at)};
    };
}

bool staysPut(const TicketPlace &place, const TicketLine &now, const LeadingClocks &clocks, const TicketOrder &order)
{
    if (order.by != TicketSort::Due)
        return standsWhere(place.line, now, order);
    LeadingClocks placed;
    if (place.clock)
        placed.insert(now.id.value, *place.clock);
    return isDueAlike(place.line, placed, now, clocks);
}

} // namespace mainstay
