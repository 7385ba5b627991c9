// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace mainstay {

class FieldForm;

/// A few fields that open below what they are about, with a button that does it and one that lets go. Ctrl+Enter does
/// it, Escape lets go; nothing happens before.
class SmallForm : public QWidget
{
    Q_OBJECT

public:
    explicit SmallForm(const QString &does, QWidget *parent = nullptr);

    FieldForm *fields() const { return m_fields; }
    /// Below the fields, above the buttons.
    void addWidget(QWidget *widget);
    /// Among the buttons, before the one that lets go.
    QPushButton *addButton(const QString &text, const QString &name);
    QPushButton *doer() const { return m_doer; }

Q_SIGNALS:
    void confirmed();
    void dropped();

private:
    FieldForm *m_fields;
    QBoxLayout *m_more;
    QBoxLayout *m_buttons;
    QPushButton *m_doer;
};

/// A button of a row: an icon, with what it does as tooltip and name.
QPushButton *rowButton(const QString &icon, const QString &does);

} // namespace mainstay
