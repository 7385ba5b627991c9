// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "kit/times.h"
#include "ui_desk/clock_look.h"
#include "ui_desk/ticket_list_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct SortedColumn {
    TicketColumn column;
    TicketSort sort;
};
constexpr SortedColumn sortedColumns[] = {
    {TicketColumn::Number, TicketSort::Number}, {TicketColumn::Priority, TicketSort::Priority},
    {TicketColumn::Title, TicketSort::Title},   {TicketColumn::Component, TicketSort::Component},
    {TicketColumn::Team, TicketSort::Team},     {TicketColumn::State, TicketSort::State},
    {TicketColumn::Due, TicketSort::Due},       {TicketColumn::Opened, TicketSort::Opened},
};

} // namespace

TicketSort sortOf(TicketColumn column)
{
    return std::ranges::find(sortedColumns, column, &SortedColumn::column)->sort;
}

TicketColumn columnOf(TicketSort sort)
{
    return std::ranges::find(sortedColumns, sort, &SortedColumn::sort)->column;
}

QString TicketListModel::cutText() const
{
    if (!m_isCut)
        return {};
    const QLocale &locale = m_context.words.locale();
    const QString shown = locale.toString(mostByDue);
    return m_open ? tr("the newest %1 of %2 open ones").arg(shown, locale.toString(*m_open))
                  : tr("the newest %1 open ones").arg(shown);
}

const TicketLine *TicketListModel::ticketAt(const QModelIndex &index) const
{
    const bool isMine = index.isValid() && index.model() == this && index.row() < m_lines.size();
    return isMine ? &m_lines[index.row()] : nullptr;
}

const ShownClock *TicketListModel::clockAt(const QModelIndex &index) const
{
    const TicketLine *line = ticketAt(index);
    const auto clock = line ? m_clocks.constFind(line->id.value) : m_clocks.cend();
    return clock == m_clocks.cend() ? nullptr : &*clock;
}

std::optional<int> TicketListModel::rowOf(Id<Ticket> ticket) const
{
    const auto row = m_rows.constFind(ticket.value);
    return row == m_rows.cend() ? std::nullopt : std::optional(*row);
}

int TicketListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TicketListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ticketColumnCount;
}

QVariant TicketListModel::data(const QModelIndex &index, int role) const
{
    const TicketLine *line = ticketAt(index);
    if (!line)
        return {};
    const auto column = TicketColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, column);
    case Qt::ToolTipRole:
        return toolTip(*line, column).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        if (column == TicketColumn::Title && line->isMajor)
            return tr("major incident: %1").arg(text(*line, column));
        return column == TicketColumn::Priority && line->priority
            ? tr("priority %1").arg(priorityText(*m_context.rules, m_context.words, *line->priority))
            : text(*line, column);
    case RankRole:
        return line->priority ? QVariant(line->priority->rank) : QVariant();
    case ToneRole:
        return int(stateTone(*m_context.rules, line->process, line->state.state));
    case ClockToneRole: {
        const ShownClock *clock = clockAt(index);
        return clock ? QVariant(int(clockTone(*clock, m_context.now()))) : QVariant();
    }
    case MarkRole:
        return column == TicketColumn::Title && line->isMajor ? QVariant(tr("MAJOR")) : QVariant();
    case GoneRole:
        return m_gone.contains(line->id.value);
    default:
        return {};
    }
}

QString TicketListModel::text(const TicketLine &line, TicketColumn column) const
{
    switch (column) {
    case TicketColumn::Number:
        return line.number;
    case TicketColumn::Priority:
        return line.priority ? QString::number(line.priority->number) : QString();
    case TicketColumn::Title:
        return oneLine(line.title);
    case TicketColumn::Component:
        return line.component ? componentText(m_context.estate.current()->tree(), *line.component) : u"–"_s;
    case TicketColumn::Team:
        return line.team ? oneLine(*line.team) : u"–"_s;
    case TicketColumn::State:
        return stateText(m_context.words, line.state);
    case TicketColumn::Due: {
        const auto clock = m_clocks.constFind(line.id.value);
        return clock == m_clocks.cend() ? QString() : clockText(m_context.words, *clock, m_context.now());
    }
    case TicketColumn::Opened:
        return relativeTime(line.opened, m_context.now(), m_context.words.locale());
    }
    Q_UNREACHABLE();
}

QString TicketListModel::toolTip(const TicketLine &line, TicketColumn column) const
{
    switch (column) {
    case TicketColumn::Number:
        return m_gone.contains(line.id.value) ? tr("This ticket is not there any more.") : line.number;
    case TicketColumn::Priority:
        return line.priority ? priorityText(*m_context.rules, m_context.words, *line.priority) : tr("no priority yet");
    case TicketColumn::Due: {
        const auto clock = m_clocks.constFind(line.id.value);
        return clock == m_clocks.cend() ? tr("no clock runs") : clockToolTip(m_context.words, *clock);
    }
    case TicketColumn::Opened:
        return exactTime(line.opened, m_context.words.locale());
    default:
        return text(line, column);
    }
}

QVariant TicketListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // A reader of the window may ask for columns that are not there.
    if (orientation != Qt::Horizontal || section < 0 || section >= ticketColumnCount)
        return {};
    const auto column = TicketColumn(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column == TicketColumn::Opened         ? Qt::AlignTrailing | Qt::AlignVCenter
                                       : column == TicketColumn::Priority ? Qt::AlignHCenter | Qt::AlignVCenter
                                                                          : Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole)
        return QVariant::fromValue(column == TicketColumn::Opened ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role == Qt::ToolTipRole && column == TicketColumn::Priority)
        return tr("Priority");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TicketColumn::Number:
        return tr("Number");
    case TicketColumn::Priority:
        return tr("P", "head of a narrow column: priority");
    case TicketColumn::Title:
        return tr("Title");
    case TicketColumn::Component:
        return tr("Component");
    case TicketColumn::Team:
        return tr("Team");
    case TicketColumn::State:
        return tr("State");
    case TicketColumn::Due:
        return tr("Due");
    case TicketColumn::Opened:
        return tr("Opened");
    }
    Q_UNREACHABLE();
}

} // namespace mainstay
