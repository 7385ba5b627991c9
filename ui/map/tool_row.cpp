// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/tool_row.h"

#include "kit/calm_style.h"
#include "kit/icon.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace mainstay {

ToolRow::ToolRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid * 3 / 4);
}

QPushButton *ToolRow::addButton(const QString &iconName, const QString &text, const QString &about)
{
    auto *button = new QPushButton(text, this);
    button->setIcon(text.isEmpty() ? tintedIcon(iconName) : QIcon());
    button->setProperty("icon-name", iconName);
    button->setToolTip(about);
    button->setAccessibleName(text.isEmpty() ? about : text);
    button->setAccessibleDescription(about);
    layout()->addWidget(button);
    m_buttons.append(button);
    m_words.append(text);
    return button;
}

void ToolRow::setWords(QPushButton *button, const QString &text)
{
    m_words[m_buttons.indexOf(button)] = text;
    button->setAccessibleName(text);
}

QSize ToolRow::showWords(bool areShown)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons.at(i);
        const bool hasWords = areShown && !m_words.at(i).isEmpty();
        button->setText(hasWords ? m_words.at(i) : QString());
        button->setIcon(hasWords ? QIcon() : tintedIcon(button->property("icon-name").toString()));
    }
    layout()->invalidate();
    return layout()->sizeHint();
}

void ToolRow::fitInto(int width)
{
    const QSize wide = showWords(true);
    resize(wide.width() <= width ? wide : showWords(false));
}

void ToolRow::placeAtRight(int width, int leading, int gap)
{
    fitInto(width - leading - 3 * gap);
    const bool isBeside = leading == 0 || leading + this->width() + 2 * gap <= width;
    if (!isBeside)
        fitInto(width - 2 * gap);
    move(width - this->width() - gap, isBeside ? gap : 2 * gap + height());
}

} // namespace mainstay
