// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_board.h"
#include "kit/page.h"

#include <QAbstractListModel>

namespace mainstay {

/// One column of the board. A new answer moves, adds and removes single rows, so that what is chosen stays chosen.
class BoardColumnModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RankRole = Qt::UserRole, PriorityRole, NumberRole, TeamRole, DueRole, ClockToneRole, MarkRole };

    explicit BoardColumnModel(const PageContext &context, QObject *parent = nullptr);

    void setTickets(const QList<TicketLine> &tickets, const LeadingClocks &clocks);
    const TicketLine *ticketAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Ticket> ticket) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

    /// The ticket that is dragged; nothing for what comes from elsewhere.
    static std::optional<Id<Ticket>> ticketIn(const QMimeData &data);

private:
    void bring(int row, const TicketLine &line);
    QString dueText(const TicketLine &line) const;

    PageContext m_context;
    QList<TicketLine> m_lines;
    LeadingClocks m_clocks;
};

} // namespace mainstay
