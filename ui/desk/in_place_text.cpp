// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/in_place_text.h"

#include "kit/calm_style.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace mainstay {

namespace {

constexpr int MostLines = 8;

} // namespace

InPlaceText::InPlaceText(QWidget *parent) : TextBox(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &InPlaceText::fit);
}

void InPlaceText::fit()
{
    const int all = std::max(1, int(document()->size().height()));
    // A bar that is not needed takes room from the text, which then wraps, and needs it.
    setVerticalScrollBarPolicy(all > MostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int lines = std::min(all, MostLines);
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
}

void InPlaceText::setStored(const QString &text)
{
    const bool wasEdited = isEdited();
    m_stored = text;
    if (!wasEdited && toPlainText() != text)
        setPlainText(text);
}

void InPlaceText::showStored()
{
    if (isEdited())
        setPlainText(m_stored);
}

QSize InPlaceText::sizeHint() const
{
    return {200, std::max(rowHeight(), m_lines * fontMetrics().lineSpacing() + 14)};
}

void InPlaceText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isEdited()) {
        setPlainText(m_stored);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier) {
        if (isEdited())
            Q_EMIT committed(toPlainText());
        return;
    }
    TextBox::keyPressEvent(event);
}

void InPlaceText::focusOutEvent(QFocusEvent *event)
{
    TextBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && isEdited())
        Q_EMIT committed(toPlainText());
}

void InPlaceText::resizeEvent(QResizeEvent *event)
{
    TextBox::resizeEvent(event);
    fit();
}

void InPlaceText::wheelEvent(QWheelEvent *event)
{
    // A text that is all in sight leaves the wheel to the pane around it.
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        TextBox::wheelEvent(event);
}

} // namespace mainstay
