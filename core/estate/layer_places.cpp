// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layer_places.h"

#include <algorithm>
#include <array>
#include <limits>

namespace mainstay {

namespace {

/// Arrows that no block may follow, because a long edge that is to be straight crosses them.
class BentArrows
{
public:
    explicit BentArrows(const LayerGraph &graph) : m_graph(graph), m_bent(graph.down.targets.size(), false)
    {
        for (quint32 layer = 0; layer + 1 < graph.layerCount(); ++layer) {
            collectInner(layer);
            keepMost();
            bendCrossing(layer);
        }
    }

    std::vector<bool> take() { return std::move(m_bent); }

private:
    struct Inner {
        quint32 upper = 0; ///< place
        quint32 lower = 0;
        quint32 arrow = 0;
    };

    /// A bend leads on to one node; of joints at most one leads on to another.
    bool isInner(quint32 upper, quint32 lower) const { return m_graph.isPassage(upper) && m_graph.isPassage(lower); }

    void collectInner(quint32 layer)
    {
        m_inner.clear();
        for (const quint32 node : m_graph.layers.of(layer)) {
            for (quint32 arrow = m_graph.down.offsets[node]; arrow < m_graph.down.offsets[node + 1]; ++arrow) {
                const quint32 target = m_graph.down.targets[arrow];
                if (isInner(node, target))
                    m_inner.push_back({m_graph.places[node], m_graph.places[target], arrow});
            }
        }
    }

    /// Of arrows between bends that cross one another, the most that do not stay straight: a longest ascending row.
    void keepMost()
    {
        m_ends.clear();
        m_before.assign(m_inner.size(), none);
        for (quint32 i = 0; i < m_inner.size(); ++i) {
            const auto end = std::lower_bound(m_ends.begin(), m_ends.end(), m_inner[i].lower,
                                              [this](quint32 at, quint32 lower) { return m_inner[at].lower < lower; });
            if (end != m_ends.begin())
                m_before[i] = *(end - 1);
            if (end == m_ends.end())
                m_ends.push_back(i);
            else
                *end = i;
        }
        for (const Inner &inner : m_inner)
            m_bent[inner.arrow] = true;
        m_kept.clear();
        for (quint32 i = m_ends.empty() ? none : m_ends.back(); i != none; i = m_before[i]) {
            m_kept.push_back(m_inner[i]);
            m_bent[m_inner[i].arrow] = false;
        }
        std::reverse(m_kept.begin(), m_kept.end());
    }

    /// An arrow crosses a kept one when not as many of them stand left of its upper as of its lower end.
    void bendCrossing(quint32 layer)
    {
        if (m_kept.empty())
            return;
        m_leftOf.assign(m_graph.layers.of(layer + 1).size() + 1, 0);
        for (const Inner &inner : m_kept)
            ++m_leftOf[inner.lower + 1];
        for (size_t i = 1; i < m_leftOf.size(); ++i)
            m_leftOf[i] += m_leftOf[i - 1];
        quint32 left = 0;
        for (const quint32 node : m_graph.layers.of(layer)) {
            while (left < m_kept.size() && m_kept[left].upper < m_graph.places[node])
                ++left;
            for (quint32 i = m_graph.down.offsets[node]; i < m_graph.down.offsets[node + 1]; ++i) {
                const quint32 target = m_graph.down.targets[i];
                if (!isInner(node, target) && m_leftOf[m_graph.places[target]] != left)
                    m_bent[i] = true;
            }
        }
    }

    static constexpr quint32 none = std::numeric_limits<quint32>::max();
    const LayerGraph &m_graph;
    std::vector<bool> m_bent;
    std::vector<Inner> m_inner;
    std::vector<Inner> m_kept;
    std::vector<quint32> m_ends;
    std::vector<quint32> m_before;
    std::vector<quint32> m_leftOf;
};

enum class PackedTo : quint8 { Left, Right };

/// One of the four placements: blocks of nodes aligned with a median neighbour above or below, packed to one side.
class BlockPlacement
{
public:
    BlockPlacement(const LayerGraph &graph, const LayerSpacing &spacing)
        : m_graph(graph), m_spacing(spacing), m_root(graph.nodeCount()), m_next(graph.nodeCount())
    { }

