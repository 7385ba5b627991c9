// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_camera.h"

#include <algorithm>

namespace mainstay {

namespace {

constexpr double Readable = 0.7; // of a letter's size

double fittingScale(const QSizeF &map, const QRectF &room)
{
    if (map.isEmpty() || room.isEmpty())
        return 1;
    const double scale = std::min(room.width() / map.width(), room.height() / map.height());
    return std::clamp(scale, MapCamera::Farthest, 1.0);
}

/// By how much [from, to] must move to lie in [least, most]; its beginning counts where it is too long.
double moveInto(double from, double to, double least, double most)
{
    if (to - from > most - least || from < least)
        return least - from;
    return to > most ? most - to : 0;
}

} // namespace

void MapCamera::fit(const QSizeF &map, const QRectF &room)
{
    m_scale = fittingScale(map, room);
    place(QPointF(map.width(), map.height()) / 2, room.center());
}

void MapCamera::frame(const QSizeF &map, const QRectF &room, const QPointF &focus)
{
    const double fitting = fittingScale(map, room);
    m_scale = std::max(fitting, Readable);
    if (fitting >= Readable) {
        place(QPointF(map.width(), map.height()) / 2, room.center());
        return;
    }
    place(focus, room.center());
    // No empty ground on one side while the other has more to show.
    const auto within = [](double start, double length, double least, double most) {
        if (length <= most - least)
            return (least + most - length) / 2;
        return std::clamp(start, most - length, least);
    };
    m_offset = {within(m_offset.x(), map.width() * m_scale, room.left(), room.right()),
                within(m_offset.y(), map.height() * m_scale, room.top(), room.bottom())};
}

void MapCamera::zoom(double factor, const QPointF &at)
{
    const QPointF point = toMap(at);
    m_scale = std::clamp(m_scale * factor, Farthest, Closest);
    place(point, at);
}

MapCamera MapCamera::towards(const MapCamera &other, double share) const
{
    MapCamera between;
    between.m_scale = m_scale + (other.m_scale - m_scale) * share;
    between.m_offset = m_offset + (other.m_offset - m_offset) * share;
    return between;
}

void MapCamera::reveal(const QRectF &rect, const QRectF &room)
{
    const QRectF shown(toWidget(rect.topLeft()), rect.size() * m_scale);
    m_offset += {moveInto(shown.left(), shown.right(), room.left(), room.right()),
                 moveInto(shown.top(), shown.bottom(), room.top(), room.bottom())};
}

} // namespace mainstay
