// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/ticket_look.h"
#include "ui_desk/clock_look.h"
#include "ui_desk/ticket_cells.h"
#include "ui_desk/ticket_list_model.h"

using namespace Qt::StringLiterals;

namespace mainstay {

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
    return line ? clockOf(*line) : nullptr;
}

const ShownClock *TicketListModel::clockOf(const TicketLine &line) const
{
    const auto clock = m_clocks.constFind(line.id.value);
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
    return ticketCellText(m_context, line, clockOf(line), column);
}

QString TicketListModel::toolTip(const TicketLine &line, TicketColumn column) const
{
    if (column == TicketColumn::Number && m_gone.contains(line.id.value))
        return tr("This ticket is not there any more.");
    return ticketCellToolTip(m_context, line, clockOf(line), column);
}

QVariant TicketListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return ticketColumnHead(section, orientation, role);
}

} // namespace mainstay
