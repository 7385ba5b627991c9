// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_sums.h"

#include "render/map_curves.h"
#include "words/words.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace mainstay {

namespace {

constexpr double WidestCurve = 4; // times the width of a single dependency
constexpr double SumPadding = 4;
constexpr double CoveredPlace = 100; // what a sum must not do, against standing off the middle

constexpr auto ComponentsFolded = QT_TRANSLATE_N_NOOP("map", "%n component(s)");

/// That part of the way along the line.
QPointF pointAt(const QPolygonF &line, double part)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    double rest = part * length;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        if (rest <= piece.length() && piece.length() > 0)
            return piece.pointAt(rest / piece.length());
        rest -= piece.length();
    }
    return line.last();
}

/// Puts each sum on its curve, where that runs alone and the sum covers no box and no other sum.
class SumPlaces
{
public:
    explicit SumPlaces(const EstateMap &map) : m_map(map), m_metrics(map.fonts.note), m_notes(map.notes)
    {
        for (const MapCurve &curve : map.curves)
            for (qsizetype i = 1; i < curve.route.size(); ++i)
                ++m_curvesOn[pieceOf(curve.route, i)];
    }

    void place(const MapCurve &curve, const QString &text)
    {
        const QPolygonF points = pointsAlong(ownStretch(curve.route));
        const QSizeF size(m_metrics.horizontalAdvance(text) + 2 * SumPadding, m_metrics.height());
        QRectF chosen;
        double lowest = 0;
        for (const double part : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
            const QPointF at = pointAt(points, part);
            const QRectF rect(at - QPointF(size.width(), size.height()) / 2, size);
            const double cost = costOf(rect) + std::abs(part - 0.5);
            if (!chosen.isNull() && cost >= lowest)
                continue;
            chosen = rect;
            lowest = cost;
        }
        m_notes.push_back({chosen, text, {}});
    }

    std::vector<MapNote> take() { return std::move(m_notes); }

private:
    /// Of a route, the same whichever way it is run through: edges that were turned run the other way.
    using Piece = std::array<double, 4>;
    static Piece pieceOf(const QPolygonF &route, qsizetype end)
    {
        const auto [low, high] =
            std::minmax({std::pair(route[end - 1].x(), route[end - 1].y()), std::pair(route[end].x(), route[end].y())});
        return {low.first, low.second, high.first, high.second};
    }

    /// The longest stretch of the route on which no other curve runs: a number there is this curve's alone. All of it
    /// where there is none.
    QPolygonF ownStretch(const QPolygonF &route) const
    {
        QPolygonF longest;
        double most = 0;
        QPolygonF stretch;
        double length = 0;
        for (qsizetype i = 1; i < route.size(); ++i) {
            if (m_curvesOn.at(pieceOf(route, i)) > 1) {
                stretch.clear();
                length = 0;
                continue;
            }
            if (stretch.isEmpty())
                stretch.append(route[i - 1]);
            stretch.append(route[i]);
            length += QLineF(route[i - 1], route[i]).length();
            if (length > most) {
                most = length;
                longest = stretch;
            }
        }
        return longest.isEmpty() ? route : longest;
    }

    double costOf(const QRectF &rect) const
    {
        double cost = 0;
        for (const MapBox &box : m_map.boxes)
            cost += box.rect.intersects(rect) ? CoveredPlace : 0;
        for (const MapNote &note : m_notes)
            cost += note.rect.intersects(rect) ? CoveredPlace : 0;
        return cost;
    }

    const EstateMap &m_map;
    const QFontMetricsF m_metrics;
    std::vector<MapNote> m_notes;
    std::map<Piece, quint32> m_curvesOn;
};

} // namespace

void foldInto(MapBox &box, quint32 components, quint64 innerDependencies, const Words &words, const MapFonts &fonts)
{
    const QFontMetricsF metrics(fonts.note);
    box.components = components;
    box.innerDependencies = innerDependencies;
    box.under = words.counted("map", ComponentsFolded, components);
    const double right = box.labelAt + metrics.horizontalAdvance(box.under) + BoxPadding;
    box.rect.setWidth(std::max(box.rect.width(), std::ceil(right)));
    box.rect.setHeight(box.rect.height() + std::ceil(metrics.height()));
}

double weightOf(quint32 count)
{
    return std::min(WidestCurve, 1 + std::log2(double(count)) / 3);
}

void addSums(EstateMap &map, const Words &words)
{
    SumPlaces places(map);
    for (const MapCurve &curve : map.curves) {
        if (curve.count > 1 && isSum(map, curve))
            places.place(curve, words.locale().toString(curve.count));
    }
    map.notes = places.take();
}

} // namespace mainstay
