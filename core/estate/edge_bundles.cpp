// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/edge_bundles.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mainstay {

namespace {

enum class BundleEnd : quint8 { Upper, Lower };

class Bundling
{
public:
    Bundling(std::span<const quint32> layers, std::span<const LayoutEdge> edges) : m_edges(edges)
    {
        m_bundles.layers.assign(layers.begin(), layers.end());
        m_bundles.piecesOf.resize(edges.size());
    }

    void leave(size_t edge) { addPiece(edge, m_edges[edge].upper, m_edges[edge].lower); }

    /// By a joint in each layer that it passes, shared by all that have this end.
    void join(size_t edge, BundleEnd end)
    {
        const auto [upper, lower] = m_edges[edge];
        quint32 from = upper;
        for (quint32 layer = m_bundles.layers[upper] + 1; layer < m_bundles.layers[lower]; ++layer) {
            const quint32 joint = jointAt(end == BundleEnd::Upper ? upper : lower, end, layer);
            addPiece(edge, from, joint);
            from = joint;
        }
        addPiece(edge, from, lower);
    }

    EdgeBundles take() { return std::move(m_bundles); }

private:
    quint32 jointAt(quint32 node, BundleEnd end, quint32 layer)
    {
        const auto [found, isNew] = m_joints.try_emplace({node, end, layer}, quint32(m_bundles.layers.size()));
        if (isNew)
            m_bundles.layers.push_back(layer);
        return found->second;
    }

    /// Two edges between the same nodes, of which one was turned, are two pieces; only what touches a joint is shared.
    void addPiece(size_t edge, quint32 upper, quint32 lower)
    {
        const auto next = quint32(m_bundles.pieces.size());
        const size_t nodes = m_bundles.layers.size() - m_joints.size();
        const bool isShared = upper >= nodes || lower >= nodes;
        const quint32 piece = isShared ? m_pieces.try_emplace({upper, lower}, next).first->second : next;
        if (piece == next)
            m_bundles.pieces.push_back({upper, lower});
        m_bundles.piecesOf[edge].push_back(piece);
    }

    std::span<const LayoutEdge> m_edges;
    EdgeBundles m_bundles;
    std::map<std::tuple<quint32, BundleEnd, quint32>, quint32> m_joints;
    std::map<std::pair<quint32, quint32>, quint32> m_pieces;
};

/// Apart, the edges that pass layers would need more room than the nodes.
bool isCrowded(std::span<const quint32> layers, std::span<const LayoutEdge> edges, size_t mostPassed)
{
    size_t passes = 0;
    for (const LayoutEdge &edge : edges)
        passes += layers[edge.lower] - layers[edge.upper] - 1;
    return passes > mostPassed * layers.size();
}

} // namespace

std::vector<quint32> passedBy(size_t edge, const EdgeBundles &bundles, const LayerGraph &graph)
{
    std::vector<quint32> passed;
    const std::vector<quint32> &pieces = bundles.piecesOf[edge];
    for (const quint32 piece : pieces) {
        for (quint32 bend = graph.firstBends[piece]; bend < graph.firstBends[piece + 1]; ++bend)
            passed.push_back(bend);
        if (piece != pieces.back())
            passed.push_back(bundles.pieces[piece].lower);
    }
    return passed;
}

EdgeBundles apart(std::span<const quint32> layers, std::span<const LayoutEdge> edges)
{
    Bundling bundling(layers, edges);
    for (size_t i = 0; i < edges.size(); ++i)
        bundling.leave(i);
    return bundling.take();
}

EdgeBundles bundleEdges(std::span<const quint32> before, std::span<const quint32> layers,
                        std::span<const LayoutEdge> edges, size_t mostPassed)
{
    const bool areTogether = !std::ranges::equal(before, layers) || isCrowded(layers, edges, mostPassed);
    const auto passesRows = [&](const LayoutEdge &edge) {
        return areTogether && layers[edge.lower] - layers[edge.upper] > 1;
    };
    std::vector<quint32> atUpper(layers.size(), 0);
    std::vector<quint32> atLower(layers.size(), 0);
    for (const LayoutEdge &edge : edges) {
        if (!passesRows(edge))
            continue;
        ++atUpper[edge.upper];
        ++atLower[edge.lower];
    }
    Bundling bundling(layers, edges);
    for (size_t i = 0; i < edges.size(); ++i) {
        const quint32 upper = atUpper[edges[i].upper];
        const quint32 lower = atLower[edges[i].lower];
        if (!passesRows(edges[i]) || std::max(upper, lower) < 2)
            bundling.leave(i);
        else
            bundling.join(i, upper > lower ? BundleEnd::Upper : BundleEnd::Lower);
    }
    return bundling.take();
}

} // namespace mainstay
