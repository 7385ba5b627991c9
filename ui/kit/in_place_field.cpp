// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/in_place_field.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QStyleOption>

namespace mainstay {

namespace {

/// What is offered below the field, while it is open.
QAbstractItemView *offersOf(const QWidget *field)
{
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    return popup && popup->focusProxy() == field ? popup : nullptr;
}

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

void InPlaceField::paintEvent(QPaintEvent *event)
{
    // A frame is drawn only where it says that typing is possible here.
    const bool isOpen = hasFocus() || underMouse() || m_frameShown == FrameShown::Always;
    if (hasFrame() != (isOpen && !isReadOnly()))
        setFrame(isOpen && !isReadOnly());
    QLineEdit::paintEvent(event);
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
