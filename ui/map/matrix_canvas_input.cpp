// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys do on a structure matrix.
#include "ui_map/matrix_canvas.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace mainstay {

namespace {

constexpr double MatrixZoom = 1.25; // of a notch of the wheel, of a key
constexpr double Notch = 120;
constexpr double Sideways = 64; // px, of a notch
constexpr double NearMark = 4; // px, from a mark that is clicked

} // namespace

void MatrixCanvas::hover(const QPointF &at)
{
    if (!m_matrix)
        return;
    std::optional<MatrixCell> cell = m_sight.cellAt(at);
    if (m_sight.side < SmallestDrawnCell)
        cell.reset(); // too small to be told from its neighbours
    const bool isName = nameAt(at).has_value();
    setCursor(isName ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (cell == m_marks.hovered)
        return;
    m_marks.hovered = cell;
    update();
}

void MatrixCanvas::mousePressEvent(QMouseEvent *event)
{
    m_hand.press(*event);
}

void MatrixCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_hand.isPressed() || !m_matrix) {
        hover(event->position());
        return;
    }
    const auto by = m_hand.dragTo(*event);
    if (!by)
        return;
    setCursor(Qt::ClosedHandCursor);
    m_sight.pan(*by);
    update();
}

void MatrixCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_hand.release(*event) && m_matrix)
        click(event->position());
    hover(event->position());
}

void MatrixCanvas::click(const QPointF &at)
{
    if (const auto place = nameAt(at)) {
        m_marks.current = MatrixCell{*place, *place};
        readOut();
        Q_EMIT chosen(idAt(*place));
        update();
        return;
    }
    const auto mark = markNear(*m_matrix, m_sight, at, NearMark);
    const auto cell = mark ? mark : m_sight.cellAt(at);
    if (!cell)
        return;
    m_marks.current = cell;
    readOut();
    chooseCell(*cell);
    update();
}

/// The dependent: its details hold the dependency.
void MatrixCanvas::chooseCell(const MatrixCell &cell)
{
    if (m_matrix->countAt(cell, m_sight.reading) == 0 && cell.row != cell.column)
        return;
    const auto [dependent, provider] = m_matrix->endsOf(cell, m_sight.reading);
    Q_EMIT chosen(idAt(m_matrix->order.places[dependent]));
}

void MatrixCanvas::toggleFold(quint32 place)
{
    if (!m_matrix->canFold(place))
        return;
    m_marks.current = MatrixCell{place, place};
    Q_EMIT foldToggled(idAt(place));
}

void MatrixCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_matrix)
        return;
    if (const auto place = nameAt(event->position()))
        toggleFold(*place);
    else if (const auto cell = m_sight.cellAt(event->position()); cell && cell->row == cell->column)
        toggleFold(cell->row);
}

void MatrixCanvas::leaveEvent(QEvent *)
{
    hover({-1, -1});
}

void MatrixCanvas::wheelEvent(QWheelEvent *event)
{
    if (!m_matrix)
        return;
    const bool isCtrl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!isCtrl && !event->pixelDelta().isNull()) {
        m_sight.pan(event->pixelDelta()); // fingers on a pad push the sheet
    } else if (isShift || event->angleDelta().y() == 0) {
        const int along = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
        m_sight.pan({along * Sideways / Notch, 0});
    } else {
        zoomAt(std::pow(MatrixZoom, event->angleDelta().y() / Notch), event->position());
    }
    m_marks.hovered.reset();
    update();
    event->accept();
}

void MatrixCanvas::walk(Way way)
{
    MatrixCell cell = m_marks.current.value_or(MatrixCell{m_sight.rows().first, m_sight.columns().first});
    const quint32 last = m_sight.size - 1;
    if (m_marks.current) {
        if (way == Way::Left && cell.column > 0)
            --cell.column;
        else if (way == Way::Right && cell.column < last)
            ++cell.column;
        else if (way == Way::Up && cell.row > 0)
            --cell.row;
        else if (way == Way::Down && cell.row < last)
            ++cell.row;
    }
    setCurrent(cell);
}

/// To the next mark that way, as a spreadsheet goes to what is filled.
void MatrixCanvas::jump(Way way)
{
    if (!m_marks.current) {
        walk(way);
        return;
    }
    const MatrixCell from = *m_marks.current;
    const bool isAcross = way == Way::Left || way == Way::Right;
    const bool isForward = way == Way::Right || way == Way::Down;
    const quint32 at = isAcross ? from.column : from.row;
    const MatrixReading along = isAcross ? m_sight.reading : flipped(m_sight.reading);
    const quint32 line = m_matrix->order.nodes[isAcross ? from.row : from.column];
    std::optional<quint32> next;
    for (const quint32 node : m_matrix->marks(along).of(line)) {
        const quint32 place = m_matrix->order.places[node];
        const bool isOnTheWay = isForward ? place > at : place < at;
        const bool isNearer = !next || (isForward ? place < *next : place > *next);
        if (isOnTheWay && isNearer)
            next = place;
    }
    if (next)
        setCurrent(isAcross ? MatrixCell{from.row, *next} : MatrixCell{*next, from.column});
}

bool MatrixCanvas::zoomByKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(MatrixZoom);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / MatrixZoom);
        return true;
    case Qt::Key_0:
        if (!event.modifiers().testFlag(Qt::ControlModifier))
            return false;
        fit();
        return true;
    case Qt::Key_Home:
        fit();
        return true;
    default:
        return false;
    }
}

void MatrixCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (!m_matrix || m_matrix->size() == 0 || isAlt || zoomByKey(*event)) {
        if (!m_matrix || isAlt)
            QWidget::keyPressEvent(event);
        return;
    }
    const bool isCtrl = event->modifiers().testFlag(Qt::ControlModifier);
    const auto go = [&](Way way) { isCtrl ? jump(way) : walk(way); };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(Way::Left);
    case Qt::Key_Right:
        return go(Way::Right);
    case Qt::Key_Up:
        return go(Way::Up);
    case Qt::Key_Down:
        return go(Way::Down);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marks.current)
            chooseCell(*m_marks.current);
        return;
    case Qt::Key_Space:
        if (m_marks.current)
            toggleFold(m_marks.current->row);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MatrixCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_matrix)
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        click(event->pos());
        Q_EMIT menuWanted(event->globalPos());
        return;
    }
    const QPointF at = m_marks.current ? m_sight.rectOf(*m_marks.current).center() : m_sight.body().center();
    Q_EMIT menuWanted(mapToGlobal(at.toPoint()));
}

bool MatrixCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = textAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), this);
        return true;
    }
    if (event->type() == QEvent::NativeGesture && m_matrix) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace mainstay
