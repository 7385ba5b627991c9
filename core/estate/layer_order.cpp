// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layer_memory.h"

#include <algorithm>

namespace mainstay {

namespace {

using Places = std::span<const quint32>;

/// How many more crossings there are when the node with the places a stands left of that with b than the other way
/// round. Both ascend.
qint64 costOfLeft(Places a, Places b)
{
    if (a.size() == 1 && b.size() == 1)
        return qint64(a[0] > b[0]) - qint64(a[0] < b[0]);
    qint64 cost = 0;
    size_t less = 0;
    size_t notGreater = 0;
    for (const quint32 place : a) {
        while (less < b.size() && b[less] < place)
            ++less;
        notGreater = std::max(notGreater, less);
        while (notGreater < b.size() && b[notGreater] == place)
            ++notGreater;
        cost += qint64(less) - qint64(b.size() - notGreater);
    }
    return cost;
}

enum class Sweep : quint8 { Down, Up };
enum class Ties : quint8 { Keep, TurnRound };
enum class Gain : quint8 { None, Little, Much };
enum class EqualSwaps : quint8 { Leave, Make };

/// The working memory of one search for an order with few crossings.
class CrossingReducer
{
public:
    CrossingReducer(LayerGraph &graph, const LayoutStop &stop)
        : m_graph(graph)
        , m_stop(stop)
        , m_above(graph.up.targets.size())
        , m_below(graph.down.targets.size())
        , m_aboveStale(graph.layerCount(), true)
        , m_belowStale(graph.layerCount(), true)
        , m_next(graph.nodeCount())
    { }

    /// False when stop was requested.
    bool run()
    {
        m_least = crossingsOf(m_graph);
        m_best = m_graph.layers.targets;
        if (!sweepToAndFro() || !sift())
            return false;
        m_graph.layers.targets = std::move(m_best);
        m_graph.renumber();
        return polish();
    }

    /// Until no swap and no jump takes a crossing away. False when stop was requested.
    bool polish()
    {
        constexpr int rounds = 30;
        forgetPlaces();
        quint64 before = crossingsOf(m_graph);
        for (int round = 0; round < rounds && before > 0; ++round) {
            swapNeighbours(EqualSwaps::Leave);
            siftAll();
            if (m_stop.isDue())
                return false;
            const quint64 now = crossingsOf(m_graph);
            if (now == before)
                break;
            before = now;
        }
        return true;
    }

    /// Puts neighbours back into the order they had, where that costs no crossing; true when it did.
    bool putBack(const LayerMemory &memory)
    {
        bool didPutBack = false;
        forgetPlaces();
        for (quint32 layer = 0; layer < m_graph.layerCount() && !m_stop.isDue(); ++layer)
            didPutBack |= putBackWithin(layer, memory);
        return didPutBack;
    }

private:
    bool putBackWithin(quint32 layer, const LayerMemory &memory)
    {
        constexpr int rounds = 64; // as far as a node then comes, and as sifting carries it
        refresh(layer);
        const auto nodes = m_graph.layer(layer);
        bool didSwap = false;
        bool isSorted = false;
        for (int round = 0; round < rounds && !isSorted; ++round) {
            isSorted = true;
            for (size_t place = 0; place + 1 < nodes.size(); ++place) {
                const auto left = memory.across[nodes[place]];
                const auto right = memory.across[nodes[place + 1]];
                if (!left || !right || *left <= *right || costOfOrder(nodes[place], nodes[place + 1]) < 0)
                    continue;
                std::swap(nodes[place], nodes[place + 1]);
                didSwap = true;
                isSorted = false;
            }
        }
        if (didSwap)
            noteSwaps(layer);
        return didSwap;
    }

    void siftAll()
    {
        for (quint32 layer = 0; layer < m_graph.layerCount() && !m_stop.isDue(); ++layer)
            siftWithin(layer);
    }

    /// Barycentre sweeps, each followed by swaps of neighbours. Swaps that gain nothing are made on alternate rounds:
    /// they lead out of orders that no single swap betters.
    bool sweepToAndFro()
    {
        constexpr int sweeps = 24;
        constexpr int patience = 5;
        int idle = 0;
        for (int i = 0; i < sweeps && idle < patience && m_least > 0; ++i) {
            sweep(i % 2 == 0 ? Sweep::Down : Sweep::Up, i % 4 < 2 ? Ties::Keep : Ties::TurnRound);
            swapNeighbours(i % 4 < 2 ? EqualSwaps::Make : EqualSwaps::Leave);
            if (m_stop.isDue())
                return false;
            idle = takeIfBetter() == Gain::Much ? 0 : idle + 1;
        }
        return true;
    }

