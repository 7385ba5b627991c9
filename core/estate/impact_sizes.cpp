// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/impact_sizes.h"

#include "estate/bit_rows.h"
#include "estate/reach_sizes.h"

#include <algorithm>
#include <numeric>

namespace mainstay {

namespace {

/// What can take a node down, whatever its strength in numbers: hard arrows and memberships of groups alike.
struct DownOrder {
    std::vector<quint32> nodes; ///< whoever takes another down stands before it, but within a round
    /// Ends of the rounds in nodes. In a round of several nodes each may take the others down.
    std::vector<quint32> ends;
};

/// Each arrow as it takes down: hard ones, and from a member of a group to the group's dependent.
Adjacency downArrows(const ImpactGraph &graph)
{
    std::vector<quint32> from;
    std::vector<quint32> to;
    for (quint32 node = 0; node < graph.nodeCount(); ++node) {
        for (const quint32 target : graph.hard.of(node)) {
            from.push_back(node);
            to.push_back(target);
        }
        for (const GroupIndex group : graph.memberships.of(node)) {
            from.push_back(node);
            to.push_back(graph.groupNodes[group]);
        }
    }
    return makeAdjacency(graph.nodeCount(), from, to);
}

/// Every node after those that lead to it, but for arrows that lead back: going round a cycle in this order takes few
/// rounds.
std::vector<quint32> alongArrows(const Adjacency &arrows)
{
    std::vector<quint32> order(arrows.nodeCount());
    std::vector<quint32> next(arrows.offsets.begin(), arrows.offsets.end() - 1);
    std::vector<bool> seen(arrows.nodeCount(), false);
    std::vector<quint32> path;
    auto place = order.rbegin();
    for (quint32 start = arrows.nodeCount(); start-- > 0;) {
        if (seen[start])
            continue;
        seen[start] = true;
        path.push_back(start);
        while (!path.empty()) {
            const quint32 node = path.back();
            if (next[node] == arrows.offsets[node + 1]) {
                *place++ = node;
                path.pop_back();
                continue;
            }
            const quint32 target = arrows.targets[next[node]++];
            if (!seen[target]) {
                seen[target] = true;
                path.push_back(target);
            }
        }
    }
    return order;
}

DownOrder downOrderOf(const ImpactGraph &graph)
{
    const quint32 count = graph.nodeCount();
    DownOrder order;
    order.nodes.resize(count);
    const Adjacency arrows = downArrows(graph);
    const StrongComponents rounds = strongComponents(arrows);
    std::vector<quint32> next(size_t(rounds.count) + 1, 0);
    for (const quint32 number : rounds.number)
        ++next[rounds.count - number];
    std::partial_sum(next.begin(), next.end(), next.begin());
    order.ends.assign(next.begin() + 1, next.end());
    for (const quint32 node : alongArrows(arrows))
        order.nodes[next[rounds.count - 1 - rounds.number[node]]++] = node;
    return order;
}

/// Everything by place in the order, so that a row has bits only up to the end of its round.
struct PlacedGraph {
    DownOrder order;
    std::vector<quint32> placeOf; ///< by node
    std::vector<quint32> endOf; ///< by place, where its round ends
    Adjacency providers; ///< place → places that take it down alone
    Adjacency groups; ///< place → groups that take it down
    Adjacency members; ///< group → places, once for each member they hold
    size_t mostMembers = 1;

    explicit PlacedGraph(const ImpactGraph &graph) : order(downOrderOf(graph)), placeOf(graph.nodeCount())
    {
        for (const quint32 end : order.ends)
            endOf.resize(end, end);
        for (quint32 place = 0; place < order.nodes.size(); ++place)
            placeOf[order.nodes[place]] = place;
        providers.offsets.reserve(order.nodes.size() + 1);
        providers.targets.reserve(graph.hardBack.targets.size());
        for (const quint32 node : order.nodes) {
            for (const quint32 provider : graph.hardBack.of(node))
                providers.targets.push_back(placeOf[provider]);
            providers.offsets.push_back(quint32(providers.targets.size()));
        }
        std::vector<quint32> dependents;
        for (const quint32 node : graph.groupNodes)
            dependents.push_back(placeOf[node]);
        std::vector<quint32> numbers(graph.groupNodes.size());
        std::iota(numbers.begin(), numbers.end(), 0);
        groups = makeAdjacency(graph.nodeCount(), dependents, numbers);
        placeMembers(graph);
    }

private:
    void placeMembers(const ImpactGraph &graph)
    {
        std::vector<quint32> from;
        std::vector<quint32> to;
        for (quint32 node = 0; node < graph.nodeCount(); ++node)
            for (const GroupIndex group : graph.memberships.of(node)) {
                from.push_back(group);
                to.push_back(placeOf[node]);
            }
        members = makeAdjacency(quint32(graph.groupNodes.size()), from, to);
        for (GroupIndex group = 0; group < members.nodeCount(); ++group)
            mostMembers = std::max(mostMembers, members.of(group).size());
    }
};

/// For a block of places at a time: row v tells which of them, each failing alone, take v down.
class SingleCauses
{
public:
    /// sizes, by node: how many components of it are counted.
    SingleCauses(const ImpactGraph &graph, const std::vector<quint32> &sizes, std::stop_token stop)
        : m_graph(graph)
        , m_placed(graph)
        , m_sizes(sizes)
        , m_stop(std::move(stop))
        , m_words(blockWords(graph.nodeCount()))
        , m_rows(graph.nodeCount(), m_words)
        , m_next(m_words)
        , m_counter(m_words, m_placed.mostMembers)
    { }

