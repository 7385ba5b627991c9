// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_glide.h"

#include <algorithm>
#include <map>

namespace mainstay {

namespace {

/// The route with points repeated until there are so many: drawn, it stays what it is.
QPolygonF stretched(const QPolygonF &route, qsizetype count)
{
    if (route.size() == count)
        return route;
    QPolygonF points;
    for (qsizetype i = 0; i < count; ++i)
        points.append(route[i * (route.size() - 1) / (count - 1)]);
    return points;
}

/// The box of the other map that shows this one's component, by itself or folded into it.
const MapBox *twinOf(const MapBox &box, const EstateMap &other)
{
    const auto place = other.placeOf(box.id);
    return place ? &other.boxes[*place] : nullptr;
}

} // namespace

MapGlide::MapGlide(const std::shared_ptr<const EstateMap> &from, std::shared_ptr<const EstateMap> to,
                   const QPointF &shift)
    : m_to(std::move(to))
{
    m_frame.estate = m_to->estate;
    m_frame.mode = m_to->mode;
    m_frame.fonts = m_to->fonts;
    m_frame.size = m_to->size;
    addBoxes(*from, *m_to, shift);
    addCurves(*from, *m_to, shift);
    m_frame.notes = m_to->notes;
    for (MapNote note : from->notes) {
        note.rect.translate(shift);
        note.tie.translate(shift);
        m_frame.notes.push_back(std::move(note));
    }
}

void MapGlide::addBoxes(const EstateMap &from, const EstateMap &to, const QPointF &shift)
{
    for (const MapBox &box : to.boxes) {
        const MapBox *old = twinOf(box, from);
        const bool isStaying = old && old->id == box.id;
        BoxWay way{{}, {}, isStaying};
        if (old)
            way.by = box.rect.center() - (old->rect.center() + shift);
        if (isStaying)
            way.growth = box.rect.size() - old->rect.size();
        m_frame.boxes.push_back(box);
        m_ends.push_back(box.rect);
        m_boxWays.push_back(way);
    }
    for (MapBox box : from.boxes) {
        const MapBox *next = twinOf(box, to);
        if (next && next->id == box.id)
            continue;
        box.rect.translate(shift);
        box.labelAt += shift.x();
        QRectF end = box.rect;
        if (next)
            end.moveCenter(next->rect.center());
        m_boxWays.push_back({end.center() - box.rect.center(), {}, false});
        box.labelAt += end.left() - box.rect.left();
        box.rect = end;
        m_ends.push_back(end);
        m_frame.boxes.push_back(std::move(box));
    }
}

void MapGlide::addCurves(const EstateMap &from, const EstateMap &to, const QPointF &shift)
{
    using Ends = std::pair<qint64, qint64>;
    const auto endsOf = [](const EstateMap &map, const MapCurve &curve) {
        return Ends(map.boxes[curve.dependent].id.value, map.boxes[curve.provider].id.value);
    };
    std::map<Ends, const MapCurve *> before;
    for (const MapCurve &curve : from.curves)
        before[endsOf(from, curve)] = &curve;
    for (const MapCurve &curve : to.curves) {
        const auto old = before.find(endsOf(to, curve));
        const bool isStaying = old != before.end();
        if (isStaying) {
            const qsizetype points = std::max(curve.route.size(), old->second->route.size());
            m_curveWays.push_back({quint32(m_frame.curves.size()),
                                   stretched(old->second->route.translated(shift), points),
                                   stretched(curve.route, points)});
            before.erase(old);
        }
        m_frame.curves.push_back(curve);
        m_isStaying.push_back(isStaying);
    }
    std::map<qint64, quint32> placeOf;
    for (quint32 i = 0; i < m_frame.boxes.size(); ++i)
        placeOf[m_frame.boxes[i].id.value] = i;
    for (const auto &[ends, curve] : before) {
        MapCurve gone = *curve;
        gone.dependent = placeOf.at(ends.first);
        gone.provider = placeOf.at(ends.second);
        gone.route.translate(shift);
        gone.bounds.translate(shift);
        m_frame.curves.push_back(std::move(gone));
        m_isStaying.push_back(false);
    }
}

const EstateMap &MapGlide::at(double share)
{
    const double rest = 1 - share;
    for (size_t i = 0; i < m_boxWays.size(); ++i) {
        const BoxWay &way = m_boxWays[i];
        const QRectF &end = m_ends[i];
        MapBox &box = m_frame.boxes[i];
        const QSizeF size = end.size() - way.growth * rest;
        QRectF rect({}, size);
        rect.moveCenter(end.center() - way.by * rest);
        box.labelAt += rect.left() - box.rect.left();
        box.rect = rect;
        box.opacity = way.isStaying ? 1 : i < m_to->boxes.size() ? share : rest;
    }
    for (const CurveWay &way : m_curveWays) {
        MapCurve &curve = m_frame.curves[way.curve];
        curve.route.resize(way.to.size());
        for (qsizetype k = 0; k < way.to.size(); ++k)
            curve.route[k] = way.from[k] * rest + way.to[k] * share;
        curve.bounds = curve.route.boundingRect();
    }
    for (size_t i = 0; i < m_frame.curves.size(); ++i)
        m_frame.curves[i].opacity = m_isStaying[i] ? 1 : i < m_to->curves.size() ? share : rest;
    for (size_t i = 0; i < m_frame.notes.size(); ++i)
        m_frame.notes[i].opacity = i < m_to->notes.size() ? share : rest;
    return m_frame;
}

} // namespace mainstay
