// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace mainstay {

/// What an empty place shows: what belongs here, and the two likeliest things to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// At most two; the first is the primary one. The action's text, shortcut and trigger are used; its button is there
    /// while it is visible.
    void addAction(QAction *action);
    void setText(const QString &text);
    QString text() const;

protected:
    /// To its first button.
    void focusInEvent(QFocusEvent *event) override;

private:
    QLabel *m_text;
    QBoxLayout *m_buttons;
};

} // namespace mainstay
