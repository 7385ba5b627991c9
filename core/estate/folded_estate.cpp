// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/folded_estate.h"

#include <algorithm>

namespace mainstay {

static void placeNodes(const ComponentTree &tree, std::span<const ComponentIndex> opened, ComponentIndex first,
                       ComponentIndex end, FoldedEstate &folded)
{
    std::vector<bool> isOpen(tree.size(), false);
    for (const ComponentIndex component : opened)
        isOpen[component] = !tree.childrenOf(component).empty();
    for (ComponentIndex i = first; i < end;) {
        const ComponentIndex next = isOpen[i] ? i + 1 : tree.endOf(i);
        std::fill(folded.nodeOf.begin() + i, folded.nodeOf.begin() + next, quint32(folded.nodes.size()));
        folded.nodes.push_back({i, next - i, 0});
        i = next;
    }
}

namespace {

/// Sums what leads from one node to each other, node by node.
class ArrowSums
{
public:
    explicit ArrowSums(FoldedEstate &folded) : m_folded(folded), m_sums(folded.nodes.size(), 0) { }

    void add(quint32 provider)
    {
        if (m_sums[provider]++ == 0)
            m_touched.push_back(provider);
    }

    void endOfNode()
    {
        std::sort(m_touched.begin(), m_touched.end());
        for (const quint32 provider : m_touched) {
            m_folded.providers.targets.push_back(provider);
            m_folded.counts.push_back(std::exchange(m_sums[provider], 0));
        }
        m_touched.clear();
        m_folded.providers.offsets.push_back(quint32(m_folded.providers.targets.size()));
    }

private:
    FoldedEstate &m_folded;
    std::vector<quint32> m_sums; ///< by node
    std::vector<quint32> m_touched;
};

} // namespace

FoldedEstate foldedEstate(const Estate &estate, std::span<const ComponentIndex> opened,
                          std::optional<ComponentIndex> root, DependencyKinds kinds)
{
    const ComponentTree &tree = estate.tree();
    const DependencyGraph &graph = estate.graph();
    FoldedEstate folded;
    folded.nodeOf.assign(tree.size(), FoldedEstate::outside);
    placeNodes(tree, opened, root.value_or(0), root ? tree.endOf(*root) : tree.size(), folded);
    folded.providers.offsets.reserve(folded.nodes.size() + 1);
    ArrowSums sums(folded);
    for (quint32 number = 0; number < folded.nodes.size(); ++number) {
        FoldedNode &node = folded.nodes[number];
        const Adjacency &providers = graph.providers();
        const DependencyIndex end = providers.offsets[node.component + node.components];
        for (DependencyIndex i = providers.offsets[node.component]; i < end; ++i) {
            if (!kinds.test(size_t(graph.kindOf(i))))
                continue;
            const quint32 provider = folded.nodeOf[providers.targets[i]];
            if (provider == FoldedEstate::outside) {
                ++folded.outsideDependencies;
                continue;
            }
            ++folded.dependencies;
            if (provider == number)
                ++node.innerDependencies;
            else
                sums.add(provider);
        }
        sums.endOfNode();
    }
    if (!root)
        return folded;
    const DependencyIndex first = graph.dependents().offsets[*root];
    const DependencyIndex end = graph.dependents().offsets[tree.endOf(*root)];
    for (DependencyIndex i = first; i < end; ++i)
        if (folded.nodeOf[graph.dependents().targets[i]] == FoldedEstate::outside
            && kinds.test(size_t(graph.kindOf(graph.incoming()[i]))))
            ++folded.outsideDependencies;
    return folded;
}

/// Of each component of the part, from the first on; 0 for a solution or the root.
static std::vector<quint32> depthsOf(const ComponentTree &tree, std::optional<ComponentIndex> root)
{
    const ComponentIndex first = root.value_or(0);
    std::vector<quint32> depths((root ? tree.endOf(*root) : tree.size()) - first, 0);
    for (ComponentIndex i = first + 1; i < first + depths.size(); ++i)
        if (const auto parent = tree.parentOf(i))
            depths[i - first] = depths[*parent - first] + 1;
    return depths;
}

std::vector<ComponentIndex> openedTo(const ComponentTree &tree, quint32 depth, std::optional<ComponentIndex> root)
{
    std::vector<ComponentIndex> opened;
    const std::vector<quint32> depths = depthsOf(tree, root);
    for (quint32 i = 0; i < depths.size(); ++i)
        if (depths[i] < depth)
            opened.push_back(root.value_or(0) + i);
    return opened;
}

quint32 deepestWithin(const ComponentTree &tree, quint32 mostNodes, std::optional<ComponentIndex> root)
{
    std::vector<quint32> nodes; // at each depth
    for (const quint32 depth : depthsOf(tree, root)) {
        nodes.resize(std::max(nodes.size(), size_t(depth) + 1), 0);
        ++nodes[depth];
    }
    quint32 deepest = 0;
    quint64 shown = nodes.empty() ? 0 : nodes.front();
    for (quint32 depth = 1; depth < nodes.size(); ++depth) {
        if (shown >= 2 && shown + nodes[depth] > mostNodes)
            break;
        shown += nodes[depth];
        deepest = depth;
    }
    return deepest;
}

} // namespace mainstay
