// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_cells.h"

#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "kit/times.h"
#include "ui_desk/clock_look.h"
#include "ui_desk/ticket_list_model.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString ticketCellText(const PageContext &context, const TicketLine &line, const ShownClock *clock, TicketColumn column)
{
    switch (column) {
    case TicketColumn::Number:
        return line.number;
    case TicketColumn::Priority:
        return line.priority ? QString::number(line.priority->number) : QString();
    case TicketColumn::Title:
        return oneLine(line.title);
    case TicketColumn::Component:
        return line.component ? componentText(context.estate.current()->tree(), *line.component) : u"–"_s;
    case TicketColumn::Team:
        return line.team ? oneLine(*line.team) : u"–"_s;
    case TicketColumn::State:
        return stateText(context.words, line.state);
    case TicketColumn::Due:
        return clock ? clockText(context.words, *clock, context.now()) : QString();
    case TicketColumn::Opened:
        return relativeTime(line.opened, context.now(), context.words.locale());
    }
    Q_UNREACHABLE();
}

QString ticketCellToolTip(const PageContext &context, const TicketLine &line, const ShownClock *clock,
                          TicketColumn column)
{
    switch (column) {
    case TicketColumn::Priority:
        return line.priority ? priorityText(*context.rules, context.words, *line.priority)
                             : TicketListModel::tr("no priority yet");
    case TicketColumn::Due:
        return clock
            ? clockTextWhole(context.words, *clock, context.now()) + u'\n' + clockToolTip(context.words, *clock)
            : TicketListModel::tr("no clock runs");
    case TicketColumn::Opened:
        return exactTime(line.opened, context.words.locale());
    default:
        return ticketCellText(context, line, clock, column);
    }
}

} // namespace mainstay
