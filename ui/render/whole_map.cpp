// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/whole_map.h"

#include "estate/drawn_fold.h"
#include "render/map_parts.h"
#include "render/map_sums.h"

namespace mainstay {

namespace {

constexpr double LayersApart = 84; // sums and several kinds stand on one curve

MapBox foldedBox(const Estate &estate, const FoldedNode &node, const MapFonts &fonts, const Words &words)
{
    MapBox box = boxOf(estate, node.component, fonts, Condition::Up);
    box.children = quint32(estate.tree().childrenOf(node.component).size());
    if (node.components > 1)
        foldInto(box, node.components, node.innerDependencies, words, fonts);
    return box;
}

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
