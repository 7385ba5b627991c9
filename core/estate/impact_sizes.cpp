// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/impact_sizes.h"

#include "estate/bit_rows.h"

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
    order.ends.resize(count);
    if (graph.groupNodes.empty()) {
        std::iota(order.nodes.rbegin(), order.nodes.rend(), 0);
        std::iota(order.ends.begin(), order.ends.end(), 1);
        return order;
    }
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

/// For a block of nodes at a time: row v tells which of them, each failing alone, take v down.
class SingleCauses
{
public:
    SingleCauses(const ImpactGraph &graph, const std::vector<quint32> &sizes, std::stop_token stop)
        : m_graph(graph)
        , m_sizes(sizes)
        , m_stop(std::move(stop))
        , m_order(downOrderOf(graph))
        , m_words(wordsFor(graph.nodeCount()))
        , m_rows(graph.nodeCount(), m_words)
        , m_next(m_words)
        , m_members(membersOf(graph))
        , m_groups(groupsOf(graph))
        , m_counter(m_words, mostMembers())
    { }

    /// By node: how many of the components counted in sizes fail when it does, its own included.
    std::optional<std::vector<quint32>> count()
    {
        std::vector<quint32> sizes;
        const quint32 nodes = m_graph.nodeCount();
        for (m_first = 0; m_first < nodes; m_first += quint32(m_words * 64)) {
            ColumnCounts counts(m_words);
            if (!fill(counts))
                return std::nullopt;
            const std::vector<quint32> block = counts.take();
            const size_t wanted = std::min<size_t>(block.size(), nodes - m_first);
            sizes.insert(sizes.end(), block.begin(), block.begin() + qptrdiff(wanted));
        }
        return sizes;
    }

private:
    static constexpr size_t mostBytes = size_t(64) << 20;

    /// Wide rows save looking at arrows again for each block, as long as all rows fit; never under a cache line.
    static size_t wordsFor(quint32 nodes)
    {
        const size_t whole = (size_t(nodes) + 63) / 64;
        const size_t fitting = mostBytes / (sizeof(BitRows::Word) * std::max<size_t>(nodes, 1));
        return (std::clamp<size_t>(fitting, 8, std::max<size_t>(whole, 8)) + 7) / 8 * 8;
    }

    static Adjacency membersOf(const ImpactGraph &graph)
    {
        std::vector<quint32> groups;
        std::vector<quint32> nodes;
        for (quint32 node = 0; node < graph.nodeCount(); ++node)
            for (const GroupIndex group : graph.memberships.of(node)) {
                groups.push_back(group);
                nodes.push_back(node);
            }
        return makeAdjacency(quint32(graph.groupNodes.size()), groups, nodes);
    }

    static Adjacency groupsOf(const ImpactGraph &graph)
    {
        std::vector<quint32> groups(graph.groupNodes.size());
        std::iota(groups.begin(), groups.end(), 0);
        return makeAdjacency(graph.nodeCount(), graph.groupNodes, groups);
    }

    size_t mostMembers() const
    {
        size_t most = 1;
        for (GroupIndex group = 0; group < m_members.nodeCount(); ++group)
            most = std::max(most, m_members.of(group).size());
        return most;
    }

    bool fill(ColumnCounts &counts)
    {
        quint32 start = 0;
        for (quint32 round = 0; round < m_order.ends.size(); ++round) {
            if (round % 256 == 0 && m_stop.stop_requested())
                return false;
            const std::span<const quint32> nodes(m_order.nodes.data() + start, m_order.ends[round] - start);
            start = m_order.ends[round];
            if (nodes.size() == 1)
                refresh(nodes.front(), Providers::Settled);
            else if (!settle(nodes))
                return false;
            for (const quint32 node : nodes)
                if (m_sizes[node] > 0)
                    counts.add(m_rows.row(node), m_sizes[node]);
        }
        return true;
    }

    /// Rows only grow, so going round ends at the least fixpoint.
    bool settle(std::span<const quint32> nodes)
    {
        for (const quint32 node : nodes)
            std::ranges::fill(m_rows.row(node), 0);
        for (bool moved = true; moved;) {
            moved = false;
            if (m_stop.stop_requested())
                return false;
            for (const quint32 node : nodes)
                moved |= refresh(node, Providers::Growing);
        }
        return true;
    }

    enum class Providers { Settled, Growing };

    /// Whether the row is another now.
    bool refresh(quint32 node, Providers providers)
    {
        std::ranges::fill(m_next, 0);
        if (isInBlock(node))
            m_next[(node - m_first) / 64] |= BitRows::Word(1) << (node - m_first) % 64;
        for (const quint32 provider : m_graph.hardBack.of(node))
            if (providers == Providers::Growing || !has(provider))
                uniteRow(m_next, m_rows.row(provider));
        for (const GroupIndex group : m_groups.of(node)) {
            if (m_graph.tolerances[group] > m_members.of(group).size())
                continue;
            m_counter.clear();
            for (const quint32 member : m_members.of(group))
                m_counter.add(m_rows.row(member));
            m_counter.uniteInto(m_next, m_graph.tolerances[group]);
        }
        const auto row = m_rows.row(node);
        if (std::ranges::equal(row, m_next))
            return false;
        std::ranges::copy(m_next, row.begin());
        return true;
    }

    bool isInBlock(quint32 node) const { return node >= m_first && node - m_first < m_words * 64; }
    /// Of a settled provider that is there already, all that takes it down is there too.
    bool has(quint32 node) const
    {
        return isInBlock(node) && (m_next[(node - m_first) / 64] >> (node - m_first) % 64 & 1);
    }

    const ImpactGraph &m_graph;
    const std::vector<quint32> &m_sizes;
    std::stop_token m_stop;
    DownOrder m_order;
    size_t m_words = 0;
    BitRows m_rows;
    std::vector<BitRows::Word> m_next;
    Adjacency m_members; ///< group → nodes, once for each member they hold
    Adjacency m_groups; ///< node → groups that take it down
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
    const auto counted = SingleCauses(graph, sizes, std::move(stop)).count();
    if (!counted)
        return std::nullopt;
    std::vector<quint32> answer(graph.nodeOf.size());
    for (ComponentIndex component = 0; component < answer.size(); ++component)
        answer[component] = (*counted)[graph.nodeOf[component]] - (component >= first && component < end ? 1 : 0);
    return answer;
}

} // namespace mainstay
