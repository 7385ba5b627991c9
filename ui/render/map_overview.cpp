// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_overview.h"

#include "render/map_curves.h"
#include "render/map_signs.h"

#include <QPainter>
#include <algorithm>
#include <array>

namespace mainstay {

namespace {

constexpr int LeastMark = 3; // px

/// The lines of all curves that are drawn alike.
using Lines = std::array<std::vector<QLineF>, 4>;

size_t bundleOf(const MapCurve &curve, bool isOnWay)
{
    return isOnWay ? 3 : size_t(curve.carries);
}

Lines linesOf(const EstateMap &map, const QTransform &toPixels, const QRectF &visible, const MapMarks &marks)
{
    Lines lines;
    for (quint32 i = 0; i < map.curves.size(); ++i) {
        const MapCurve &curve = map.curves[i];
        std::vector<QLineF> &bundle = lines[bundleOf(curve, std::ranges::binary_search(marks.wayCurves, i))];
        for (qsizetype k = 1; k < curve.route.size(); ++k) {
            if (pieceIsIn(curve.route, k, visible))
                bundle.emplace_back(toPixels.map(curve.route[k - 1]), toPixels.map(curve.route[k]));
        }
    }
    return lines;
}

void drawMark(QPainter &painter, const MapBox &box, const QRectF &pixels, const Look &look, bool isPointedOut)
{
    // Whole pixels: they are sharp, and filled several times as fast.
    const QRect rect(pixels.topLeft().toPoint(), pixels.size().toSize().expandedTo({LeastMark, LeastMark}));
    const QColor strong = look.strong(toneOf(box.condition));
    if (box.isFocus)
        painter.fillRect(rect, look.accent);
    else if (box.condition == Condition::Failed)
        painter.fillRect(rect, strong);
    else if (box.condition == Condition::Degraded) {
        painter.fillRect(rect, strong);
        painter.fillRect(rect.adjusted(1, 1, -1, -1), look.panel);
    } else {
        painter.fillRect(rect, look.muted);
        painter.fillRect(rect.adjusted(1, 1, -1, -1), look.panel);
    }
    if (!isPointedOut)
        return;
    painter.setPen(QPen(look.accent, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect).adjusted(-2.5, -2.5, 2.5, 2.5));
}

} // namespace

void drawOverview(QPainter &painter, const EstateMap &map, const Look &look, const QRectF &visible,
                  const MapMarks &marks)
{
    const QTransform toPixels = painter.worldTransform();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    const Lines lines = linesOf(map, toPixels, visible, marks);
    for (size_t i = 0; i < lines.size(); ++i) {
        QPen pen = curvePen(Strength::Hard, Condition(std::min<size_t>(i, 2)), look);
        pen.setWidthF(i == 3 ? 2.4 : 1);
        painter.setPen(pen);
        painter.drawLines(lines[i].data(), int(lines[i].size()));
    }
    for (quint32 i = 0; i < map.boxes.size(); ++i) {
        const MapBox &box = map.boxes[i];
        if (box.rect.intersects(visible))
            drawMark(painter, box, toPixels.mapRect(box.rect), look,
                     marks.selected == i || std::ranges::binary_search(marks.found, i));
    }
}

} // namespace mainstay