    /// near and rows: the neighbours on the side that the blocks follow.
    std::vector<double> place(LayerSide side, PackedTo packedTo, const Adjacency &rows,
                              const std::vector<NearNode> &near, const std::vector<bool> &bent)
    {
        m_packedTo = packedTo;
        for (quint32 node = 0; node < m_graph.nodeCount(); ++node)
            m_root[node] = m_next[node] = node;
        const quint32 count = m_graph.layerCount();
        for (quint32 step = 1; step < count; ++step)
            align(side == LayerSide::Above ? step : count - 1 - step, rows, near, bent);
        pack();
        return spread();
    }

private:
    /// Joins each node of the layer to the block of its median neighbour, where that crosses no other block.
    void align(quint32 layer, const Adjacency &rows, const std::vector<NearNode> &near, const std::vector<bool> &bent)
    {
        const auto nodes = m_graph.layers.of(layer);
        qint64 last = -1;
        for (size_t i = 0; i < nodes.size(); ++i) {
            const quint32 node = nodes[m_packedTo == PackedTo::Left ? i : nodes.size() - 1 - i];
            const quint32 first = rows.offsets[node];
            const quint32 count = rows.offsets[node + 1] - first;
            if (count == 0)
                continue;
            std::array<quint32, 2> medians{first + (count - 1) / 2, first + count / 2};
            if (m_graph.isJoint(node))
                medians.fill(onwards(first, count, near));
            if (m_packedTo == PackedTo::Right)
                std::swap(medians[0], medians[1]);
            for (const quint32 median : medians) {
                const NearNode &neighbour = near[median];
                const qint64 place = placeFrom(neighbour.node);
                if (m_next[node] != node || bent[neighbour.arrow] || place <= last)
                    continue;
                m_next[neighbour.node] = node;
                m_root[node] = m_root[neighbour.node];
                m_next[node] = m_root[node];
                last = place;
            }
        }
    }

    /// A joint follows the joint that it leads on, so that what runs together runs straight; else a median.
    quint32 onwards(quint32 first, quint32 count, const std::vector<NearNode> &near) const
    {
        for (quint32 i = first; i < first + count; ++i)
            if (m_graph.isJoint(near[i].node))
                return i;
        return first + (count - 1) / 2;
    }

    /// Counted from the side that the blocks are packed to.
    qint64 placeFrom(quint32 node) const
    {
        const quint32 place = m_graph.places[node];
        if (m_packedTo == PackedTo::Left)
            return place;
        return qint64(m_graph.layers.of(m_graph.layerOf[node]).size()) - 1 - place;
    }

    std::optional<quint32> neighbour(quint32 node, int steps) const
    {
        const auto layer = m_graph.layers.of(m_graph.layerOf[node]);
        const qint64 place = qint64(m_graph.places[node]) + (m_packedTo == PackedTo::Left ? steps : -steps);
        if (place < 0 || place >= qint64(layer.size()))
            return std::nullopt;
        return layer[size_t(place)];
    }

    /// Calls with each node of the block.
    void forMembers(quint32 root, const auto &call) const
    {
        quint32 node = root;
        do {
            call(node);
            node = m_next[node];
        } while (node != root);
    }

    /// Each block as near to the side as the blocks before it allow; then back again, as near to the blocks after it as
    /// they allow, so that no block lies apart at the side.
    void pack()
    {
        const std::vector<quint32> order = blockOrder();
        m_x.assign(m_graph.nodeCount(), 0);
        for (const quint32 root : order)
            forMembers(root, [&](quint32 node) {
                if (const auto after = neighbour(node, 1))
                    m_x[m_root[*after]] = std::max(m_x[m_root[*after]], m_x[root] + m_spacing.between(node, *after));
            });
        for (auto root = order.rbegin(); root != order.rend(); ++root) {
            double most = std::numeric_limits<double>::infinity();
            forMembers(*root, [&](quint32 node) {
                if (const auto after = neighbour(node, 1))
                    most = std::min(most, m_x[m_root[*after]] - m_spacing.between(node, *after));
            });
            if (most < std::numeric_limits<double>::infinity())
                m_x[*root] = std::max(m_x[*root], most);
        }
    }

