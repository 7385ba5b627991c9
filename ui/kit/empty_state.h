// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace mainstay {

/// What an empty place shows: what belongs here, and the two likeliest things to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// At most two; the first is the primary one. The action's text, shortcut and trigger are used.
    void addAction(QAction *action);

private:
    QBoxLayout *m_buttons;
};

} // namespace mainstay
