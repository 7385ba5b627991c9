// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_list.h"
#include "kit/page.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace mainstay {

/// The ticket that is meant: one that was picked, or whose number was typed.
struct MeantTicket {
    std::optional<Id<Ticket>> picked;
    QString text;
};
/// Throws StoreError: Missing "desk.ticket-unknown" {ticket}.
Ticket ticketMeant(Session &session, const MeantTicket &meant);

/// A line for a ticket's number, or words that it has; those that match stand below as one types, looked up off this
/// thread, and of many lookups the last counts.
class TicketPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit TicketPicker(const PageContext &context, QWidget *parent = nullptr);

    /// Never offered: the ticket itself.
    void setExcept(Id<Ticket> ticket) { m_except = ticket; }
    MeantTicket meant() const { return {m_picked, text()}; }
    /// What is offered now.
    QStringList offered() const;
    void pick(int place);

    static constexpr int MostOffered = 12;

Q_SIGNALS:
    /// Enter, where it picks none of what is offered.
    void confirmed();

private:
    void look();
    void offer(const QList<TicketLine> &found);
    void take(const QModelIndex &index);

    PageContext m_context;
    Id<Ticket> m_except;
    std::optional<Id<Ticket>> m_picked;
    quint64 m_asked = 0;
    QTimer m_typing;
    QCompleter *m_completer;
    QStandardItemModel *m_found;
};

} // namespace mainstay
