// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/adjacency.h"

#include <algorithm>
#include <limits>

namespace mainstay {

static constexpr quint32 unnumbered = std::numeric_limits<quint32>::max();

/// Turns counts per row, standing one place to the right, into where each row begins.
static void sumUp(std::vector<quint32> &offsets)
{
    for (size_t i = 1; i < offsets.size(); ++i)
        offsets[i] += offsets[i - 1];
}

Adjacency makeAdjacency(quint32 nodes, std::span<const quint32> from, std::span<const quint32> to)
{
    Adjacency graph;
    graph.offsets.assign(size_t(nodes) + 1, 0);
    graph.targets.resize(to.size());
    for (const quint32 node : from)
        ++graph.offsets[node + 1];
    sumUp(graph.offsets);
    std::vector<quint32> next(graph.offsets.begin(), graph.offsets.end() - 1);
    for (size_t i = 0; i < from.size(); ++i)
        graph.targets[next[from[i]]++] = to[i];
    return graph;
}

Adjacency reversed(const Adjacency &graph)
{
    Adjacency turned;
    turned.offsets.assign(graph.offsets.size(), 0);
    turned.targets.resize(graph.targets.size());
    for (const quint32 target : graph.targets)
        ++turned.offsets[target + 1];
    sumUp(turned.offsets);
    std::vector<quint32> next(turned.offsets.begin(), turned.offsets.end() - 1);
    for (quint32 node = 0; node < graph.nodeCount(); ++node)
        for (const quint32 target : graph.of(node))
            turned.targets[next[target]++] = node;
    return turned;
}

namespace {

/// Tarjan's search with its own stack instead of the machine's.
class TarjanSearch
{
public:
    explicit TarjanSearch(const Adjacency &graph)
        : m_graph(graph), m_order(graph.nodeCount(), 0), m_low(graph.nodeCount()), m_nextArrow(graph.nodeCount())
    {
        m_found.number.assign(graph.nodeCount(), unnumbered);
        m_open.reserve(graph.nodeCount());
        m_path.reserve(graph.nodeCount());
    }

    StrongComponents run()
    {
        for (quint32 root = 0; root < m_graph.nodeCount(); ++root) {
            if (m_order[root] != 0)
                continue;
            enter(root);
            while (!m_path.empty())
                advance();
        }
        return std::move(m_found);
    }

private:
    void enter(quint32 node)
    {
        m_order[node] = m_low[node] = ++m_entered;
        m_nextArrow[node] = m_graph.offsets[node];
        m_open.push_back(node);
        m_path.push_back(node);
    }

    /// Goes on from the end of the path: into the next unseen node, or back when there is none left.
    void advance()
    {
        const quint32 node = m_path.back();
        const quint32 end = m_graph.offsets[node + 1];
        quint32 low = m_low[node];
        for (quint32 i = m_nextArrow[node]; i < end; ++i) {
            const quint32 target = m_graph.targets[i];
            if (m_order[target] == 0) {
                m_low[node] = low;
                m_nextArrow[node] = i + 1;
                enter(target);
                return;
            }
            if (m_found.number[target] == unnumbered && m_order[target] < low)
                low = m_order[target];
        }
        m_path.pop_back();
        if (low == m_order[node])
            close(node);
        if (!m_path.empty())
            m_low[m_path.back()] = std::min(m_low[m_path.back()], low);
    }

    /// Everything opened since node belongs together.
    void close(quint32 node)
    {
        quint32 member;
        do {
            member = m_open.back();
            m_open.pop_back();
            m_found.number[member] = m_found.count;
        } while (member != node);
        ++m_found.count;
    }

    const Adjacency &m_graph;
    StrongComponents m_found;
    std::vector<quint32> m_order; ///< 0: not seen yet
    std::vector<quint32> m_low;
    std::vector<quint32> m_nextArrow;
    std::vector<quint32> m_open;
    std::vector<quint32> m_path;
    quint32 m_entered = 0;
};

} // namespace

StrongComponents strongComponents(const Adjacency &graph)
{
    return TarjanSearch(graph).run();
}

} // namespace mainstay
