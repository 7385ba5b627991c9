// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/whole_map.h"

#include "estate/drawn_fold.h"
#include "render/map_curves.h"
#include "render/map_parts.h"
#include "words/words.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

constexpr double LayersApart = 84; // sums and several kinds stand on one curve
constexpr double WidestCurve = 4; // times the width of a single dependency
constexpr double SumPadding = 4;
constexpr double CoveredPlace = 100; // what a sum must not do, against standing off the middle

constexpr auto ComponentsFolded = QT_TRANSLATE_N_NOOP("map", "%n component(s)");

double weightOf(quint32 count)
{
    return std::min(WidestCurve, 1 + std::log2(double(count)) / 3);
}

MapBox foldedBox(const Estate &estate, const FoldedNode &node, const MapFonts &fonts, const Words &words)
{
    MapBox box = boxOf(estate, node.component, fonts, Condition::Up);
    const QFontMetricsF metrics(fonts.note);
    box.children = quint32(estate.tree().childrenOf(node.component).size());
    box.components = node.components;
    box.innerDependencies = node.innerDependencies;
    if (!box.isFolded())
        return box;
    box.under = words.counted("map", ComponentsFolded, node.components);
    const double right = box.labelAt + metrics.horizontalAdvance(box.under) + BoxPadding;
    box.rect.setWidth(std::max(box.rect.width(), std::ceil(right)));
    box.rect.setHeight(box.rect.height() + std::ceil(metrics.height()));
    return box;
}

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

/// Puts each sum on its curve, where it covers no box and no other sum.
class SumPlaces
{
public:
    explicit SumPlaces(const EstateMap &map) : m_map(map), m_metrics(map.fonts.note) { }

    void place(const MapCurve &curve, const QString &text)
    {
        const QPolygonF points = pointsAlong(curve.route);
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
};

void addCurves(EstateMap &map, const DrawnFold &drawn, const LayeredLayout &layout)
{
    for (size_t i = 0; i < drawn.arrows.size(); ++i) {
        const DrawnArrow &arrow = drawn.arrows[i];
        MapCurve curve;
        curve.dependent = arrow.dependent;
        curve.provider = arrow.provider;
        curve.route = polygonOf(layout.routes[*layout.routeOf[i]]);
        curve.bends = layout.bends[*layout.routeOf[i]];
        curve.bounds = curve.route.boundingRect();
        curve.strength = arrow.strength;
        curve.kinds = arrow.kinds;
        curve.count = arrow.count;
        curve.weight = weightOf(arrow.count);
        map.curves.push_back(std::move(curve));
    }
}

void addSums(EstateMap &map, const Words &words)
{
    SumPlaces places(map);
    for (const MapCurve &curve : map.curves) {
        if (curve.count > 1)
            places.place(curve, words.locale().toString(curve.count));
    }
    map.notes = places.take();
}

std::vector<quint32> boxByComponent(const FoldedEstate &folded, const DrawnFold &drawn)
{
    std::vector<quint32> boxes;
    boxes.reserve(folded.nodeOf.size());
    for (const quint32 node : folded.nodeOf)
        boxes.push_back(node == FoldedEstate::outside ? node : drawn.placeOf[node]);
    return boxes;
}

} // namespace

std::optional<EstateMap> makeWholeMap(const MapQuestion &question, const Words &words, const LayoutStop &stop)
{
    const Estate &estate = *question.estate;
    const NeighbourhoodQuery &query = question.query;
    EstateMap map;
    map.estate = question.estate;
    map.mode = MapMode::Whole;
    map.fonts = question.fonts;
    const FoldedEstate folded = foldedEstate(estate, question.opened, {}, query.kinds);
    const DrawnFold drawn = drawnFold(estate, folded, query.kinds, question.prior, {query.mostNodes, query.mostEdges});
    map.drawn = {drawn.components, drawn.dependencies, drawn.innerDependencies};
    map.boxOfComponent = boxByComponent(folded, drawn);
    for (const quint32 node : drawn.nodes)
        map.boxes.push_back(foldedBox(estate, folded.nodes[node], question.fonts, words));
    std::vector<MapArrow> arrows;
    for (const DrawnArrow &arrow : drawn.arrows)
        arrows.push_back({arrow.dependent, arrow.provider});
    LayoutOptions options;
    options.layerSpacing = LayersApart;
    auto layout = layoutOf(map, arrows, question, options, stop);
    if (!layout || stop.isAsked())
        return std::nullopt;
    placeBoxes(map, *layout, arrows, question, options);
    addCurves(map, drawn, *layout);
    addSums(map, words);
    makeRoom(map);
    return map;
}

} // namespace mainstay
