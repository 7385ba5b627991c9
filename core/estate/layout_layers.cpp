// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layout_layers.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace mainstay {

static Adjacency downOf(quint32 nodes, std::span<const LayoutEdge> edges)
{
    std::vector<quint32> from;
    std::vector<quint32> to;
    from.reserve(edges.size());
    to.reserve(edges.size());
    for (const LayoutEdge &edge : edges) {
        from.push_back(edge.upper);
        to.push_back(edge.lower);
    }
    return makeAdjacency(nodes, from, to);
}

namespace {

/// Orders the nodes of one strongly connected component so that few edges lead back.
class CycleBreaker
{
public:
    CycleBreaker(quint32 nodes, std::span<const LayoutEdge> edges)
        : m_component(strongComponents(downOf(nodes, edges)).number), m_rank(nodes, 0), m_taken(nodes, false)
    {
        std::vector<quint32> from;
        std::vector<quint32> to;
        for (const LayoutEdge &edge : edges) {
            if (!isInCycle(edge))
                continue;
            from.push_back(edge.upper);
            to.push_back(edge.lower);
        }
        m_down = makeAdjacency(nodes, from, to);
        m_up = makeAdjacency(nodes, to, from);
    }

    bool hasCycle() const { return !m_down.targets.empty(); }
    bool isInCycle(const LayoutEdge &edge) const { return m_component[edge.upper] == m_component[edge.lower]; }
    bool leadsBack(const LayoutEdge &edge) const { return isInCycle(edge) && m_rank[edge.upper] > m_rank[edge.lower]; }

    /// Takes away what has nothing above it to the front and what has nothing below it to the back; when neither is
    /// left, whatever has most below it for what it has above it goes to the front. All components at once: edges
    /// between them do not count.
    void rank()
    {
        m_above.resize(m_down.nodeCount());
        m_below.resize(m_down.nodeCount());
        for (quint32 node = 0; node < m_down.nodeCount(); ++node) {
            m_above[node] = quint32(m_up.of(node).size());
            m_below[node] = quint32(m_down.of(node).size());
            if (m_above[node] + m_below[node] > 0)
                m_left.insert(keyOf(node));
        }
        qint64 front = 0;
        qint64 back = qint64(m_down.nodeCount());
        while (!m_left.empty()) {
            const quint32 last = m_left.rbegin()->second;
            const quint32 first = m_left.begin()->second;
            if (m_below[last] == 0)
                take(last, back--);
            else
                take(first, front++);
        }
    }

    /// By height, where that turns few enough edges; of equal heights as they are ranked.
    void rankBefore(std::span<const LayoutEdge> edges, std::span<const double> heights)
    {
        const auto turned = [&] {
            return std::count_if(edges.begin(), edges.end(),
                                 [this](const LayoutEdge &edge) { return leadsBack(edge); });
        };
        const auto few = turned();
        const std::vector<qint64> greedy = m_rank;
        std::vector<quint32> order(m_rank.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
            return std::pair(heights[a], greedy[a]) < std::pair(heights[b], greedy[b]);
        });
        for (size_t i = 0; i < order.size(); ++i)
            m_rank[order[i]] = qint64(i);
        if (turned() > few + std::max<decltype(few / 10)>(1, few / 10))
            m_rank = greedy;
    }

private:
    using Key = std::pair<std::pair<int, qint64>, quint32>;

    /// Sources first, sinks last, between them by falling surplus.
    Key keyOf(quint32 node) const
    {
        const int group = m_below[node] == 0 ? 2 : m_above[node] == 0 ? 0 : 1;
        return {{group, qint64(m_above[node]) - qint64(m_below[node])}, node};
    }

    void take(quint32 node, qint64 rank)
    {
        m_left.erase(keyOf(node));
        m_rank[node] = rank;
        m_taken[node] = true;
        for (const quint32 target : m_down.of(node))
            lower(target, m_above);
        for (const quint32 target : m_up.of(node))
            lower(target, m_below);
    }

