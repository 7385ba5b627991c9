// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_walk.h"

#include <cmath>

namespace mainstay {

namespace {

/// How far `by` leads in the direction, and how far off to its side.
struct Step {
    double ahead = 0;
    double aside = 0;
};

Step stepOf(const QPointF &by, WalkDirection direction)
{
    switch (direction) {
    case WalkDirection::Up:
        return {-by.y(), std::abs(by.x())};
    case WalkDirection::Down:
        return {by.y(), std::abs(by.x())};
    case WalkDirection::Left:
        return {-by.x(), std::abs(by.y())};
    case WalkDirection::Right:
        return {by.x(), std::abs(by.y())};
    }
    Q_UNREACHABLE();
}

class Nearest
{
public:
    Nearest(const EstateMap &map, quint32 from, WalkDirection direction)
        : m_map(map), m_from(map.boxes[from].rect.center()), m_direction(direction)
    { }

    void offer(quint32 box, double asideWeight)
    {
        const Step step = stepOf(m_map.boxes[box].rect.center() - m_from, m_direction);
        if (step.ahead < 1)
            return;
        const double distance = step.ahead + asideWeight * step.aside;
        if (found && distance >= m_distance)
            return;
        found = box;
        m_distance = distance;
    }

    std::optional<quint32> found;

private:
    const EstateMap &m_map;
    QPointF m_from;
    WalkDirection m_direction;
    double m_distance = 0;
};

} // namespace

std::optional<quint32> stepFrom(const EstateMap &map, quint32 box, WalkDirection direction)
{
    constexpr double bent = 0.25; // an edge leads there, be it ever so far aside
    constexpr double straight = 3;
    Nearest along(map, box, direction);
    if (direction == WalkDirection::Up || direction == WalkDirection::Down) {
        for (const MapCurve &curve : map.curves) {
            if (curve.dependent == box)
                along.offer(curve.provider, bent);
            else if (curve.provider == box)
                along.offer(curve.dependent, bent);
        }
    }
    if (along.found)
        return along.found;
    Nearest any(map, box, direction);
    for (quint32 i = 0; i < map.boxes.size(); ++i) {
        if (i != box)
            any.offer(i, straight);
    }
    return any.found;
}

std::optional<quint32> nearestBox(const EstateMap &map, const QPointF &point)
{
    std::optional<quint32> nearest;
    double least = 0;
    for (quint32 i = 0; i < map.boxes.size(); ++i) {
        const QPointF by = map.boxes[i].rect.center() - point;
        const double distance = std::hypot(by.x(), by.y());
        if (nearest && distance >= least)
            continue;
        nearest = i;
        least = distance;
    }
    return nearest;
}

} // namespace mainstay
