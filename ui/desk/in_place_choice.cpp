// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/in_place_choice.h"

#include <QKeyEvent>

namespace mainstay {

InPlaceChoice::InPlaceChoice(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::activated, this, [this] {
        if (!m_isTyping)
            commit();
    });
}

void InPlaceChoice::addChoice(const QString &value, const QString &text)
{
    addItem(text, value);
}

void InPlaceChoice::choose(const QString &value)
{
    if (findData(value) < 0)
        addItem(value, value);
    setCurrentIndex(findData(value));
}

void InPlaceChoice::setStored(const QString &value)
{
    const bool wasEdited = isEdited() && count() > 0 && hasFocus();
    m_stored = value;
    if (!wasEdited)
        choose(value);
}

void InPlaceChoice::revert()
{
    choose(m_stored);
}

void InPlaceChoice::commit()
{
    if (isEdited())
        Q_EMIT committed(value());
}

void InPlaceChoice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isEdited()) {
        revert();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        return;
    }
    m_isTyping = true;
    QComboBox::keyPressEvent(event);
    m_isTyping = false;
}

void InPlaceChoice::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void InPlaceChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace mainstay
