// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <optional>

namespace mainstay {

/// Tells a press that drags what is looked at from one that clicks on it. Left and middle buttons drag.
class DragHand
{
public:
    void press(const QMouseEvent &event)
    {
        if (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton)
            return;
        m_pressed = event.position();
        m_isDragging = false;
    }
    bool isDragging() const { return m_isDragging; }
    bool isPressed() const { return m_pressed.has_value(); }
    /// How far to drag since the last time; nothing while it may still be a click.
    std::optional<QPointF> dragTo(const QMouseEvent &event)
    {
        if (!m_pressed)
            return std::nullopt;
        const QPointF by = event.position() - *m_pressed;
        if (!m_isDragging && by.manhattanLength() < QApplication::startDragDistance())
            return std::nullopt;
        m_isDragging = true;
        m_pressed = event.position();
        return by;
    }
    /// Whether it was a click of the left button.
    bool release(const QMouseEvent &event)
    {
        const bool isClick = m_pressed && !m_isDragging && event.button() == Qt::LeftButton;
        m_pressed.reset();
        m_isDragging = false;
        return isClick;
    }

private:
    std::optional<QPointF> m_pressed;
    bool m_isDragging = false;
};

} // namespace mainstay
