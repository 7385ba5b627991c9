// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layer_wrap.h"

#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

/// Edges below less those above, per node.
std::vector<qint64> pullDown(size_t nodes, std::span<const LayoutEdge> edges)
{
    std::vector<qint64> pull(nodes, 0);
    for (const LayoutEdge &edge : edges) {
        ++pull[edge.upper];
        --pull[edge.lower];
    }
    return pull;
}

std::vector<std::vector<quint32>> nodesByLayer(std::span<const quint32> layers)
{
    std::vector<std::vector<quint32>> nodes(layers.empty() ? 0 : *std::ranges::max_element(layers) + 1);
    for (quint32 node = 0; node < layers.size(); ++node)
        nodes[layers[node]].push_back(node);
    return nodes;
}

} // namespace

std::vector<quint32> wrapLayers(std::span<const quint32> layers, std::span<const LayoutEdge> edges,
                                const LayerRoom &room)
{
    const std::vector<qint64> pull = pullDown(layers.size(), edges);
    std::vector<quint32> wrapped(layers.size());
    quint32 row = 0;
    for (std::vector<quint32> &nodes : nodesByLayer(layers)) {
        double width = 0;
        for (const quint32 node : nodes)
            width += room.widths[node] + room.spacing;
        const double rows = std::max(1.0, std::ceil((width - room.spacing) / room.most));
        if (rows > 1)
            std::ranges::stable_sort(nodes, {}, [&](quint32 node) { return pull[node]; });
        double across = 0; // of the nodes so far
        double before = -1; // the share in which the last one has its middle
        for (const quint32 node : nodes) {
            const double middle = across + (room.widths[node] + room.spacing) / 2;
            const double share = std::floor(middle * rows / width);
            row += before >= 0 && share > before ? 1 : 0; // one that is wider than a row leaves none empty
            before = share;
            wrapped[node] = row;
            across += room.widths[node] + room.spacing;
        }
        ++row;
    }
    return wrapped;
}

} // namespace mainstay