    void lower(quint32 node, std::vector<quint32> &count)
    {
        if (m_taken[node])
            return;
        m_left.erase(keyOf(node));
        --count[node];
        m_left.insert(keyOf(node));
    }

    std::vector<quint32> m_component;
    Adjacency m_down;
    Adjacency m_up;
    std::vector<qint64> m_rank;
    std::vector<quint32> m_above;
    std::vector<quint32> m_below;
    std::vector<bool> m_taken;
    std::set<Key> m_left;
};

} // namespace

std::vector<bool> breakCycles(quint32 nodes, std::span<LayoutEdge> edges, std::span<const double> heights)
{
    std::vector<bool> turned(edges.size(), false);
    CycleBreaker breaker(nodes, edges);
    if (!breaker.hasCycle())
        return turned;
    breaker.rank();
    if (!heights.empty())
        breaker.rankBefore(edges, heights);
    for (size_t i = 0; i < edges.size(); ++i) {
        if (!breaker.leadsBack(edges[i]))
            continue;
        std::swap(edges[i].upper, edges[i].lower);
        turned[i] = true;
    }
    return turned;
}

static std::vector<quint32> sourcesFirst(const Adjacency &down, const Adjacency &up)
{
    std::vector<quint32> waiting(down.nodeCount());
    std::vector<quint32> order;
    order.reserve(down.nodeCount());
    for (quint32 node = 0; node < down.nodeCount(); ++node) {
        waiting[node] = quint32(up.of(node).size());
        if (waiting[node] == 0)
            order.push_back(node);
    }
    for (size_t head = 0; head < order.size(); ++head)
        for (const quint32 target : down.of(order[head]))
            if (--waiting[target] == 0)
                order.push_back(target);
    return order;
}

/// Where most edges of the node become as short as they can; where it stands when it has as many on both sides.
static quint32 bestLayer(quint32 node, const Adjacency &down, const Adjacency &up, const std::vector<quint32> &layers)
{
    const auto above = up.of(node);
    const auto below = down.of(node);
    if (below.size() > above.size()) {
        quint32 highest = layers[below.front()];
        for (const quint32 target : below)
            highest = std::min(highest, layers[target]);
        return highest - 1;
    }
    if (above.size() > below.size()) {
        quint32 lowest = layers[above.front()];
        for (const quint32 target : above)
            lowest = std::max(lowest, layers[target]);
        return lowest + 1;
    }
    return layers[node];
}

static void closeGaps(std::vector<quint32> &layers)
{
    if (layers.empty())
        return;
    std::vector<quint32> numbers(*std::max_element(layers.begin(), layers.end()) + 1, 0);
    for (const quint32 layer : layers)
        numbers[layer] = 1;
    quint32 used = 0;
    for (quint32 &number : numbers)
        number = number == 0 ? used : used++;
    for (quint32 &layer : layers)
        layer = numbers[layer];
}

std::vector<quint32> assignLayers(quint32 nodes, std::span<const LayoutEdge> edges)
{
    constexpr int rounds = 50;
    const Adjacency down = downOf(nodes, edges);
    const Adjacency up = reversed(down);
    const std::vector<quint32> order = sourcesFirst(down, up);
    std::vector<quint32> layers(nodes, 0);
    for (const quint32 node : order)
        for (const quint32 target : down.of(node))
            layers[target] = std::max(layers[target], layers[node] + 1);
    bool moved = true;
    const auto settle = [&](quint32 node) {
        const quint32 best = bestLayer(node, down, up, layers);
        moved = moved || best != layers[node];
        layers[node] = best;
    };
    for (int round = 0; round < rounds && moved; ++round) {
        moved = false;
        if (round % 2 == 0)
            std::for_each(order.rbegin(), order.rend(), settle);
        else
            std::for_each(order.begin(), order.end(), settle);
    }
    closeGaps(layers);
    return layers;
}

} // namespace mainstay