    /// The roots of the blocks so that each stands after those it must keep its distance from.
    std::vector<quint32> blockOrder() const
    {
        std::vector<quint32> waiting(m_graph.nodeCount(), 0);
        std::vector<quint32> order;
        for (quint32 node = 0; node < m_graph.nodeCount(); ++node)
            waiting[m_root[node]] += neighbour(node, -1).has_value();
        for (quint32 node = 0; node < m_graph.nodeCount(); ++node)
            if (m_root[node] == node && waiting[node] == 0)
                order.push_back(node);
        for (size_t head = 0; head < order.size(); ++head)
            forMembers(order[head], [&](quint32 node) {
                const auto after = neighbour(node, 1);
                if (after && --waiting[m_root[*after]] == 0)
                    order.push_back(m_root[*after]);
            });
        return order;
    }

    std::vector<double> spread() const
    {
        std::vector<double> x(m_graph.nodeCount());
        for (quint32 node = 0; node < m_graph.nodeCount(); ++node)
            x[node] = m_packedTo == PackedTo::Left ? m_x[m_root[node]] : -m_x[m_root[node]];
        return x;
    }

    const LayerGraph &m_graph;
    const LayerSpacing &m_spacing;
    PackedTo m_packedTo = PackedTo::Left;
    std::vector<quint32> m_root;
    std::vector<quint32> m_next; ///< in the block, round in a ring
    std::vector<double> m_x; ///< of the roots
};

} // namespace

/// Brings the four placements together on the narrowest and takes the mean of the two in the middle, node by node.
static std::vector<double> balanced(std::array<std::vector<double>, 4> placements)
{
    std::array<std::pair<double, double>, 4> ends;
    size_t narrowest = 0;
    for (size_t i = 0; i < 4; ++i) {
        const auto [least, most] = std::minmax_element(placements[i].begin(), placements[i].end());
        ends[i] = {*least, *most};
        if (ends[i].second - ends[i].first < ends[narrowest].second - ends[narrowest].first)
            narrowest = i;
    }
    for (size_t i = 0; i < 4; ++i) {
        const bool left = i % 2 == 0;
        const double shift = left ? ends[narrowest].first - ends[i].first : ends[narrowest].second - ends[i].second;
        for (double &x : placements[i])
            x += shift;
    }
    std::vector<double> x(placements[0].size());
    for (size_t node = 0; node < x.size(); ++node) {
        std::array<double, 4> four{placements[0][node], placements[1][node], placements[2][node], placements[3][node]};
        std::sort(four.begin(), four.end());
        x[node] = (four[1] + four[2]) / 2;
    }
    return x;
}

std::vector<double> placeAcross(const LayerGraph &graph, const LayerSpacing &spacing)
{
    if (graph.nodeCount() == 0)
        return {};
    const std::vector<bool> bent = BentArrows(graph).take();
    const std::vector<NearNode> above = neighboursInOrder(graph, LayerSide::Above);
    const std::vector<NearNode> below = neighboursInOrder(graph, LayerSide::Below);
    BlockPlacement placement(graph, spacing);
    return balanced({placement.place(LayerSide::Above, PackedTo::Left, graph.up, above, bent),
                     placement.place(LayerSide::Above, PackedTo::Right, graph.up, above, bent),
                     placement.place(LayerSide::Below, PackedTo::Left, graph.down, below, bent),
                     placement.place(LayerSide::Below, PackedTo::Right, graph.down, below, bent)});
}

} // namespace mainstay
