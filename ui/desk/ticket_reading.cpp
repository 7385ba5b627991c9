// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_reading.h"

using namespace Qt::StringLiterals;

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

bool changesMarks(const ChangeSet &changes)
{
    return changes.rows.contains(u"major_incident"_s) || changes.rows.contains(u"known_error"_s);
}

Asking askingIn(const PageContext &context)
{
    return {context.workspace.person(), context.now()};
}

std::function<TicketAnswer(Session &)> ticketListing(const TicketQuestion &question, ClockReader &clocks,
                                                     const Asking &asking)
{
    return [question, &clocks, asking](Session &session) {
        const Narrowed narrow = narrowed(session, clocks, question.filter, asking);
        TicketQuestion meant = question;
        meant.filter = narrow.filter;
        if (meant.order.by == TicketSort::Due) {
            const DueList list = listByDue(session, clocks, meant, asking.at);
            return TicketAnswer{{list.tickets, std::nullopt},
                                list.clocks,
                                list.isCut || narrow.isCut,
                                list.isCut ? list.open : narrow.open};
        }
        TicketAnswer answer{listTickets(session, meant), {}, narrow.isCut, narrow.open};
        answer.clocks = clocks.leadingOf(session, idsOf(answer.page.tickets), asking.at);
        return answer;
    };
}

std::function<TicketReread(Session &)> ticketRereading(const TicketQuestion &question, const QList<Id<Ticket>> &asked,
                                                       Rereading what, ClockReader &clocks, const Asking &asking)
{
    return [question, asked, what, list = ticketListing(question, clocks, asking), &clocks, asking](Session &session) {
        TicketQuestion meant = question;
        meant.filter = narrowedAmong(session, clocks, question.filter, asking, asked);
        return TicketReread{listedAmong(session, {}, asked),
                            what == Rereading::WholeList ? list(session).page.tickets
                                                         : listedAmong(session, meant, asked),
                            clocks.leadingOf(session, asked, asking.at)};
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
