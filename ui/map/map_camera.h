// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QTransform>

namespace mainstay {

/// From which point and how closely the map is looked at.
class MapCamera
{
public:
    static constexpr double Closest = 4;
    static constexpr double Farthest = 0.02;

    double scale() const { return m_scale; }
    QTransform transform() const { return {m_scale, 0, 0, m_scale, m_offset.x(), m_offset.y()}; }
    QPointF toWidget(const QPointF &point) const { return point * m_scale + m_offset; }
    QPointF toMap(const QPointF &point) const { return (point - m_offset) / m_scale; }
    QRectF toMap(const QRectF &rect) const { return {toMap(rect.topLeft()), rect.size() / m_scale}; }

    /// The whole of this size within `room`, in its middle, but never larger than 1:1.
    void fit(const QSizeF &map, const QRectF &room);
    /// As fit(), where letters can then be read; else near enough to read, with `focus` in the middle.
    void frame(const QSizeF &map, const QRectF &room, const QPointF &focus);
    void pan(const QPointF &by) { m_offset += by; }
    /// Keeps what is at this point of the widget there.
    void zoom(double factor, const QPointF &at);
    /// Puts this point of the map at that one of the widget.
    void place(const QPointF &map, const QPointF &widget) { m_offset = widget - map * m_scale; }
    /// Moves no more than needed for the rect, in the map's lengths, to be in `room`.
    void reveal(const QRectF &rect, const QRectF &room);

    /// Between this one and another, at that share of the way.
    MapCamera towards(const MapCamera &other, double share) const;

    bool operator==(const MapCamera &) const = default;

private:
    double m_scale = 1;
    QPointF m_offset;
};

} // namespace mainstay