    /// By node: how many of the components counted in sizes fail when it does, its own included.
    std::optional<std::vector<quint32>> count()
    {
        std::vector<quint32> found(m_graph.nodeCount());
        for (m_first = 0; m_first < found.size(); m_first += quint32(m_words * 64)) {
            ColumnCounts counts(m_words);
            if (!fill(counts))
                return std::nullopt;
            const std::vector<quint32> block = counts.take();
            const size_t end = std::min(m_first + block.size(), found.size());
            for (size_t place = m_first; place < end; ++place)
                found[m_placed.order.nodes[place]] = block[place - m_first];
        }
        return found;
    }

private:
    /// The part of a row that can have bits: up to where its round ends, so nothing at all before the block. What is in
    /// the memory behind it means nothing.
    std::span<BitRows::Word> rowAt(quint32 place)
    {
        const quint32 end = m_placed.endOf[place];
        const size_t words = end <= m_first ? 0 : wholeLines((size_t(end) - m_first + 63) / 64);
        return m_rows.row(place).first(std::min(m_words, words));
    }

    bool fill(ColumnCounts &counts)
    {
        quint32 start = 0;
        for (quint32 round = 0; round < m_placed.order.ends.size(); ++round) {
            const quint32 end = m_placed.order.ends[round];
            if (round % 256 == 0 && m_stop.stop_requested())
                return false;
            if (end > m_first && !settle(start, end))
                return false;
            for (; start < end; ++start)
                if (const quint32 size = m_sizes[m_placed.order.nodes[start]]; size > 0 && end > m_first)
                    counts.add(rowAt(start), size);
        }
        return true;
    }

    /// Rows only grow, so going round ends at the least fixpoint.
    bool settle(quint32 start, quint32 end)
    {
        if (end - start == 1) {
            gather(start, rowAt(start), Providers::Settled);
            return true;
        }
        for (quint32 place = start; place < end; ++place)
            std::ranges::fill(rowAt(place), 0);
        for (bool moved = true; moved;) {
            moved = false;
            if (m_stop.stop_requested())
                return false;
            for (quint32 place = start; place < end; ++place) {
                const auto row = rowAt(place);
                const std::span next(m_next.data(), row.size());
                gather(place, next, Providers::Growing);
                if (std::ranges::equal(row, next))
                    continue;
                std::ranges::copy(next, row.begin());
                moved = true;
            }
        }
        return true;
    }

    enum class Providers { Settled, Growing };

    void gather(quint32 place, std::span<BitRows::Word> row, Providers providers)
    {
        std::ranges::fill(row, 0);
        if (isInBlock(place))
            row[(place - m_first) / 64] |= BitRows::Word(1) << (place - m_first) % 64;
        // Of a settled provider that is there already, all that takes it down is there too.
        for (const quint32 provider : m_placed.providers.of(place))
            if (providers == Providers::Growing || !has(row, provider))
                uniteRow(row, rowAt(provider));
        for (const GroupIndex group : m_placed.groups.of(place)) {
            if (m_graph.tolerances[group] > m_placed.members.of(group).size())
                continue;
            m_counter.clear();
            for (const quint32 member : m_placed.members.of(group))
                m_counter.add(rowAt(member));
            m_counter.uniteInto(row, m_graph.tolerances[group]);
        }
    }

    bool isInBlock(quint32 place) const { return place >= m_first && place - m_first < m_words * 64; }
    bool has(std::span<const BitRows::Word> row, quint32 place) const
    {
        return isInBlock(place) && (row[(place - m_first) / 64] >> (place - m_first) % 64 & 1);
    }

    const ImpactGraph &m_graph;
    PlacedGraph m_placed;
    const std::vector<quint32> &m_sizes;
    std::stop_token m_stop;
    size_t m_words = 0;
    BitRows m_rows; ///< by place
    std::vector<BitRows::Word> m_next;
    AtLeast m_counter;
    quint32 m_first = 0; ///< of the block
};

} // namespace

std::optional<std::vector<quint32>> impactSizes(const Estate &estate, std::optional<ComponentIndex> within,
                                                std::stop_token stop)
{
    const ImpactGraph &graph = estate.impactGraph();
    const ComponentIndex first = within.value_or(0);
    const ComponentIndex end = within ? estate.tree().endOf(*within) : estate.tree().size();
    std::vector<quint32> sizes(graph.nodeCount(), 0);
    for (ComponentIndex component = first; component < end; ++component)
        ++sizes[graph.nodeOf[component]];
    const auto counted = graph.groupNodes.empty() ? reachedWeights(graph.hard, sizes, stop)
                                                  : SingleCauses(graph, sizes, std::move(stop)).count();
    if (!counted)
        return std::nullopt;
    std::vector<quint32> answer(graph.nodeOf.size());
    for (ComponentIndex component = 0; component < answer.size(); ++component)
        answer[component] = (*counted)[graph.nodeOf[component]] - (component >= first && component < end ? 1 : 0);
    return answer;
}

} // namespace mainstay
