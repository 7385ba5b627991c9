// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layer_graph.h"

#include <algorithm>

namespace mainstay {

void LayerGraph::renumber()
{
    for (quint32 index = 0; index < layerCount(); ++index) {
        quint32 place = 0;
        for (const quint32 node : layers.of(index))
            places[node] = place++;
    }
}

/// Cuts edges into arrows of one layer each, with bends between them.
static void cutEdges(LayerGraph &graph, std::span<const LayoutEdge> edges)
{
    std::vector<quint32> from;
    std::vector<quint32> to;
    std::vector<quint32> firsts;
    for (const LayoutEdge &edge : edges) {
        graph.firstBends.push_back(quint32(graph.layerOf.size()));
        firsts.push_back(quint32(from.size()));
        quint32 before = edge.upper;
        for (quint32 layer = graph.layerOf[edge.upper] + 1; layer < graph.layerOf[edge.lower]; ++layer) {
            from.push_back(before);
            before = quint32(graph.layerOf.size());
            to.push_back(before);
            graph.layerOf.push_back(layer);
        }
        from.push_back(before);
        to.push_back(edge.lower);
    }
    graph.firstBends.push_back(quint32(graph.layerOf.size()));
    firsts.push_back(quint32(from.size()));

    graph.down = makeAdjacency(quint32(graph.layerOf.size()), from, to);
    std::vector<quint32> next(graph.down.offsets.begin(), graph.down.offsets.end() - 1);
    std::vector<quint32> arrowOf(from.size());
    for (size_t i = 0; i < from.size(); ++i)
        arrowOf[i] = next[from[i]]++;
    for (size_t edge = 0; edge < edges.size(); ++edge) {
        graph.topArrows.push_back(arrowOf[firsts[edge]]);
        graph.bottomArrows.push_back(arrowOf[firsts[edge + 1] - 1]);
    }
}

static void turnArrowsUp(LayerGraph &graph)
{
    graph.up = reversed(graph.down);
    graph.upArrows.resize(graph.up.targets.size());
    std::vector<quint32> next(graph.up.offsets.begin(), graph.up.offsets.end() - 1);
    for (quint32 arrow = 0; arrow < graph.down.targets.size(); ++arrow)
        graph.upArrows[next[graph.down.targets[arrow]]++] = arrow;
}

/// Nodes that a depth-first search meets early stand left, so that what hangs together starts out together.
static std::vector<quint32> searchOrder(const LayerGraph &graph)
{
    std::vector<quint32> met;
    std::vector<quint32> open;
    std::vector<bool> seen(graph.nodeCount(), false);
    met.reserve(graph.nodeCount());
    for (quint32 start = 0; start < graph.nodeCount(); ++start) {
        if (seen[start] || !graph.up.of(start).empty())
            continue;
        seen[start] = true;
        open.push_back(start);
        while (!open.empty()) {
            const quint32 node = open.back();
            open.pop_back();
            met.push_back(node);
            const auto below = graph.down.of(node);
            for (auto target = below.rbegin(); target != below.rend(); ++target) {
                if (seen[*target])
                    continue;
                seen[*target] = true;
                open.push_back(*target);
            }
        }
    }
    return met;
}

LayerGraph makeLayerGraph(std::span<const LayoutEdge> edges, std::span<const quint32> layers, quint32 joints)
{
    LayerGraph graph;
    graph.realCount = quint32(layers.size());
    graph.firstJoint = graph.realCount - joints;
    graph.layerOf.assign(layers.begin(), layers.end());
    cutEdges(graph, edges);
    turnArrowsUp(graph);
    const std::vector<quint32> met = searchOrder(graph);
    std::vector<quint32> layersMet;
    layersMet.reserve(met.size());
    for (const quint32 node : met)
        layersMet.push_back(graph.layerOf[node]);
    const quint32 count = layers.empty() ? 0 : *std::max_element(layers.begin(), layers.end()) + 1;
    graph.layers = makeAdjacency(count, layersMet, met);
    graph.places.resize(graph.nodeCount());
    graph.renumber();
    return graph;
}

std::vector<NearNode> neighboursInOrder(const LayerGraph &graph, LayerSide side)
{
    const bool above = side == LayerSide::Above;
    const Adjacency &rows = above ? graph.up : graph.down;
    const Adjacency &back = above ? graph.down : graph.up;
    std::vector<NearNode> near(rows.targets.size());
    std::vector<quint32> next(rows.offsets.begin(), rows.offsets.end() - 1);
    for (const quint32 neighbour : graph.layers.targets)
        for (quint32 i = back.offsets[neighbour]; i < back.offsets[neighbour + 1]; ++i)
            near[next[back.targets[i]]++] = {neighbour, above ? i : graph.upArrows[i]};
    return near;
}

} // namespace mainstay
