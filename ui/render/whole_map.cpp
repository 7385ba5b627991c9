// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/whole_map.h"

#include "estate/drawn_fold.h"
#include "render/map_parts.h"
#include "render/map_sums.h"

#include <cmath>
#include <limits>

namespace mainstay {

namespace {

constexpr double LayersApart = 84; // sums and several kinds stand on one curve
constexpr size_t MostPassed = 32; // a map that edges make wide is easier read than one on which many run together

MapBox foldedBox(const Estate &estate, const FoldedNode &node, const MapFonts &fonts, const Words &words)
{
    MapBox box = boxOf(estate, node.component, fonts, {});
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

/// Nothing joins an opened box that has no dependencies of its own to the others. So that it does not leave what has
/// come out of it, it is laid out as if it needed one of those right below it: the one that is to stand nearest to
/// where it stood itself, as its neighbours tell, or where that is not known the one that fewest others need.
class Ties
{
public:
    Ties(EstateMap &map, std::vector<MapArrow> &arrows, const EstateMap *before)
        : m_map(map), m_arrows(arrows), m_before(before), m_neighbours(map.boxes.size()), m_dependents(map.boxes.size())
    {
        for (const MapArrow &arrow : arrows)
            join(arrow);
    }

    void add()
    {
        for (quint32 above = quint32(m_map.boxes.size()); above-- > 0;) {
            if (!m_neighbours[above].empty() || m_map.boxes[above].isFolded())
                continue;
            const auto below = bestBelow(above);
            if (!below)
                continue;
            m_arrows.push_back({above, *below});
            join(m_arrows.back());
            ++m_map.boxes[above].ties;
            ++m_map.boxes[*below].ties;
        }
    }

private:
    void join(const MapArrow &arrow)
    {
        m_neighbours[arrow.dependent].push_back(arrow.provider);
        m_neighbours[arrow.provider].push_back(arrow.dependent);
        ++m_dependents[arrow.provider];
    }

    std::optional<quint32> bestBelow(quint32 above) const
    {
        const ComponentTree &tree = m_map.estate->tree();
        std::optional<quint32> best;
        std::pair<double, quint32> least; // how far off, and then how many need it
        for (const ComponentIndex child : tree.childrenOf(m_map.boxes[above].component)) {
            const auto below = m_map.placeOf(child);
            if (!below || *below == above || m_neighbours[*below].empty())
                continue;
            const std::pair<double, quint32> cost(offBy(above, *below), m_dependents[*below]);
            if (best && least <= cost)
                continue;
            best = below;
            least = cost;
        }
        return best;
    }

    std::optional<double> formerHeight(quint32 box) const
    {
        const auto was = m_before ? m_before->placeOf(m_map.boxes[box].id) : std::nullopt;
        return was ? std::optional(m_before->boxes[*was].slot.y()) : std::nullopt;
    }

    /// Along, between where the one stood and the middle of the other's neighbours.
    double offBy(quint32 above, quint32 below) const
    {
        double top = std::numeric_limits<double>::infinity();
        double bottom = -top;
        for (const quint32 neighbour : m_neighbours[below])
            if (const auto height = formerHeight(neighbour)) {
                top = std::min(top, *height);
                bottom = std::max(bottom, *height);
            }
        const auto own = formerHeight(above);
        return own && top <= bottom ? std::abs((top + bottom) / 2 - *own) : 0;
    }

    EstateMap &m_map;
    std::vector<MapArrow> &m_arrows;
    const EstateMap *m_before;
    std::vector<std::vector<quint32>> m_neighbours; ///< per box
    std::vector<quint32> m_dependents; ///< per box
};

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
    const bool isNear = question.before && question.before->mode == MapMode::Whole;
    Ties(map, arrows, isNear ? question.before.get() : nullptr).add();
    LayoutOptions options;
    options.layerSpacing = LayersApart;
    options.mostAcross = MostAcross;
    options.mostPassed = MostPassed;
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
