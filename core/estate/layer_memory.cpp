// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layer_memory.h"

#include <algorithm>
#include <limits>

namespace mainstay {

bool LayerMemory::isEmpty() const
{
    return std::none_of(across.begin(), across.end(), [](const auto &known) { return known.has_value(); });
}

std::vector<double> spreadAlong(std::vector<std::optional<double>> known, std::span<const LayoutEdge> edges)
{
    struct {
        Adjacency up;
        Adjacency down;
    } graph;
    std::vector<quint32> from;
    std::vector<quint32> to;
    for (const LayoutEdge &edge : edges) {
        from.push_back(edge.upper);
        to.push_back(edge.lower);
    }
    graph.down = makeAdjacency(quint32(known.size()), from, to);
    graph.up = reversed(graph.down);
    std::vector<double> values;
    for (const auto &value : spreadFrom(graph, std::move(known), [](quint32, quint32, double near) { return near; })) {
        if (!value)
            return {};
        values.push_back(*value);
    }
    return values;
}

void orderAsBefore(LayerGraph &graph, const LayerMemory &memory)
{
    const auto keys = spreadFrom(graph, memory.across, [](quint32, quint32, double key) { return key; });
    const auto keyOf = [&keys](quint32 node) { return keys[node].value_or(std::numeric_limits<double>::infinity()); };
    for (quint32 layer = 0; layer < graph.layerCount(); ++layer) {
        const auto nodes = graph.layer(layer);
        std::stable_sort(nodes.begin(), nodes.end(), [&](quint32 a, quint32 b) { return keyOf(a) < keyOf(b); });
    }
    graph.renumber();
}

quint64 crossingsToKeepOrder(quint64 fromScratch)
{
    return fromScratch + std::max(quint64(3), fromScratch / 10);
}

/// Whether the layers read more like before from right to left.
static bool isMirrored(const LayerGraph &graph, const LayerMemory &memory)
{
    double likeness = 0;
    for (quint32 layer = 0; layer < graph.layerCount(); ++layer) {
        double sum = 0;
        double places = 0;
        double count = 0;
        for (const quint32 node : graph.layers.of(layer))
            if (memory.across[node]) {
                sum += *memory.across[node];
                places += graph.places[node];
                ++count;
            }
        for (const quint32 node : graph.layers.of(layer))
            if (memory.across[node])
                likeness += (graph.places[node] - places / count) * (*memory.across[node] - sum / count);
    }
    return likeness < 0;
}

static void mirror(LayerGraph &graph)
{
    for (quint32 layer = 0; layer < graph.layerCount(); ++layer) {
        const auto nodes = graph.layer(layer);
        std::reverse(nodes.begin(), nodes.end());
    }
    graph.renumber();
}

bool reduceCrossings(LayerGraph &graph, const LayerMemory &memory, const LayoutStop &stop)
{
    if (memory.isEmpty())
        return reduceCrossings(graph, stop);
    LayerGraph fromScratch = graph;
    if (!reduceCrossings(fromScratch, stop))
        return false;
    const quint64 bound = crossingsToKeepOrder(crossingsOf(fromScratch));
    orderAsBefore(graph, memory);
    if (!polishOrder(graph, memory, stop))
        return false;
    if (crossingsOf(graph) <= bound)
        return true;
    if (!reduceCrossings(graph, stop) || !polishOrder(graph, memory, stop))
        return false;
    if (crossingsOf(graph) <= bound)
        return true;
    graph = std::move(fromScratch);
    if (isMirrored(graph, memory))
        mirror(graph);
    return polishOrder(graph, memory, stop);
}

} // namespace mainstay
