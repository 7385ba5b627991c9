// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QPushButton;

namespace mainstay {

/// Buttons side by side, with words where there is room for them, else with icons.
class ToolRow : public QWidget
{
    Q_OBJECT

public:
    explicit ToolRow(QWidget *parent = nullptr);

    /// As wide as the buttons need, but within this.
    void fitInto(int width);

    /// At the right of so wide a parent, that far from its edges; below what lies at its left, `leading` wide, where
    /// there is no room beside it.
    void placeAtRight(int width, int leading, int gap);

    /// One without a text always shows its icon.
    QPushButton *addButton(const QString &iconName, const QString &text, const QString &about);
    void setWords(QPushButton *button, const QString &text);

private:
    QSize showWords(bool areShown);

    QList<QPushButton *> m_buttons;
    QStringList m_words; ///< of each button
};

} // namespace mainstay
