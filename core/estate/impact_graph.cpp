// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/impact_graph.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace mainstay {

/// Provider → dependents over the dependencies that keep() accepts, but for the shielded ones.
template <class Keep>
static Adjacency dependentsWhere(const DependencyGraph &graph, const std::vector<bool> &isShielded, Keep keep)
{
    const Adjacency &all = graph.dependents();
    Adjacency kept;
    kept.offsets.reserve(all.offsets.size());
    kept.targets.reserve(all.targets.size());
    for (ComponentIndex provider = 0; provider < all.nodeCount(); ++provider) {
        for (quint32 i = all.offsets[provider]; i < all.offsets[provider + 1]; ++i)
            if (keep(graph.incoming()[i]) && (isShielded.empty() || !isShielded[all.targets[i]]))
                kept.targets.push_back(all.targets[i]);
        kept.offsets.push_back(quint32(kept.targets.size()));
    }
    return kept;
}

/// The same arrows between nodes: each once, none to itself.
static Adjacency condensed(const Adjacency &graph, const StrongComponents &nodes, const Adjacency &members)
{
    Adjacency narrow;
    narrow.offsets.reserve(size_t(nodes.count) + 1);
    narrow.targets.reserve(graph.targets.size());
    std::vector<quint32> seenFrom(nodes.count, std::numeric_limits<quint32>::max());
    for (quint32 node = 0; node < nodes.count; ++node) {
        seenFrom[node] = node;
        for (const ComponentIndex member : members.of(node)) {
            for (const ComponentIndex dependent : graph.of(member)) {
                const quint32 target = nodes.number[dependent];
                if (seenFrom[target] == node)
                    continue;
                seenFrom[target] = node;
                narrow.targets.push_back(target);
            }
        }
        narrow.offsets.push_back(quint32(narrow.targets.size()));
    }
    narrow.targets.shrink_to_fit();
    return narrow;
}

ImpactGraph::ImpactGraph(const DependencyGraph &graph, const std::vector<bool> &isShielded)
{
    const auto isHardAlone = [&](DependencyIndex i) {
        return graph.strengthOf(i) == Strength::Hard && !graph.groupOf(i);
    };
    const auto isSoft = [&](DependencyIndex i) { return graph.strengthOf(i) == Strength::Soft; };
    const Adjacency hardDependents = dependentsWhere(graph, isShielded, isHardAlone);
    StrongComponents nodes = strongComponents(hardDependents);
    std::vector<ComponentIndex> components(nodes.number.size());
    std::iota(components.begin(), components.end(), 0);
    const Adjacency members = makeAdjacency(nodes.count, nodes.number, components);
    hard = condensed(hardDependents, nodes, members);
    hardBack = reversed(hard);
    hard = reversed(hardBack); // in order
    soft = condensed(dependentsWhere(graph, isShielded, isSoft), nodes, members);

    std::vector<quint32> memberNodes;
    std::vector<GroupIndex> groups;
    for (GroupIndex group = 0; group < graph.groupCount(); ++group) {
        const auto providers = graph.membersOf(group);
        const ComponentIndex dependent = graph.group(group).dependent;
        for (const ComponentIndex provider : providers) {
            if (!isShielded.empty() && isShielded[dependent])
                break;
            memberNodes.push_back(nodes.number[provider]);
            groups.push_back(group);
        }
        const qint64 spare = qint64(providers.size()) - graph.group(group).minimum.neededOf(qint64(providers.size()));
        tolerances.push_back(quint32(std::max<qint64>(spare, 0) + 1));
        groupNodes.push_back(nodes.number[dependent]);
    }
    memberships = makeAdjacency(nodes.count, memberNodes, groups);
    nodeOf = std::move(nodes.number);
}

} // namespace mainstay
