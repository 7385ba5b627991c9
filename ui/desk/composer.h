// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/outbox.h"

class QBoxLayout;
class QLayout;
class QLabel;
class QPushButton;

namespace mainstay {

class TextBox;

/// Where a message to a ticket is written. Opens as internal; public, it looks like nothing else here. Enter makes a
/// new line: it sends only with Ctrl+Enter or its button, and what was sent can be taken back until the outbox writes
/// it.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(Outbox &outbox, QWidget *parent = nullptr);

    /// Another ticket; what was typed for the one before stays with it. Nothing: none.
    void setTicket(const std::optional<Id<Ticket>> &ticket);
    /// Why nobody gets by mail what is public; empty: somebody does, or that is not how they are reached.
    void setWhyNoMail(const QString &why);
    void focusText();
    TextBox *editor() const { return m_text; }
    /// Among the buttons, behind the one that switches.
    void addTool(QWidget *tool);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void send();
    void setVisibility(Visibility visibility);
    void keep();
    void load();
    void showHeld();
    QWidget *heldRow(int number);
    void fit();

    Outbox &m_outbox;
    std::optional<Id<Ticket>> m_ticket;
    Visibility m_visibility = Visibility::Internal;
    QBoxLayout *m_held;
    QList<int> m_heldNumbers;
    QLabel *m_banner;
    QLabel *m_noMail;
    QString m_whyNoMail;
    TextBox *m_text;
    QPushButton *m_switch;
    QLayout *m_tools; ///< of the switch and what was added, on as many lines as they need
    QPushButton *m_send;
    QTimer m_seconds;
    bool m_isLoading = false;
};

} // namespace mainstay
