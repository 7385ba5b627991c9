// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/life_signs.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace mainstay {

namespace {

constexpr double LatestDash = 2; // in widths of the pen

QPointF corner(double x, double y)
{
    return {x, y};
}

} // namespace

Tone toneOf(LifeCycleStage stage)
{
    switch (stage) {
    case LifeCycleStage::Operation:
        return Tone::Good;
    case LifeCycleStage::PhaseOut:
        return Tone::Warning;
    case LifeCycleStage::Planned:
    case LifeCycleStage::Implementation:
        return Tone::Accent;
    case LifeCycleStage::Disposed:
        break;
    }
    return Tone::Neutral;
}

void drawStageBar(QPainter &painter, const QRectF &rect, LifeCycleStage stage, BarEnd begin, BarEnd end,
                  const Look &look)
{
    const QRectF bar = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const double point = std::min(OpenEndLength, bar.width() / 2);
    const double left = begin == BarEnd::Open ? bar.left() + point : bar.left();
    const double right = end == BarEnd::Open ? bar.right() - point : bar.right();
    QPainterPath path(corner(left, bar.top()));
    path.lineTo(right, bar.top());
    if (end == BarEnd::Open)
        path.lineTo(bar.right(), bar.center().y());
    path.lineTo(right, bar.bottom());
    path.lineTo(left, bar.bottom());
    if (begin == BarEnd::Open)
        path.lineTo(bar.left(), bar.center().y());
    path.closeSubpath();
    // What is planned is not there yet: only its outline is.
    const Tone tone = toneOf(stage);
    painter.setBrush(stage == LifeCycleStage::Planned ? look.panel : look.soft(tone));
    painter.setPen(QPen(look.strong(tone), 1));
    painter.drawPath(path);
    if (begin == BarEnd::Latest) {
        QPen dashes(look.panel, 3);
        dashes.setDashPattern({LatestDash, LatestDash});
        dashes.setCapStyle(Qt::FlatCap);
        painter.setPen(dashes);
        painter.drawLine(corner(bar.left(), bar.top()), corner(bar.left(), bar.bottom()));
    }
}

void drawLifeMark(QPainter &painter, const QPointF &middle, LifeMark mark, const Look &look)
{
    const double half = LifeEndSide / 2 - 0.5;
    if (mark == LifeMark::Disposal) {
        const double arm = half * 0.75;
        for (const auto &[color, width] : {std::pair(look.panel, 4.0), std::pair(look.ink, 1.8)}) {
            painter.setPen(QPen(color, width));
            painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm));
            painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm));
        }
        return;
    }
    const bool isOverdue = mark == LifeMark::SupportOverdue;
    painter.setBrush(isOverdue ? look.failure : look.panel);
    painter.setPen(QPen(isOverdue ? look.failure : look.ink, 1.5));
    painter.drawPolygon(QPolygonF(
        {middle - QPointF(0, half), middle + QPointF(half, 0), middle + QPointF(0, half), middle - QPointF(half, 0)}));
}

} // namespace mainstay
