// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/text_box.h"

#include "kit/calm_style.h"
#include "kit/look.h"

#include <QPainter>

namespace mainstay {

TextBox::TextBox(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(6);
    viewport()->setAutoFillBackground(false);
}

void TextBox::setVisibleLines(int lines)
{
    setFixedHeight(lines * fontMetrics().lineSpacing() + 14);
}

void TextBox::paintEvent(QPaintEvent *event)
{
    if (isFramed()) {
        QPainter painter(viewport());
        const Look &look = lookOf(palette());
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal width = hasFocus() && !isReadOnly() ? 2 : 1;
        painter.setPen(QPen(width > 1 ? look.accent : look.line, width));
        painter.setBrush(look.panel);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                                CornerRadius, CornerRadius);
    }
    QPlainTextEdit::paintEvent(event);
}

void TextBox::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void TextBox::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

} // namespace mainstay
