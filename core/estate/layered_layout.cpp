// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layered_layout.h"

#include "estate/layer_routes.h"
#include "estate/layer_settle.h"
#include "estate/layer_wrap.h"
#include "estate/layout_parts.h"

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
    std::vector<std::vector<double>> bends; ///< likewise
    double width = 0; ///< across
    double height = 0; ///< along
    quint64 crossings = 0;
};

/// Everything across and along, whatever the direction of the picture.
class LayeredDrawing
{
public:
    LayeredDrawing(std::span<const MapSize> sizes, std::span<const MapArrow> arrows, const LayoutOptions &options,
                   const LayoutStop &stop, const FormerLayout *former)
        : m_sizes(sizes), m_options(options), m_stop(stop), m_former(former), m_localOf(sizes.size())
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
        m_layout.bends.resize(m_edges.size());
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
                m_arrowOf.push_back(i);
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

    /// A part in layers, before it has places.
    struct Layered {
        std::vector<LayoutEdge> edges; ///< none leads up
        std::vector<bool> against; ///< per edge, whether it was turned for that
        EdgeBundles bundles; ///< of the edges; the graph is that of their pieces
        LayerGraph graph;
        LayerMemory memory;
    };

    Layered layeredOf(const LayoutPart &part, std::span<const double> heights) const
    {
        Layered made;
        for (const quint32 route : part.routes)
            made.edges.push_back({m_localOf[m_edges[route].upper], m_localOf[m_edges[route].lower]});
        const auto count = quint32(part.nodes.size());
        made.against = breakCycles(count, made.edges, heights);
        made.bundles = bundlesOf(part, made.edges);
        made.graph =
            makeLayerGraph(made.bundles.pieces, made.bundles.layers, quint32(made.bundles.layers.size()) - count);
        made.memory = memoryOf(part, made.graph, made.bundles, made.against);
        return made;
    }

    /// In layers, and ordered within them; nothing when stop was due. What leads round is drawn as it was where that
    /// leaves few crossings.
    std::optional<Layered> orderedOf(const LayoutPart &part) const
    {
        Layered made = layeredOf(part, {});
        const std::vector<double> heights = formerHeights(part, made.edges);
        if (m_stop.isDue())
            return std::nullopt;
        Layered kept = heights.empty() ? Layered() : layeredOf(part, heights);
        if (!heights.empty() && kept.against != made.against) {
            LayerGraph fromScratch = made.graph;
            if (!reduceCrossings(fromScratch, m_stop) || !reduceCrossings(kept.graph, kept.memory, m_stop))
                return std::nullopt;
            if (crossingsOf(kept.graph) <= crossingsToKeepOrder(crossingsOf(fromScratch)))
                return kept;
        }
        return reduceCrossings(made.graph, made.memory, m_stop) ? std::optional(std::move(made)) : std::nullopt;
    }

    /// False when stop was due.
    bool drawPart(LayoutPart &part)
    {
        const auto ordered = orderedOf(part);
        if (!ordered)
            return false;
        const LayerGraph &graph = ordered->graph;
        part.layers.assign(graph.layerOf.begin(), graph.layerOf.begin() + qsizetype(part.nodes.size()));
        part.crossings = crossingsOf(graph);

        LayerDrawing drawing;
        for (const quint32 node : part.nodes) {
            drawing.widths.push_back(widthOf(node));
            drawing.heights.push_back(heightOf(node));
        }
        drawing.widths.resize(ordered->bundles.layers.size(), 0);
        drawing.heights.resize(ordered->bundles.layers.size(), 0);
        const LayerSpacing spacing{drawing.widths, m_options.nodeSpacing, m_options.edgeSpacing};
        drawing.across = placeAcross(graph, spacing);
        moveToNeighbours(graph, spacing, drawing.across);
        if (!ordered->memory.isEmpty())
            settleNearFormer(graph, spacing, ordered->memory, drawing.across);
        if (m_stop.isDue())
            return false;
        part.width = moveToOrigin(drawing);
        stackLayers(graph, part, drawing);
        takeRoutes(*ordered, part, drawing);
        for (quint32 i = 0; i < part.nodes.size(); ++i)
            part.centres.push_back(
                {drawing.across[i], (drawing.tops[part.layers[i]] + drawing.bottoms[part.layers[i]]) / 2});
        return !m_stop.isAsked();
    }

