// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/board_column_model.h"

#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "ui_desk/clock_look.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr auto DraggedTicket = "application/x-mainstay-ticket";

} // namespace

BoardColumnModel::BoardColumnModel(const PageContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{ }

void BoardColumnModel::setTickets(const QList<TicketLine> &tickets, const LeadingClocks &clocks)
{
    QSet<qint64> wanted;
    for (const TicketLine &line : tickets)
        wanted.insert(line.id.value);
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_lines[row].id.value))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    m_clocks = clocks;
    for (int row = 0; row < tickets.size(); ++row)
        bring(row, tickets[row]);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
}

void BoardColumnModel::bring(int row, const TicketLine &line)
{
    const int now = indexOf(line.id).row();
    if (now < 0) {
        beginInsertRows({}, row, row);
        m_lines.insert(row, line);
        endInsertRows();
        return;
    }
    if (now != row) {
        beginMoveRows({}, now, now, {}, row);
        m_lines.move(now, row);
        endMoveRows();
    }
    m_lines[row] = line;
}

const TicketLine *BoardColumnModel::ticketAt(const QModelIndex &index) const
{
    const bool isMine = index.isValid() && index.model() == this && index.row() < m_lines.size();
    return isMine ? &m_lines[index.row()] : nullptr;
}

QModelIndex BoardColumnModel::indexOf(Id<Ticket> ticket) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].id == ticket)
            return index(row);
    }
    return {};
}

int BoardColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString BoardColumnModel::dueText(const TicketLine &line) const
{
    const auto clock = m_clocks.constFind(line.id.value);
    return clock == m_clocks.cend() ? QString() : clockText(m_context.words, *clock, m_context.now());
}

QVariant BoardColumnModel::data(const QModelIndex &index, int role) const
{
    const TicketLine *line = ticketAt(index);
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(line->title);
    case Qt::ToolTipRole:
        return (line->number + u' ' + oneLine(line->title, 300)).toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        QStringList told{line->number, oneLine(line->title, 200)};
        if (line->priority)
            told.append(tr("priority %1").arg(priorityText(*m_context.rules, m_context.words, *line->priority)));
        if (line->team)
            told.append(oneLine(*line->team, 80));
        if (line->isMajor)
            told.append(tr("major incident"));
        told.append(dueText(*line));
        told.removeAll(QString());
        return told.join(u", "_s);
    }
    case RankRole:
        return line->priority ? QVariant(line->priority->rank) : QVariant();
    case PriorityRole:
        return line->priority ? QString::number(line->priority->number) : QString();
    case NumberRole:
        return line->number;
    case MarkRole:
        return line->isMajor ? QVariant(tr("MAJOR")) : QVariant();
    case TeamRole:
        return line->team ? oneLine(*line->team, 80) : tr("no team yet");
    case DueRole:
        return dueText(*line);
    case ClockToneRole: {
        const auto clock = m_clocks.constFind(line->id.value);
        return clock == m_clocks.cend() ? QVariant() : QVariant(int(clockTone(*clock, m_context.now())));
    }
    default:
        return {};
    }
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex &index) const
{
    return ticketAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

QStringList BoardColumnModel::mimeTypes() const
{
    return {QString::fromLatin1(DraggedTicket)};
}

QMimeData *BoardColumnModel::mimeData(const QModelIndexList &indexes) const
{
    const TicketLine *line = ticketAt(indexes.value(0));
    if (!line)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(DraggedTicket), QByteArray::number(line->id.value));
    return data;
}

std::optional<Id<Ticket>> BoardColumnModel::ticketIn(const QMimeData &data)
{
    const qint64 id = data.data(QString::fromLatin1(DraggedTicket)).toLongLong();
    return id > 0 ? std::optional(Id<Ticket>(id)) : std::nullopt;
}

} // namespace mainstay
