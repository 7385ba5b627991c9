// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys do on a map.
#include "render/map_drag.h"
#include "ui_map/map_canvas.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace mainstay {

namespace {

constexpr double ZoomStep = 1.25;
constexpr double PanStep = 64; // px
constexpr double Reach = 5; // px, from a curve that is pointed at
constexpr double WheelNotch = 120;

/// Of an arrow key, one step.
QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

std::optional<quint32> MapCanvas::boxAt(const QPointF &at) const
{
    return m_map ? m_map->boxAt(m_camera.toMap(at)) : std::nullopt;
}

std::optional<MapCanvas::Badge> MapCanvas::badgeAt(const QPointF &at) const
{
    if (!m_map || m_camera.scale() < OverviewScale)
        return std::nullopt;
    const QPointF point = m_camera.toMap(at);
    for (quint32 i = 0; i < m_map->boxes.size(); ++i) {
        if (!m_map->boxes[i].rect.adjusted(-16, -16, 16, 16).contains(point))
            continue;
        for (const NeighbourSide side : {NeighbourSide::Dependents, NeighbourSide::Providers}) {
            if (hasBadge(i, side) && badgeRect(*m_map, i, side).contains(point))
                return Badge{i, side};
        }
    }
    return std::nullopt;
}

void MapCanvas::hover(const QPointF &at)
{
    const auto badge = badgeAt(at);
    const auto box = badge ? std::optional(badge->box) : boxAt(at);
    setCursor(box ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_map || box == m_marks.hovered)
        return;
    m_marks.hovered = box;
    markWay(*m_map, box ? box : m_marks.selected, m_marks);
    update();
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    m_hand.press(*event);
    m_grabbed.reset();
    if (event->button() == Qt::LeftButton && !badgeAt(event->position()))
        m_grabbed = boxAt(event->position());
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_hand.isPressed()) {
        hover(event->position());
        return;
    }
    const auto by = m_hand.dragTo(*event);
    if (!by)
        return;
    setCursor(Qt::ClosedHandCursor);
    if (m_grabbed) {
        dragBy(*m_grabbed, *by / m_camera.scale());
        return;
    }
    m_isFramed = false;
    m_camera.pan(*by);
    update();
}

/// Until it is let go, only the picture knows.
void MapCanvas::dragBy(quint32 box, const QPointF &by)
{
    if (m_marks.selected != box)
        moveSelection(box);
    m_map = withBoxAt(*m_map, box, m_map->boxes[box].rect.center() + by);
    update();
}

void MapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDragged = m_hand.isDragging();
    if (wasDragged && m_grabbed)
        Q_EMIT dragged(*m_grabbed);
    m_grabbed.reset();
    if (m_hand.release(*event)) {
        if (const auto badge = badgeAt(event->position()))
            toggle(badge->box, badge->side);
        else if (const auto box = boxAt(event->position()))
            choose(*box);
    }
    hover(event->position());
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto box = boxAt(event->position());
    if (event->button() == Qt::LeftButton && box && !badgeAt(event->position()))
        Q_EMIT recentred(m_map->boxes[*box].id);
}

void MapCanvas::leaveEvent(QEvent *)
{
    if (m_map)
        hover({-1, -1});
}

void MapCanvas::wheelEvent(QWheelEvent *event)
{
    if (!m_map)
        return;
    m_isFramed = false;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_camera.zoom(std::pow(ZoomStep, event->angleDelta().y() / WheelNotch), event->position());
    } else {
        const QPointF by = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) * (PanStep / WheelNotch)
                                                        : QPointF(event->pixelDelta());
        m_camera.pan(event->modifiers().testFlag(Qt::ShiftModifier) && by.x() == 0 ? QPointF(by.y(), 0) : by);
    }
    update();
    event->accept();
}

void MapCanvas::walk(WalkDirection direction)
{
    const auto from = m_marks.selected ? m_marks.selected : nearestBox(*m_map, m_camera.toMap(room().center()));
    if (!from)
        return;
    if (const auto next = m_marks.selected ? stepFrom(*m_map, *from, direction) : from)
        choose(*next);
}

bool MapCanvas::panBy(int key)
{
    const QPointF by = directionOf(key) * -PanStep;
    m_camera.pan(by);
    m_isFramed = m_isFramed && by.isNull();
    update();
    return !by.isNull();
}

/// Drags the selected box without a mouse.
bool MapCanvas::nudgeBy(int key)
{
    constexpr double step = 16;
    const QPointF by = directionOf(key) * step;
    if (!m_marks.selected || by.isNull())
        return false;
    dragBy(*m_marks.selected, by);
    Q_EMIT dragged(*m_marks.selected);
    return true;
}

bool MapCanvas::walkBy(const QKeyEvent &event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const auto fold = [this](NeighbourSide side) {
        if (m_marks.selected)
            toggle(*m_marks.selected, side);
    };
    switch (event.key()) {
    case Qt::Key_Up:
        shift ? fold(NeighbourSide::Dependents) : walk(WalkDirection::Up);
        return true;
    case Qt::Key_Down:
        shift ? fold(NeighbourSide::Providers) : walk(WalkDirection::Down);
        return true;
    case Qt::Key_Left:
        walk(WalkDirection::Left);
        return true;
    case Qt::Key_Right:
        walk(WalkDirection::Right);
        return true;
    case Qt::Key_Backspace:
        foldSelected();
        return true;
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_Space:
        if (m_marks.selected)
            choose(*m_marks.selected);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marks.selected)
            Q_EMIT recentred(m_map->boxes[*m_marks.selected].id);
        return true;
    default:
        return false;
    }
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!m_map) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->modifiers().testFlag(Qt::AltModifier) || !walkBy(*event))
            QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoomBy(ZoomStep);
    else if (event->key() == Qt::Key_Minus)
        zoomBy(1 / ZoomStep);
    else if (event->key() == Qt::Key_0)
        fit();
    else if (event->modifiers().testFlag(Qt::ShiftModifier) ? !nudgeBy(event->key()) : !panBy(event->key()))
        QWidget::keyPressEvent(event);
}

void MapCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_map)
        return;
    if (event->reason() != QContextMenuEvent::Mouse) {
        const QPointF at = m_marks.selected ? rectOf(*m_marks.selected).center() : room().center();
        Q_EMIT menuWanted(mapToGlobal(at.toPoint()));
        return;
    }
    if (const auto box = boxAt(event->pos()))
        choose(*box);
    Q_EMIT menuWanted(event->globalPos());
}

void MapCanvas::showTip(const QPoint &at, const QPoint &global)
{
    QString text;
    if (const auto box = boxAt(at))
        text = boxText(*m_map, *box, m_words);
    else if (const auto curve = m_map ? m_map->curveAt(m_camera.toMap(at), Reach / m_camera.scale()) : std::nullopt)
        text = curveText(*m_map, *curve, m_words);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, Qt::convertFromPlainText(text), this);
}

/// Whether a person does something now.
static bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::NativeGesture:
    case QEvent::ContextMenu:
    case QEvent::Resize:
        return true;
    default:
        return false;
    }
}

bool MapCanvas::event(QEvent *event)
{
    if (isInput(*event) && m_motion->isUnderWay()) {
        m_motion->settle();
        update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture && m_map) {
            m_camera.zoom(1 + gesture->value(), gesture->position());
            m_isFramed = false;
            update();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace mainstay
