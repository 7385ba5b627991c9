// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/in_place_choice.h"

#include "kit/look.h"

#include <QKeyEvent>
#include <QPainter>

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

void InPlaceChoice::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || underMouse()) {
        QComboBox::paintEvent(event);
        return;
    }
    // Reads as text until it is hovered or focused, like the lines beside it.
    QPainter painter(this);
    const QRect inner = rect().adjusted(6, 0, -6, 0);
    painter.setPen(currentData().toString().isEmpty() ? lookOf(palette()).muted : lookOf(palette()).ink);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, inner.width()));
}

} // namespace mainstay
