// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/rows_canvas.h"

#include "kit/calm_style.h"
#include "kit/look.h"

#include <QElapsedTimer>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double DimmedOpacity = 0.4;
constexpr double RowsZoom = 1.25; // of a notch of the wheel, of a key
constexpr double WheelNotch = 120;
constexpr double RowsPerNotch = 3;
constexpr double SidewaysOfNotch = 64; // px

} // namespace

RowsCanvas::RowsCanvas(const QString &name, QWidget *parent) : QAbstractScrollArea(parent), m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(name);
    setMinimumSize(200, 160);
    viewport()->setMouseTracking(true);
}

void RowsCanvas::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    viewport()->update();
}

void RowsCanvas::readOut(const QString &text)
{
    setAccessibleName(m_name + u": "_s + QString(text).replace(u'\n', u", "_s));
}

void RowsCanvas::layOut()
{
    if (!hasPicture())
        return;
    m_legend = legend(lookOf(palette()));
    const double wide = viewport()->width() - 4 * Grid;
    const double foot = explainedHeight(m_legend, fonts(), wide) + 1.5 * Grid;
    arrange({0, 0, double(viewport()->width()), std::max(1.0, viewport()->height() - foot - Grid / 2.0)});
    followScroll();
}

void RowsCanvas::followScroll()
{
    m_isFollowing = true;
    verticalScrollBar()->setRange(0, int(std::ceil(rows().mostTop())));
    verticalScrollBar()->setPageStep(int(rows().rect.height()));
    verticalScrollBar()->setSingleStep(int(rows().side));
    verticalScrollBar()->setValue(int(std::lround(rows().top)));
    horizontalScrollBar()->setRange(0, int(std::ceil(mostLeft())));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(int(SidewaysOfNotch));
    horizontalScrollBar()->setValue(int(std::lround(left())));
    m_isFollowing = false;
    viewport()->update();
}

void RowsCanvas::scrollContentsBy(int, int)
{
    if (m_isFollowing || !hasPicture())
        return;
    rows().scrollTo(verticalScrollBar()->value());
    scrollAcross(horizontalScrollBar()->value());
    viewport()->update();
}

void RowsCanvas::pan(const QPointF &by)
{
    rows().scrollTo(rows().top - by.y());
}

void RowsCanvas::paintEvent(QPaintEvent *)
{
    QElapsedTimer timer;
    timer.start();
    QPainter painter(viewport());
    const Look &look = lookOf(palette());
    painter.fillRect(viewport()->rect(), look.background);
    if (hasPicture()) {
        painter.setOpacity(m_isWaiting ? DimmedOpacity : 1);
        if (rows().rows > 0)
            draw(painter, look);
        else
            drawEmpty(painter, look);
        const double wide = viewport()->width() - 4 * Grid;
        const double high = explainedHeight(m_legend, fonts(), wide);
        drawExplained(painter, m_legend, fonts(), look, {2.0 * Grid, viewport()->height() - high - Grid, wide, high});
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
    m_frameTime = double(timer.nsecsElapsed()) / 1e6;
}

void RowsCanvas::drawEmpty(QPainter &painter, const Look &look)
{
    painter.setPen(look.muted);
    painter.setFont(font());
    painter.drawText(rows().rect, int(Qt::AlignCenter) | Qt::TextWordWrap, emptyText());
}

void RowsCanvas::resizeEvent(QResizeEvent *)
{
    layOut();
}

void RowsCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        layOut(); // the signs of the legend have the colours of the look
}

void RowsCanvas::mousePressEvent(QMouseEvent *event)
{
    m_hand.press(*event);
}

void RowsCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_hand.isPressed() || !hasPicture())
        return;
    if (const auto by = m_hand.dragTo(*event)) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        pan(*by);
        followScroll();
    }
}

void RowsCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    viewport()->unsetCursor();
    if (m_hand.release(*event) && hasPicture())
        click(event->position());
}

void RowsCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hasPicture())
        open(event->position());
}

void RowsCanvas::wheelEvent(QWheelEvent *event)
{
    if (!hasPicture())
        return;
    const bool isCtrl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    const QPoint turned = event->angleDelta();
    if (isCtrl)
        zoomAt(std::pow(RowsZoom, turned.y() / WheelNotch), event->position());
    else if (!event->pixelDelta().isNull())
        pan(event->pixelDelta());
    else if (isShift || turned.y() == 0)
        pan({(turned.x() != 0 ? turned.x() : turned.y()) * SidewaysOfNotch / WheelNotch, 0});
    else
        pan({0, turned.y() * RowsPerNotch * rows().side / WheelNotch});
    followScroll();
    event->accept();
}

void RowsCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isCtrl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isOther = !hasPicture() || event->modifiers().testFlag(Qt::AltModifier);
    if (!isOther && walk(*event)) {
        followScroll();
        return;
    }
    if (!isOther && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        zoomAt(RowsZoom, zoomCentre());
    else if (!isOther && event->key() == Qt::Key_Minus)
        zoomAt(1 / RowsZoom, zoomCentre());
    else if (!isOther && event->key() == Qt::Key_0 && isCtrl)
        fit();
    else {
        QWidget::keyPressEvent(event); // the scroll area's own keys would move what walk() did not want moved
        return;
    }
    followScroll();
}

void RowsCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (!hasPicture())
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        click(event->pos());
        Q_EMIT menuWanted(event->globalPos());
    } else {
        Q_EMIT menuWanted(viewport()->mapToGlobal(middleOfCurrent().toPoint()));
    }
}

bool RowsCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = hasPicture() ? textAt(help->pos()) : QString();
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), this);
        return true;
    }
    if (event->type() == QEvent::NativeGesture && hasPicture()) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(1 + gesture->value(), gesture->position());
            followScroll();
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace mainstay
