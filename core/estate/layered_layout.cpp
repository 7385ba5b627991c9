// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layered_layout.h"

#include "estate/layer_places.h"
#include "estate/layer_routes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mainstay {

namespace {

/// A part of the picture that no arrow joins to the rest, first with its own origin.
struct LayoutPart {
    std::vector<quint32> nodes; ///< ascending
    std::vector<quint32> routes; ///< places of its edges among the routes
    std::vector<LayerPoint> centres; ///< per node of the part
    std::vector<quint32> layers;
    std::vector<std::vector<LayerPoint>> ways; ///< per edge of the part, from dependent to provider
    double width = 0; ///< across
    double height = 0; ///< along
    quint64 crossings = 0;
};

/// Everything across and along, whatever the direction of the picture.
class LayeredDrawing
{
public:
    LayeredDrawing(std::span<const MapSize> sizes, std::span<const MapArrow> arrows, const LayoutOptions &options,
                   const std::stop_token &stop)
        : m_sizes(sizes), m_options(options), m_stop(stop), m_localOf(sizes.size())
    {
        mergeArrows(arrows);
        findParts();
    }

    std::optional<LayeredLayout> draw()
    {
        for (LayoutPart &part : m_parts)
            if (!drawPart(part))
                return std::nullopt;
        m_layout.corners.resize(m_sizes.size());
        m_layout.layers.resize(m_sizes.size());
        m_layout.routes.resize(m_edges.size());
        arrangeParts();
        return std::move(m_layout);
    }

private:
    bool isTopDown() const { return m_options.direction == MapDirection::TopDown; }
    double widthOf(quint32 node) const { return isTopDown() ? m_sizes[node].width : m_sizes[node].height; }
    double heightOf(quint32 node) const { return isTopDown() ? m_sizes[node].height : m_sizes[node].width; }
    MapPoint turned(double across, double along) const
    {
        return isTopDown() ? MapPoint{across, along} : MapPoint{along, across};
    }

