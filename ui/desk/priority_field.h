// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mainstay {

class Chip;

/// The priority in force, beside it what the matrix says where a person set another; and a way to set one by hand,
/// which asks for the reason.
class PriorityField : public QWidget
{
    Q_OBJECT

public:
    PriorityField(const DeskRules &rules, const Words &words, QWidget *parent = nullptr);

    void setTicket(const Ticket &ticket);
    /// Opens the line in which another one is set.
    void beginOverride();
    bool isOpen() const;

Q_SIGNALS:
    void overridden(const QString &priority, const QString &reason);
    /// The matrix is to decide again.
    void overrideDropped();

private:
    void confirm();

    const DeskRules &m_rules;
    const Words &m_words;
    Chip *m_chip;
    QLabel *m_remark;
    QPushButton *m_change;
    QPushButton *m_drop;
    QWidget *m_line;
    QComboBox *m_choice;
    QLineEdit *m_reason;
};

} // namespace mainstay
