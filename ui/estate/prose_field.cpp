// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/prose_field.h"

#include "kit/calm_style.h"
#include "kit/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

namespace mainstay {

namespace {

constexpr int TallestLines = 10;

} // namespace

ProseField::ProseField(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(4);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ProseField::fit);
}

void ProseField::setStored(const QString &text)
{
    const bool wasEdited = isEdited();
    m_stored = text;
    if (!wasEdited && toPlainText() != text)
        setPlainText(text);
}

void ProseField::replaceStored(const QString &text)
{
    m_stored = text;
    setPlainText(text);
}

QSize ProseField::sizeHint() const
{
    // documentSize() of a plain text counts lines.
    const int lines = std::clamp(int(document()->documentLayout()->documentSize().height()), 1, TallestLines);
    return {fontMetrics().averageCharWidth() * 30, lines * fontMetrics().lineSpacing() + 2 * 4 + 2};
}

void ProseField::fit()
{
    // A bar that is not needed takes room from the text, which then wraps, and needs it.
    const bool isTall = document()->documentLayout()->documentSize().height() > TallestLines;
    setVerticalScrollBarPolicy(isTall ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = sizeHint().height();
    if (height == m_fitted)
        return;
    m_fitted = height;
    updateGeometry();
}

void ProseField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void ProseField::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!hasFocus() && !underMouse())
        return;
    QPainter painter(viewport());
    const Look &look = lookOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? look.accent : look.line, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), CornerRadius, CornerRadius);
}

void ProseField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && isEdited())
        setPlainText(m_stored);
    else if (isEnter && event->modifiers() & Qt::ControlModifier)
        commit();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ProseField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void ProseField::commit()
{
    if (isEdited())
        Q_EMIT committed(toPlainText());
}

} // namespace mainstay