    /// From the best order so far, nodes jump over several others at once, which sweeps and swaps do not find.
    bool sift()
    {
        constexpr int rounds = 5;
        m_graph.layers.targets = m_best;
        m_graph.renumber();
        forgetPlaces();
        int idle = 0;
        for (int i = 0; i < rounds && idle < 2 && m_least > 0; ++i) {
            swapNeighbours(EqualSwaps::Make);
            siftAll();
            if (m_stop.isDue())
                return false;
            idle = takeIfBetter() == Gain::None ? idle + 1 : 0;
        }
        return true;
    }

    /// Keeps the order when it is the best so far.
    Gain takeIfBetter()
    {
        constexpr double worthWhile = 0.995;
        const quint64 crossings = crossingsOf(m_graph);
        if (crossings >= m_least)
            return Gain::None;
        const bool worth = double(crossings) < double(m_least) * worthWhile;
        m_least = crossings;
        m_best = m_graph.layers.targets;
        return worth ? Gain::Much : Gain::Little;
    }

    /// Sorts each layer by the mean place of the neighbours in the layer before it.
    void sweep(Sweep way, Ties ties)
    {
        const quint32 count = m_graph.layerCount();
        for (quint32 step = 1; step < count && !m_stop.isDue(); ++step) {
            const quint32 layer = way == Sweep::Down ? step : count - 1 - step;
            const Adjacency &fixed = way == Sweep::Down ? m_graph.up : m_graph.down;
            const auto nodes = m_graph.layer(layer);
            m_keys.clear();
            for (const quint32 node : nodes)
                m_keys.emplace_back(meanPlace(node, fixed), node);
            if (ties == Ties::TurnRound)
                std::reverse(m_keys.begin(), m_keys.end());
            std::stable_sort(m_keys.begin(), m_keys.end(),
                             [](const auto &a, const auto &b) { return a.first < b.first; });
            for (quint32 place = 0; place < nodes.size(); ++place) {
                nodes[place] = m_keys[place].second;
                m_graph.places[nodes[place]] = place;
            }
        }
        forgetPlaces();
    }

    float meanPlace(quint32 node, const Adjacency &fixed) const
    {
        const auto neighbours = fixed.of(node);
        if (neighbours.empty())
            return float(m_graph.places[node]);
        quint32 sum = 0;
        for (const quint32 neighbour : neighbours)
            sum += m_graph.places[neighbour];
        return float(sum) / float(neighbours.size());
    }

    void swapNeighbours(EqualSwaps equal)
    {
        constexpr int rounds = 12;
        constexpr int roundsWithEqual = 9;
        bool gained = true;
        for (int round = 0; round < rounds && gained; ++round) {
            gained = false;
            for (quint32 layer = 0; layer < m_graph.layerCount() && !m_stop.isDue(); ++layer)
                gained |= swapWithin(layer, round < roundsWithEqual ? equal : EqualSwaps::Leave);
        }
    }

    /// True when it gained.
    bool swapWithin(quint32 layer, EqualSwaps equal)
    {
        refresh(layer);
        const auto nodes = m_graph.layer(layer);
        bool gained = false;
        bool swapped = false;
        const qint64 enough = equal == EqualSwaps::Make ? 0 : 1;
        for (size_t place = 0; place + 1 < nodes.size(); ++place) {
            const quint32 left = nodes[place];
            const quint32 right = nodes[place + 1];
            const qint64 gain = costOfOrder(left, right);
            if (gain < enough)
                continue;
            std::swap(nodes[place], nodes[place + 1]);
            gained |= gain > 0;
            swapped = true;
        }
        if (swapped)
            noteSwaps(layer);
        return gained;
    }

    /// Moves each node to where it crosses least, as far as a window reaches; all others stay in their order.
    void siftWithin(quint32 layer)
    {
        refresh(layer);
        const auto nodes = m_graph.layer(layer);
        m_waiting.assign(nodes.begin(), nodes.end());
        for (const quint32 node : m_waiting) {
            const size_t from = m_graph.places[node];
            const size_t to = bestPlace(nodes, from);
            if (to < from)
                std::rotate(nodes.begin() + to, nodes.begin() + from, nodes.begin() + from + 1);
            else if (to > from)
                std::rotate(nodes.begin() + from, nodes.begin() + from + 1, nodes.begin() + to + 1);
            for (size_t place = std::min(from, to); place <= std::max(from, to); ++place)
                m_graph.places[nodes[place]] = quint32(place);
        }
        noteSwaps(layer);
    }

