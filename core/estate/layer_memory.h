// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/layer_graph.h"

#include <algorithm>
#include <optional>

namespace mainstay {

/// What is known of a picture before this one.
struct LayerMemory {
    std::vector<std::optional<double>> across; ///< per node and bend, where its centre was; of a new one nothing
    std::vector<bool> isTouched; ///< per node and bend: it is new, or has other edges than it had

    bool isEmpty() const; ///< everything is new
};

/// Gives each node of a graph, with its arrows up and down, a value: those in `known` their own, the others what
/// `derive` makes of a neighbour and its value, in the mean over all neighbours that have one when their turn comes,
/// nearest to known ones first. Nothing where no way leads from a known one.
template <class Graph, class Derive>
std::vector<std::optional<double>> spreadFrom(const Graph &graph, std::vector<std::optional<double>> known,
                                              Derive derive)
{
    std::vector<quint32> front;
    for (quint32 node = 0; node < known.size(); ++node)
        if (known[node])
            front.push_back(node);
    const auto forNeighbours = [&graph](quint32 node, auto call) {
        for (const quint32 other : graph.up.of(node))
            call(other);
        for (const quint32 other : graph.down.of(node))
            call(other);
    };
    while (!front.empty()) {
        std::vector<quint32> next;
        std::vector<double> values;
        for (const quint32 node : front)
            forNeighbours(node, [&](quint32 other) {
                if (!known[other])
                    next.push_back(other);
            });
        std::sort(next.begin(), next.end());
        next.erase(std::unique(next.begin(), next.end()), next.end());
        for (const quint32 node : next) {
            double sum = 0;
            int count = 0;
            forNeighbours(node, [&](quint32 other) {
                if (!known[other])
                    return;
                sum += derive(node, other, *known[other]);
                ++count;
            });
            values.push_back(sum / count);
        }
        for (size_t i = 0; i < next.size(); ++i)
            known[next[i]] = values[i];
        front = std::move(next);
    }
    return known;
}

/// The same over edges before there are layers; nothing where no value is known.
std::vector<double> spreadAlong(std::vector<std::optional<double>> known, std::span<const LayoutEdge> edges);

/// Orders each layer as it was; what is new stands in the middle of its neighbours. What has no way to the picture
/// before keeps its order and stands last.
void orderAsBefore(LayerGraph &graph, const LayerMemory &memory);

/// Only swaps and jumps that take crossings away, and swaps that bring back a former order at no cost. False when stop
/// was requested.
bool polishOrder(LayerGraph &graph, const LayerMemory &memory, const LayoutStop &stop);

/// The most crossings that an order near the former one may have where one found from scratch has so many.
quint64 crossingsToKeepOrder(quint64 fromScratch);

/// reduceCrossings() near a former order: that order, polished, when it keeps within the bound; else one found from
/// there; else one from scratch, or its mirror image where that is more like it, polished.
bool reduceCrossings(LayerGraph &graph, const LayerMemory &memory, const LayoutStop &stop);

} // namespace mainstay
