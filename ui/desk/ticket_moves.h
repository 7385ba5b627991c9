// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_desk/drafts.h"
#include "ui_desk/field_editor.h"
#include "ui_desk/ticket_editor.h"
#include "ui_desk/ticket_record.h"

class QBoxLayout;

namespace mainstay {

class TextBox;

/// The moves a ticket may make, as buttons, the likeliest first. One that demands fields opens them below, filled with
/// what was there last; nothing happens before they are confirmed.
class TicketMoves : public QWidget
{
    Q_OBJECT

public:
    explicit TicketMoves(const PageContext &context, QWidget *parent = nullptr);

    /// What is being typed for a move stays while it is the same ticket and the move is still there.
    void setRecord(const TicketRecord &record);
    /// As if its button were pressed.
    void begin(const QString &state);
    /// The move was made, or is not wanted any more.
    void close();
    /// What stands in the form that is open, if any.
    TypedOnTicket typed() const;
    /// Opens that form again, with what stood there; false where the ticket may not go there any more.
    bool setTyped(const TypedOnTicket &typed);
    Id<Ticket> ticket() const { return m_record.ticket.id; }
    std::optional<QString> openMove() const { return m_open; }
    FieldEditor *editor(const QString &field) const;

Q_SIGNALS:
    void wanted(const mainstay::TicketAttempt &attempt);
    /// Somebody else moved the ticket on while this was being typed, and the form is gone.
    void overtaken(const mainstay::TicketAttempt &attempt);
    /// The open ticket is to go up a tier, or a manager is to be told.
    void escalationWanted();

private:
    void showButtons();
    void openForm(const QString &state, const QList<Need> &needs);
    QString prefill(const QString &field, const QString &state) const;
    void confirm();
    TicketAttempt attempt() const;
    bool isTyped() const;

    PageContext m_context;
    TicketRecord m_record;
    QStringList m_moves;
    std::optional<QString> m_open;
    TypedOnTicket m_prefilled; ///< the form as it was when it was opened
    Ticket m_read; ///< as it was when the form was opened
    QWidget *m_buttons = nullptr;
    QWidget *m_form = nullptr;
    QList<FieldEditor *> m_editors;
    TextBox *m_remark = nullptr;
    QBoxLayout *m_layout;
};

} // namespace mainstay
