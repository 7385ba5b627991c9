// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_board.h"

#include <algorithm>

namespace mainstay {

TicketBoard ticketBoard(Session &session, const DeskRules &rules, ClockReader &clocks, ProcessKind kind,
                        const TicketFilter &filter, const Asking &asking)
{
    TicketBoard board;
    QList<Id<Ticket>> ids;
    const TicketFilter meant = narrowed(session, clocks, filter, asking).filter;
    for (const State &state : rules.process(kind).states) {
        const bool isKnown = std::ranges::any_of(
            board.columns, [&state](const BoardColumn &column) { return column.state == state.name; });
        if (state.phase == Phase::Final || isKnown)
            continue;
        TicketQuestion question;
        question.filter = meant;
        question.filter.processes = {kind};
        question.filter.open = false;
        question.filter.states = {state.name};
        question.order = {TicketSort::Priority, SortWay::Up};
        question.limit = mostOnBoard;
        const TicketPage page = listTickets(session, question);
        const qint64 count = page.next ? ticketCount(session, question.filter) : page.tickets.size();
        for (const TicketLine &line : page.tickets)
            ids.append(line.id);
        board.columns.append({state.name, count, page.tickets});
    }
    board.clocks = clocks.leadingOf(session, ids, asking.at);
    return board;
}

} // namespace mainstay