    static void takeRoutes(const Layered &ordered, LayoutPart &part, const LayerDrawing &drawing)
    {
        part.ways = routeEdges(ordered.graph, drawing, ordered.bundles);
        for (size_t i = 0; i < ordered.edges.size(); ++i) {
            std::vector<double> &bends = part.bends.emplace_back();
            for (const quint32 passed : passedBy(i, ordered.bundles, ordered.graph))
                bends.push_back(drawing.across[passed]);
            if (!ordered.against[i])
                continue;
            std::reverse(part.ways[i].begin(), part.ways[i].end());
            std::reverse(part.bends[i].begin(), part.bends[i].end());
        }
    }

    /// How far down each node stood; a new one as far as its neighbours in the mean. Nothing where all are new.
    std::vector<double> formerHeights(const LayoutPart &part, std::span<const LayoutEdge> edges) const
    {
        std::vector<std::optional<double>> known(part.nodes.size());
        for (size_t i = 0; i < part.nodes.size() && m_former; ++i)
            if (const auto &former = m_former->nodes[part.nodes[i]]; former && !former->wasInside)
                known[i] = turned(former->centre.x, former->centre.y).y;
        return spreadAlong(std::move(known), edges);
    }

    /// Layers of nodes, and edges that run together where a layer had to be parted.
    EdgeBundles bundlesOf(const LayoutPart &part, std::span<const LayoutEdge> edges) const
    {
        const std::vector<quint32> layers = assignLayers(quint32(part.nodes.size()), edges);
        if (!m_options.mostAcross)
            return apart(layers, edges);
        std::vector<double> widths;
        for (const quint32 node : part.nodes)
            widths.push_back(widthOf(node));
        return bundleEdges(layers, wrapLayers(layers, edges, {widths, m_options.nodeSpacing, *m_options.mostAcross}),
                           edges, m_options.mostPassed);
    }

    /// An edge that passes fewer or more layers than before bends where the nearest bends were.
    LayerMemory memoryOf(const LayoutPart &part, const LayerGraph &graph, const EdgeBundles &bundles,
                         const std::vector<bool> &against) const
    {
        LayerMemory memory;
        memory.across.resize(graph.nodeCount());
        memory.isTouched.assign(graph.nodeCount(), true);
        if (!m_former)
            return memory;
        std::vector<quint32> degrees(part.nodes.size(), 0);
        for (const quint32 route : part.routes) {
            ++degrees[m_localOf[m_edges[route].upper]];
            ++degrees[m_localOf[m_edges[route].lower]];
        }
        for (quint32 i = 0; i < part.nodes.size(); ++i) {
            const std::optional<FormerNode> &former = m_former->nodes[part.nodes[i]];
            if (!former)
                continue;
            memory.across[i] = isTopDown() ? former->centre.x : former->centre.y;
            memory.isTouched[i] = former->routes != degrees[i];
        }
        for (size_t edge = 0; edge < part.routes.size(); ++edge) {
            std::vector<double> bends = m_former->bends[m_arrowOf[part.routes[edge]]];
            if (against[edge])
                std::reverse(bends.begin(), bends.end());
            const std::vector<quint32> passed = passedBy(edge, bundles, graph);
            for (size_t i = 0; i < passed.size() && !bends.empty(); ++i) {
                memory.across[passed[i]] = bends[(2 * i + 1) * bends.size() / (2 * passed.size())];
                memory.isTouched[passed[i]] = passed.size() != bends.size();
            }
        }
        return memory;
    }

    /// The middle of each layer along, in the picture before; nothing where all in it are new.
    std::vector<std::optional<double>> formerMiddles(const LayoutPart &part, quint32 layers) const
    {
        std::vector<std::vector<double>> known(layers);
        for (size_t i = 0; i < part.nodes.size() && m_former; ++i)
            if (const auto &former = m_former->nodes[part.nodes[i]])
                known[part.layers[i]].push_back(isTopDown() ? former->centre.y : former->centre.x);
        std::vector<std::optional<double>> middles(layers);
        for (quint32 layer = 0; layer < layers; ++layer) {
            if (known[layer].empty())
                continue;
            std::sort(known[layer].begin(), known[layer].end());
            middles[layer] = known[layer][known[layer].size() / 2];
        }
        return middles;
    }