    /// The nearest of the best, of equally near ones the left.
    size_t bestPlace(std::span<const quint32> nodes, size_t from) const
    {
        constexpr size_t window = 64; // keeps a layer of thousands linear; sweeps bring nodes nearer than this
        const quint32 node = nodes[from];
        size_t best = from;
        qint64 least = 0;
        qint64 cost = 0;
        for (size_t place = from; place > 0 && from - place < window; --place) {
            cost -= costOfOrder(nodes[place - 1], node);
            if (cost < least) {
                least = cost;
                best = place - 1;
            }
        }
        cost = 0;
        for (size_t place = from + 1; place < nodes.size() && place - from <= window; ++place) {
            cost -= costOfOrder(node, nodes[place]);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best;
    }

    void noteSwaps(quint32 layer)
    {
        quint32 place = 0;
        for (const quint32 node : m_graph.layer(layer))
            m_graph.places[node] = place++;
        if (layer > 0)
            m_belowStale[layer - 1] = true;
        if (layer + 1 < m_graph.layerCount())
            m_aboveStale[layer + 1] = true;
    }

    void forgetPlaces()
    {
        m_aboveStale.assign(m_graph.layerCount(), true);
        m_belowStale.assign(m_graph.layerCount(), true);
    }

    /// How many crossings swapping two nodes takes away, when left stands left of right.
    qint64 costOfOrder(quint32 left, quint32 right) const
    {
        return costOfLeft(above(left), above(right)) + costOfLeft(below(left), below(right));
    }

    Places above(quint32 node) const { return row(m_above, m_graph.up, node); }
    Places below(quint32 node) const { return row(m_below, m_graph.down, node); }
    static Places row(const std::vector<quint32> &places, const Adjacency &arrows, quint32 node)
    {
        return {places.data() + arrows.offsets[node], arrows.offsets[node + 1] - arrows.offsets[node]};
    }

    void refresh(quint32 layer)
    {
        if (m_aboveStale[layer] && layer > 0)
            gather(layer, layer - 1, m_graph.up, m_graph.down, m_above);
        if (m_belowStale[layer] && layer + 1 < m_graph.layerCount())
            gather(layer, layer + 1, m_graph.down, m_graph.up, m_below);
        m_aboveStale[layer] = false;
        m_belowStale[layer] = false;
    }

    /// The places of the neighbours of each node, ascending without sorting: by walking the other layer in its order.
    void gather(quint32 layer, quint32 other, const Adjacency &arrows, const Adjacency &back,
                std::vector<quint32> &rows)
    {
        for (const quint32 node : m_graph.layer(layer))
            m_next[node] = arrows.offsets[node];
        quint32 place = 0;
        for (const quint32 neighbour : m_graph.layer(other)) {
            for (const quint32 node : back.of(neighbour))
                rows[m_next[node]++] = place;
            ++place;
        }
    }

    LayerGraph &m_graph;
    const LayoutStop &m_stop;
    std::vector<quint32> m_above; ///< in the rows of up: the places of the neighbours, ascending
    std::vector<quint32> m_below;
    std::vector<char> m_aboveStale; ///< per layer: m_above is no longer true for it
    std::vector<char> m_belowStale;
    std::vector<quint32> m_next;
    std::vector<std::pair<float, quint32>> m_keys;
    std::vector<quint32> m_waiting;
    std::vector<quint32> m_best; ///< layers.targets of the best order met
    quint64 m_least = 0;
};

} // namespace

bool reduceCrossings(LayerGraph &graph, const LayoutStop &stop)
{
    return CrossingReducer(graph, stop).run();
}

bool polishOrder(LayerGraph &graph, const LayerMemory &memory, const LayoutStop &stop)
{
    constexpr int rounds = 8;
    CrossingReducer reducer(graph, stop);
    for (int round = 0; round < rounds; ++round) {
        if (!reducer.polish())
            return false;
        if (!reducer.putBack(memory))
            break;
    }
    return !stop.isDue();
}

} // namespace mainstay
