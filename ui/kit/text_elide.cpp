// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/text_elide.h"

#include "kit/look.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace mainstay {

namespace {

/// To whoever reads the window from outside, one that cannot be pressed is a text.
QAccessibleInterface *textInterface(const QString &, QObject *object)
{
    auto *label = qobject_cast<ElidedLabel *>(object);
    return label && !label->isLink() ? new QAccessibleWidget(label, QAccessible::StaticText, label->text()) : nullptr;
}

} // namespace

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(textInterface), true);
    Q_UNUSED(isInstalled);
    setText(oneLine(text));
    setAccessibleName(this->text());
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_isLink)
            Q_EMIT activated();
    });
}

void ElidedLabel::setLink()
{
    m_isLink = true;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ElidedLabel::setMuted()
{
    m_isMuted = true;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(palette());
    const bool isHot = m_isLink && underMouse();
    QFont drawn = font();
    drawn.setUnderline(isHot);
    painter.setFont(drawn);
    painter.setPen(isHot || (m_isLink && hasFocus()) ? look.accent : m_isMuted ? look.muted : look.ink);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.accent, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void ElidedLabel::keyPressEvent(QKeyEvent *event)
{
    if (m_isLink && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (fontMetrics().horizontalAdvance(text()) > width())
            QToolTip::showText(help->globalPos(), text().toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace mainstay