    /// Each layer is as high as its highest node; the further edges go sideways, the more room they get to do so. The
    /// distance of before is kept where it is not far from that.
    void stackLayers(const LayerGraph &graph, LayoutPart &part, LayerDrawing &drawing) const
    {
        constexpr double slope = 0.1;
        constexpr double atMost = 2.5;
        constexpr double enough = 0.7; // of what edges would get
        constexpr double tooMuch = 1.5;
        const auto middles = formerMiddles(part, graph.layerCount());
        double along = 0;
        double wanted = 0; // between the last layer and this one
        for (quint32 layer = 0; layer < graph.layerCount(); ++layer) {
            double height = 0;
            double sideways = 0;
            for (const quint32 node : graph.layers.of(layer)) {
                if (!graph.isBend(node))
                    height = std::max(height, drawing.heights[node]);
                for (const quint32 target : graph.down.of(node))
                    sideways = std::max(sideways, std::abs(drawing.across[node] - drawing.across[target]));
            }
            if (layer > 0 && middles[layer - 1] && middles[layer]) {
                const double above = (drawing.bottoms.back() - drawing.tops.back()) / 2;
                const double former = *middles[layer] - *middles[layer - 1] - above - height / 2;
                wanted = std::clamp(former, std::max(wanted * enough, m_options.layerSpacing), wanted * tooMuch);
            }
            along += wanted;
            drawing.tops.push_back(along);
            drawing.bottoms.push_back(along + height);
            along += height;
            part.height = along;
            wanted = std::clamp(sideways * slope, m_options.layerSpacing, m_options.layerSpacing * atMost);
        }
    }

    /// Where the corner of the part was: the mean of what those of its nodes that were there tell.
    PartSize sizeOf(const LayoutPart &part) const
    {
        PartSize size{part.width, part.height, part.nodes.size(), {}};
        LayerPoint sum;
        int count = 0;
        for (size_t i = 0; i < part.nodes.size() && m_former; ++i) {
            const auto &former = m_former->nodes[part.nodes[i]];
            if (!former)
                continue;
            const MapPoint was = turned(former->centre.x, former->centre.y);
            sum = {sum.across + was.x - part.centres[i].across, sum.along + was.y - part.centres[i].along};
            size.wasThere = size.wasThere || !former->wasInside;
            ++count;
        }
        if (count > 0)
            size.former = LayerPoint{sum.across / count, sum.along / count};
        return size;
    }

    void arrangeParts()
    {
        std::vector<PartSize> sizes;
        for (const LayoutPart &part : m_parts)
            sizes.push_back(sizeOf(part));
        const std::vector<LayerPoint> corners = placeParts(sizes, m_options.partSpacing);
        for (size_t i = 0; i < m_parts.size(); ++i)
            place(m_parts[i], corners[i]);
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
            for (const double bend : part.bends[i])
                m_layout.bends[part.routes[i]].push_back(origin.across + bend);
        }
        const MapPoint end = turned(origin.across + part.width, origin.along + part.height);
        m_layout.bounds.width = std::max(m_layout.bounds.width, end.x);
        m_layout.bounds.height = std::max(m_layout.bounds.height, end.y);
    }

    std::span<const MapSize> m_sizes;
    LayoutOptions m_options;
    const LayoutStop &m_stop;
    const FormerLayout *m_former; ///< or none
    std::vector<LayoutEdge> m_edges; ///< the distinct arrows, dependent above
    std::vector<quint32> m_arrowOf; ///< per edge, the first arrow with its ends
    std::vector<quint32> m_localOf; ///< of each node, its place within its part
    std::vector<LayoutPart> m_parts;
    LayeredLayout m_layout;
};

} // namespace

std::optional<LayeredLayout> layeredLayout(std::span<const MapSize> sizes, std::span<const MapArrow> arrows,
                                           const LayoutOptions &options, const LayoutStop &stop,
                                           const FormerLayout *former)
{
    return LayeredDrawing(sizes, arrows, options, stop, former).draw();
}

} // namespace mainstay
