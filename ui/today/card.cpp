// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_today/card.h"

#include "kit/calm_style.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mainstay {

Card::Card(const QString &title, QWidget *parent) : QWidget(parent), m_section(new Section(title))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid / 2, 2 * Grid, Grid);
    layout->addWidget(m_section);
    layout->addStretch(1);
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = lookOf(palette());
    painter.setPen(look.line);
    painter.setBrush(look.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), CornerRadius, CornerRadius);
}

} // namespace mainstay
