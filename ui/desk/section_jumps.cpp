// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/section_jumps.h"

#include "kit/calm_style.h"
#include "kit/flow_layout.h"
#include "kit/look.h"
#include "kit/reading_order.h"
#include "kit/ticket_look.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace mainstay {

SectionJumps::SectionJumps(QScrollArea &area, QWidget *parent) : QWidget(parent), m_area(area)
{
    auto *words = new FlowLayout(this);
    words->setContentsMargins(PaneMargin - Grid, 0, PaneMargin - Grid, 0);
    words->setSpacing(0);
    follow(&area, this);
}

void SectionJumps::add(const QString &word, QWidget *section)
{
    auto *button = new QToolButton;
    button->setText(word);
    button->setAutoRaise(true);
    button->setProperty("quiet", true);
    button->setFont(fontOf(button->font(), TextSize::Small));
    // Who presses it with the mouse looks further down, and the keyboard stays where it was.
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, section, button] { jump(*section, button->hasFocus()); });
    layout()->addWidget(button);
    follow(section, button);
}

void SectionJumps::follow(QWidget *leader, QWidget *follower)
{
    if (leader->isHidden())
        follower->hide();
    m_followers.insert(leader, follower);
    leader->installEventFilter(this);
}

bool SectionJumps::eventFilter(QObject *watched, QEvent *event)
{
    // Shown or hidden by themselves, not with their window.
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        m_followers.value(watched)->setVisible(event->type() == QEvent::ShowToParent);
    return QWidget::eventFilter(watched, event);
}

void SectionJumps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), lookOf(palette()).line);
}

void SectionJumps::jump(const QWidget &section, bool isByKeyboard)
{
    if (isByKeyboard) {
        const QList<QWidget *> within = inReadingOrder(section);
        if (!within.isEmpty())
            within.first()->setFocus(Qt::TabFocusReason);
    }
    m_area.verticalScrollBar()->setValue(section.mapTo(m_area.widget(), QPoint()).y() - Grid);
}

} // namespace mainstay