    void mergeArrows(std::span<const MapArrow> arrows)
    {
        std::vector<quint32> order(arrows.size());
        std::iota(order.begin(), order.end(), 0);
        const auto ends = [&](quint32 i) { return std::pair(arrows[i].dependent, arrows[i].provider); };
        std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return ends(a) < ends(b); });
        std::vector<quint32> first(arrows.size());
        for (size_t i = 0; i < order.size(); ++i)
            first[order[i]] = i > 0 && ends(order[i]) == ends(order[i - 1]) ? first[order[i - 1]] : order[i];
        m_layout.routeOf.resize(arrows.size());
        for (quint32 i = 0; i < arrows.size(); ++i) {
            if (arrows[i].dependent == arrows[i].provider)
                continue;
            if (first[i] == i) {
                m_layout.routeOf[i] = quint32(m_edges.size());
                m_edges.push_back({arrows[i].dependent, arrows[i].provider});
            } else {
                m_layout.routeOf[i] = m_layout.routeOf[first[i]];
            }
        }
    }

    quint32 leaderOf(quint32 node)
    {
        while (m_localOf[node] != node)
            node = m_localOf[node] = m_localOf[m_localOf[node]];
        return node;
    }

    /// By their first node; nodes keep their order within a part.
    void findParts()
    {
        std::iota(m_localOf.begin(), m_localOf.end(), 0);
        for (const LayoutEdge &edge : m_edges) {
            const quint32 a = leaderOf(edge.upper);
            const quint32 b = leaderOf(edge.lower);
            m_localOf[std::max(a, b)] = std::min(a, b);
        }
        std::vector<quint32> partOf(m_sizes.size());
        for (quint32 node = 0; node < m_sizes.size(); ++node) {
            const quint32 leader = leaderOf(node);
            if (leader == node) {
                partOf[node] = quint32(m_parts.size());
                m_parts.emplace_back();
            }
            partOf[node] = partOf[leader];
            m_parts[partOf[node]].nodes.push_back(node);
        }
        for (quint32 route = 0; route < m_edges.size(); ++route)
            m_parts[partOf[m_edges[route].upper]].routes.push_back(route);
        for (const LayoutPart &part : m_parts)
            for (quint32 i = 0; i < part.nodes.size(); ++i)
                m_localOf[part.nodes[i]] = i;
    }

    /// False when stop was requested.
    bool drawPart(LayoutPart &part)
    {
        const auto count = quint32(part.nodes.size());
        std::vector<LayoutEdge> edges;
        for (const quint32 route : part.routes)
            edges.push_back({m_localOf[m_edges[route].upper], m_localOf[m_edges[route].lower]});
        const std::vector<bool> against = breakCycles(count, edges);
        part.layers = assignLayers(count, edges);
        LayerGraph graph = makeLayerGraph(edges, part.layers);
        if (m_stop.stop_requested() || !reduceCrossings(graph, m_stop))
            return false;
        part.crossings = crossingsOf(graph);

        LayerDrawing drawing;
        for (const quint32 node : part.nodes) {
            drawing.widths.push_back(widthOf(node));
            drawing.heights.push_back(heightOf(node));
        }
        const LayerSpacing spacing{drawing.widths, m_options.nodeSpacing, m_options.edgeSpacing};
        drawing.across = placeAcross(graph, spacing);
        moveToNeighbours(graph, spacing, drawing.across);
        if (m_stop.stop_requested())
            return false;
        moveToOrigin(part, drawing);
        stackLayers(graph, part, drawing);
        part.ways = routeEdges(graph, drawing, edges);
        for (size_t i = 0; i < against.size(); ++i)
            if (against[i])
                std::reverse(part.ways[i].begin(), part.ways[i].end());
        for (quint32 i = 0; i < count; ++i)
            part.centres.push_back(
                {drawing.across[i], (drawing.tops[part.layers[i]] + drawing.bottoms[part.layers[i]]) / 2});
        return !m_stop.stop_requested();
    }

    static void moveToOrigin(LayoutPart &part, LayerDrawing &drawing)
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
        part.width = most - least;
    }

    /// Each layer is as high as its highest node; the further edges go sideways, the more room they get to do so.
    void stackLayers(const LayerGraph &graph, LayoutPart &part, LayerDrawing &drawing) const
    {
        constexpr double slope = 0.1;
        constexpr double atMost = 2.5;
        double along = 0;
        for (quint32 layer = 0; layer < graph.layerCount(); ++layer) {
            double height = 0;
            double sideways = 0;
            for (const quint32 node : graph.layers.of(layer)) {
                if (!graph.isBend(node))
                    height = std::max(height, drawing.heights[node]);
                for (const quint32 target : graph.down.of(node))
                    sideways = std::max(sideways, std::abs(drawing.across[node] - drawing.across[target]));
            }
            drawing.tops.push_back(along);
            drawing.bottoms.push_back(along + height);
            part.height = along + height;
            along += height + std::clamp(sideways * slope, m_options.layerSpacing, m_options.layerSpacing * atMost);
        }
    }

    /// In rows, larger parts first, so that the whole is not much wider than high.
    void arrangeParts()
    {
        constexpr double wanted = 1.6; // width for height
        double area = 0;
        double widest = 0;
        std::vector<quint32> order(m_parts.size());
        std::iota(order.begin(), order.end(), 0);
        for (const LayoutPart &part : m_parts) {
            area += (part.width + m_options.partSpacing) * (part.height + m_options.partSpacing);
            widest = std::max(widest, part.width);
        }
        std::stable_sort(order.begin(), order.end(),
                         [this](quint32 a, quint32 b) { return m_parts[a].nodes.size() > m_parts[b].nodes.size(); });
        const double rowWidth = std::max(widest, std::sqrt(area * wanted));
        double across = 0;
        double along = 0;
        double rowHeight = 0;
        for (const quint32 index : order) {
            LayoutPart &part = m_parts[index];
            if (across > 0 && across + part.width > rowWidth) {
                along += rowHeight + m_options.partSpacing;
                across = rowHeight = 0;
            }
            place(part, {across, along});
            across += part.width + m_options.partSpacing;
            rowHeight = std::max(rowHeight, part.height);
        }
    }

    void place(LayoutPart &part, LayerPoint origin)
    {
        m_layout.crossings += part.crossings;
        for (size_t i = 0; i < part.nodes.size(); ++i) {
            const quint32 node = part.nodes[i];
            m_layout.layers[node] = part.layers[i];
            m_layout.corners[node] = turned(origin.across + part.centres[i].across - widthOf(node) / 2,
                                            origin.along + part.centres[i].along - heightOf(node) / 2);
        }
        for (size_t i = 0; i < part.routes.size(); ++i) {
            std::vector<MapPoint> &route = m_layout.routes[part.routes[i]];
            for (const LayerPoint &point : part.ways[i])
                route.push_back(turned(origin.across + point.across, origin.along + point.along));
        }
        const MapPoint end = turned(origin.across + part.width, origin.along + part.height);
        m_layout.bounds.width = std::max(m_layout.bounds.width, end.x);
        m_layout.bounds.height = std::max(m_layout.bounds.height, end.y);
    }

    std::span<const MapSize> m_sizes;
    LayoutOptions m_options;
    const std::stop_token &m_stop;
    std::vector<LayoutEdge> m_edges; ///< the distinct arrows, dependent above
    std::vector<quint32> m_localOf; ///< of each node, its place within its part
    std::vector<LayoutPart> m_parts;
    LayeredLayout m_layout;
};

} // namespace

std::optional<LayeredLayout> layeredLayout(std::span<const MapSize> sizes, std::span<const MapArrow> arrows,
                                           const LayoutOptions &options, std::stop_token stop)
{
    return LayeredDrawing(sizes, arrows, options, stop).draw();
}

} // namespace mainstay
