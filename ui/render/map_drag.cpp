// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_drag.h"

namespace mainstay {

/// From the side that faces the other box; side by side, from bottom to bottom.
static QPolygonF straightBetween(const QRectF &dependent, const QRectF &provider)
{
    const bool isUp = dependent.top() > provider.bottom();
    const bool isDown = provider.top() > dependent.bottom();
    return {QPointF(dependent.center().x(), isUp ? dependent.top() : dependent.bottom()),
            QPointF(provider.center().x(), isDown ? provider.top() : provider.bottom())};
}

std::shared_ptr<const EstateMap> withBoxAt(const EstateMap &map, quint32 box, const QPointF &centre)
{
    EstateMap dragged = map;
    MapBox &moved = dragged.boxes[box];
    const QPointF by = centre - moved.rect.center();
    moved.rect.translate(by);
    moved.labelAt += by.x();
    moved.isDragged = true;
    for (MapCurve &curve : dragged.curves) {
        if (curve.dependent != box && curve.provider != box)
            continue;
        curve.route = straightBetween(dragged.boxes[curve.dependent].rect, dragged.boxes[curve.provider].rect);
        curve.bounds = curve.route.boundingRect();
    }
    std::erase_if(dragged.notes, [&](const MapNote &note) {
        return map.boxes[box].rect.adjusted(-24, -24, 24, 24).intersects(note.tie.boundingRect() | note.rect);
    });
    return std::make_shared<const EstateMap>(std::move(dragged));
}

QPointF draggedTo(const EstateMap &map, quint32 box)
{
    return map.boxes[box].rect.center() - map.boxes.front().slot;
}

} // namespace mainstay
