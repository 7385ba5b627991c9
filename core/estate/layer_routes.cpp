// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layer_routes.h"

#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

/// Where edges touch one side of a node: in the order given, at least a gap apart and within reach of the middle, as
/// near to where they would like to be as a least sum of squares has it. Source: pool adjacent violators (Ayer and
/// others 1955).
class SidePorts
{
public:
    void add(double wish) { m_wishes.push_back(wish); }

    /// The ports of the wishes added since the last call.
    const std::vector<double> &place(double middle, double width)
    {
        const double corner = std::min(12.0, width / 5); // px, as all of these: kept free for the rounding
        constexpr double widestGap = 14;
        constexpr double lean = 24; // off the middle towards the other end; more looks as if it belonged next door
        constexpr double snap = 8; // further still, where that makes the edge straight
        const double reach = std::max(0.0, width / 2 - corner);
        const double between = double(m_wishes.size() - 1);
        const double gap = between > 0 ? std::min(widestGap, 2 * reach / between) : 0;
        const double slack = std::min(reach, gap * between / 2 + lean);
        m_pools.clear();
        for (size_t i = 0; i < m_wishes.size(); ++i) {
            const double bound = std::abs(m_wishes[i] - middle) <= std::min(reach, slack + snap) ? reach : slack;
            const double wish = std::clamp(m_wishes[i], middle - bound, middle + bound);
            m_pools.push_back({wish - double(i) * gap, 1});
            while (m_pools.size() > 1 && m_pools[m_pools.size() - 2].mean() >= m_pools.back().mean())
                mergeLast();
        }
        m_ports.clear();
        for (const Pool &pool : m_pools) {
            const double start =
                std::clamp(pool.mean(), middle - reach, std::max(middle - reach, middle + reach - between * gap));
            for (int i = 0; i < pool.count; ++i)
                m_ports.push_back(start + double(m_ports.size()) * gap);
        }
        m_wishes.clear();
        return m_ports;
    }

private:
    struct Pool {
        double sum = 0;
        int count = 0;
        double mean() const { return sum / count; }
    };

    void mergeLast()
    {
        const Pool last = m_pools.back();
        m_pools.pop_back();
        m_pools.back().sum += last.sum;
        m_pools.back().count += last.count;
    }

    std::vector<double> m_wishes;
    std::vector<Pool> m_pools;
    std::vector<double> m_ports;
};

/// Where each arrow begins and ends, across: at a port of a node or in a bend.
class ArrowEnds
{
public:
    ArrowEnds(const LayerGraph &graph, const LayerDrawing &drawing)
        : m_graph(graph), m_drawing(drawing), m_upper(graph.down.targets.size()), m_lower(graph.down.targets.size())
    {
        for (quint32 node = 0; node < graph.nodeCount(); ++node)
            for (quint32 arrow = graph.down.offsets[node]; arrow < graph.down.offsets[node + 1]; ++arrow)
                m_lower[arrow] = (drawing.across[node] + drawing.across[graph.down.targets[arrow]]) / 2;
        placeSide(LayerSide::Below, graph.down, m_upper, m_lower);
        placeSide(LayerSide::Above, graph.up, m_lower, m_upper);
        placeSide(LayerSide::Below, graph.down, m_upper, m_lower);
    }

    double upper(quint32 arrow) const { return m_upper[arrow]; }
    double lower(quint32 arrow) const { return m_lower[arrow]; }

private:
    void placeSide(LayerSide side, const Adjacency &rows, std::vector<double> &ends, const std::vector<double> &wishes)
    {
        const std::vector<NearNode> near = neighboursInOrder(m_graph, side);
        for (quint32 node = 0; node < m_graph.nodeCount(); ++node) {
            const std::span<const NearNode> row(near.data() + rows.offsets[node], rows.of(node).size());
            if (row.empty())
                continue;
            if (m_graph.isBend(node)) {
                ends[row.front().arrow] = m_drawing.across[node];
                continue;
            }
            for (const NearNode &other : row)
                m_ports.add(m_graph.isBend(other.node) ? m_drawing.across[other.node] : wishes[other.arrow]);
            const std::vector<double> &placed = m_ports.place(m_drawing.across[node], m_drawing.widths[node]);
            for (size_t i = 0; i < row.size(); ++i)
                ends[row[i].arrow] = placed[i];
        }
    }

    const LayerGraph &m_graph;
    const LayerDrawing &m_drawing;
    SidePorts m_ports;
    std::vector<double> m_upper;
    std::vector<double> m_lower;
};

/// What lies on a straight line over the layers is left out.
void leadOn(std::vector<LayerPoint> &route, LayerPoint point)
{
    const size_t count = route.size();
    if (count > 0 && route.back().across == point.across && route.back().along == point.along)
        return;
    if (count > 1 && route[count - 2].across == point.across && route.back().across == point.across)
        route.pop_back();
    route.push_back(point);
}

std::vector<std::vector<LayerPoint>> routePieces(const LayerGraph &graph, const LayerDrawing &drawing,
                                                 std::span<const LayoutEdge> edges)
{
    const ArrowEnds ends(graph, drawing);
    const auto middle = [&](quint32 node) {
        const quint32 layer = graph.layerOf[node];
        return (drawing.tops[layer] + drawing.bottoms[layer]) / 2;
    };
    std::vector<std::vector<LayerPoint>> routes(edges.size());
    for (size_t edge = 0; edge < edges.size(); ++edge) {
        const auto [upper, lower] = edges[edge];
        std::vector<LayerPoint> &route = routes[edge];
        const double start = ends.upper(graph.topArrows[edge]);
        leadOn(route, {start, middle(upper) + drawing.heights[upper] / 2});
        leadOn(route, {start, drawing.bottoms[graph.layerOf[upper]]});
        for (quint32 bend = graph.firstBends[edge]; bend < graph.firstBends[edge + 1]; ++bend) {
            leadOn(route, {drawing.across[bend], drawing.tops[graph.layerOf[bend]]});
            leadOn(route, {drawing.across[bend], drawing.bottoms[graph.layerOf[bend]]});
        }
        const double end = ends.lower(graph.bottomArrows[edge]);
        leadOn(route, {end, drawing.tops[graph.layerOf[lower]]});
        leadOn(route, {end, middle(lower) - drawing.heights[lower] / 2});
    }
    return routes;
}

} // namespace

double moveToOrigin(LayerDrawing &drawing)
{
    double least = drawing.across.front();
    double most = least;
    for (size_t i = 0; i < drawing.across.size(); ++i) {
        const double half = i < drawing.widths.size() ? drawing.widths[i] / 2 : 0;
        least = std::min(least, drawing.across[i] - half);
        most = std::max(most, drawing.across[i] + half);
    }
    for (double &across : drawing.across)
        across -= least;
    return most - least;
}

std::vector<std::vector<LayerPoint>> routeEdges(const LayerGraph &graph, const LayerDrawing &drawing,
                                                const EdgeBundles &bundles)
{
    const auto pieces = routePieces(graph, drawing, bundles.pieces);
    std::vector<std::vector<LayerPoint>> routes(bundles.piecesOf.size());
    for (size_t edge = 0; edge < routes.size(); ++edge)
        for (const quint32 piece : bundles.piecesOf[edge])
            for (const LayerPoint &point : pieces[piece])
                leadOn(routes[edge], point);
    return routes;
}

} // namespace mainstay
