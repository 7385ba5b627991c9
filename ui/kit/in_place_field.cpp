// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/in_place_field.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

namespace mainstay {

namespace {

/// What is offered below the field, while it is open.
QAbstractItemView *offersOf(const QWidget *field)
{
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    return popup && popup->focusProxy() == field ? popup : nullptr;
}

constexpr int OwnMargin = 2; // that QLineEdit leaves beside its text

} // namespace

InPlaceField::InPlaceField(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
}

void InPlaceField::setFrameShown(FrameShown shown)
{
    m_frameShown = shown;
    setFrame(shown == FrameShown::Always);
}

void InPlaceField::setStored(const QString &text)
{
    const bool wasEdited = isEdited();
    m_isBehind = wasEdited && m_stored != text;
    m_stored = text;
    if (wasEdited)
        return;
    setText(text);
    setCursorPosition(0);
}

void InPlaceField::commit()
{
    m_isBehind = false;
    if (isEdited())
        Q_EMIT committed(text());
}

bool InPlaceField::isOpen() const
{
    return hasFocus() || underMouse() || m_frameShown == FrameShown::Always;
}

QRect InPlaceField::textRect() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(OwnMargin, 0, -OwnMargin, 0);
}

QString InPlaceField::read() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, textRect().width());
}

bool InPlaceField::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && read() != text()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLineEdit::event(event);
}

void InPlaceField::paintEvent(QPaintEvent *event)
{
    // A frame is drawn only where it says that typing is possible here.
    if (hasFrame() != (isOpen() && !isReadOnly()))
        setFrame(isOpen() && !isReadOnly());
    const QString shown = hasFocus() ? text() : read();
    if (shown == text()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    style()->drawItemText(&painter, textRect(), int(alignment() | Qt::AlignVCenter), palette(), isEnabled(), shown,
                          QPalette::Text);
}

void InPlaceField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (QAbstractItemView *offers = offersOf(this)) {
        if (event->key() == Qt::Key_Escape || (isEnter && offers->currentIndex().isValid())) {
            event->ignore(); // the completer's: it closes, or takes what is chosen
            return;
        }
        if (isEnter)
            offers->hide();
    }
    if (event->key() == Qt::Key_Escape && isEdited()) {
        m_isBehind = false;
        setText(m_stored);
        return;
    }
    if (isEnter) {
        commit();
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void InPlaceField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void InPlaceField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
    deselect();
    update();
}

void InPlaceField::enterEvent(QEnterEvent *event)
{
    QLineEdit::enterEvent(event);
    update();
}

void InPlaceField::leaveEvent(QEvent *event)
{
    QLineEdit::leaveEvent(event);
    update();
}

} // namespace mainstay
