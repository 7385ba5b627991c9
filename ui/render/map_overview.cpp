// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_overview.h"

#include "render/map_curves.h"
#include "render/map_signs.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace mainstay {

namespace {

constexpr int LeastMark = 3; // px
constexpr double Visible = 0.5; // opacity: marks and lines come and go at once
constexpr double LeastBend = 0.3; // px; what bends less is drawn as one line, which costs less than two

/// The lines of all curves that are drawn alike.
using Lines = std::array<std::vector<QLineF>, 4>;

size_t bundleOf(const MapCurve &curve, bool isOnWay)
{
    return isOnWay ? 3 : size_t(curve.carries);
}

/// Whether every point between two of them lies as good as on the line that joins those.
bool runsStraight(const QPolygonF &pixels, qsizetype from, qsizetype to)
{
    const QPointF along = pixels[to] - pixels[from];
    const double length = std::hypot(along.x(), along.y());
    for (qsizetype i = from + 1; i < to; ++i) {
        const QPointF off = pixels[i] - pixels[from];
        const double ahead = QPointF::dotProduct(along, off);
        if (std::abs(along.x() * off.y() - along.y() * off.x()) > LeastBend * length || ahead < 0
            || ahead > length * length)
            return false;
    }
    return true;
}

/// The route without the bends that nobody sees.
QPolygonF straightened(const QPolygonF &pixels)
{
    QPolygonF bends{pixels.first()};
    qsizetype from = 0;
    for (qsizetype to = 2; to < pixels.size(); ++to) {
        if (runsStraight(pixels, from, to))
            continue;
        from = to - 1;
        bends.append(pixels[from]);
    }
    bends.append(pixels.last());
    return bends;
}

/// Curves that run together are one line there, as far as eyes can tell.
void keepEachOnce(std::vector<QLineF> &lines)
{
    constexpr double partsOfPixel = 4;
    const auto place = [](const QLineF &line) {
        return std::array{std::lround(line.x1() * partsOfPixel), std::lround(line.y1() * partsOfPixel),
                          std::lround(line.x2() * partsOfPixel), std::lround(line.y2() * partsOfPixel)};
    };
    std::vector<std::pair<std::array<long, 4>, QLineF>> placed;
    placed.reserve(lines.size());
    for (const QLineF &line : lines)
        placed.emplace_back(place(line), line);
    std::ranges::sort(placed, {}, [](const auto &one) { return one.first; });
    const auto repeated = std::ranges::unique(placed, {}, [](const auto &one) { return one.first; });
    placed.erase(repeated.begin(), repeated.end());
    lines.clear();
    for (const auto &[at, line] : placed)
        lines.push_back(line);
}

Lines linesOf(const EstateMap &map, const QTransform &toPixels, const QRectF &visible, const MapMarks &marks)
{
    const QRectF seen = toPixels.mapRect(visible);
    Lines lines;
    for (quint32 i = 0; i < map.curves.size(); ++i) {
        const MapCurve &curve = map.curves[i];
        if (curve.opacity < Visible)
            continue;
        std::vector<QLineF> &bundle = lines[bundleOf(curve, std::ranges::binary_search(marks.wayCurves, i))];
        const QPolygonF route = straightened(toPixels.map(curve.route));
        for (qsizetype k = 1; k < route.size(); ++k) {
            if (pieceIsIn(route, k, seen))
                bundle.emplace_back(route[k - 1], route[k]);
        }
    }
    for (std::vector<QLineF> &bundle : lines)
        keepEachOnce(bundle);
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
        if (box.opacity >= Visible && box.rect.intersects(visible))
            drawMark(painter, box, toPixels.mapRect(box.rect), look,
                     marks.selected == i || std::ranges::binary_search(marks.found, i)
                         || (i < marks.answered.size() && marks.answered[i]));
    }
}

} // namespace mainstay
