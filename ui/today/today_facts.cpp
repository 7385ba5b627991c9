// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_today/today_facts.h"

namespace mainstay {

TodayFacts readToday(Session &session, const DeskRules &rules, int most)
{
    TodayFacts facts;
    TicketQuestion question;
    question.limit = most;
    facts.newest = listTickets(session, question).tickets;

    TicketFilter open;
    open.open = true;
    facts.open = ticketCount(session, open);
    qint64 counted = 0;
    QList<Level> levels = rules.matrix.priorities;
    std::ranges::sort(levels, {}, &Level::rank);
    for (const Level &level : levels) {
        TicketFilter filter = open;
        filter.priorities = {level.number};
        facts.byPriority.append({level, ticketCount(session, filter)});
        counted += facts.byPriority.last().tickets;
    }
    if (facts.open > counted)
        facts.byPriority.append({std::nullopt, facts.open - counted});

    HistoryQuestion lately;
    lately.limit = most;
    lately.changesPerCommand = 1;
    for (CommandChanges &step : history(session, lately))
        facts.lately.append(std::move(step.command));
    return facts;
}

} // namespace mainstay
