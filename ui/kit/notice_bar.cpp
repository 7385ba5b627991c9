// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/notice_bar.h"

#include "kit/calm_style.h"
#include "kit/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_again(new QPushButton(tr("Try again")))
    , m_note(new QPushButton(tr("Add as a note")))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_again->setObjectName(u"tryAgain"_s);
    m_note->setObjectName(u"addNote"_s);
    auto *dismiss = new QPushButton(tr("Let go"));
    dismiss->setObjectName(u"letGo"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_note);
    buttons->addWidget(dismiss);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid, Grid, Grid, Grid);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &NoticeBar::tryAgainWanted);
    connect(m_note, &QPushButton::clicked, this, &NoticeBar::noteWanted);
    connect(dismiss, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void NoticeBar::tell(const QString &sentence, Offer offer)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_offer = offer;
    m_again->setVisible(offer == Offer::TryAgain);
    m_note->setVisible(offer == Offer::AddNote);
    show();
}

QString NoticeBar::text() const
{
    return isVisibleTo(parentWidget()) ? m_text->text() : QString();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = lookOf(palette());
    painter.setPen(hasFocus() ? QPen(look.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(look.failureSoft);
    const int inset = hasFocus() ? 1 : 0;
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), CornerRadius, CornerRadius);
}

void NoticeBar::takeFocus()
{
    // A stop for Tab only while it has the keyboard.
    setFocusPolicy(Qt::TabFocus);
    setFocus(Qt::OtherFocusReason);
}

void NoticeBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setFocusPolicy(Qt::NoFocus);
    update();
}

} // namespace mainstay
