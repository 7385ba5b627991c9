// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/impact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The working memory of one question. Marks only rise, so each node enters the queue once for each of the two
/// closures.
class ImpactSearch
{
public:
    explicit ImpactSearch(const ImpactGraph &graph)
        : m_graph(graph)
        , m_conditions(graph.nodeCount(), Condition::Up)
        , m_queue(size_t(graph.nodeCount()) + 1)
        , m_sweepAfter(graph.hard.targets.size() / topDownShare)
    { }

    void run(const std::vector<ComponentIndex> &named)
    {
        for (const ComponentIndex component : named)
            mark(m_graph.nodeOf[component], Condition::Failed);
        closeHard(Condition::Failed);
        if (!m_graph.groupNodes.empty())
            failGroups();
        degradeSoft();
        m_followed = 0;
        m_swept = false;
        closeHard(Condition::Degraded);
    }

    /// Appends what is not up of the components [first, last). Without a branch: which it is, is hard to foretell.
    void collect(ComponentIndex first, ComponentIndex last, std::vector<Impacted> &impacted) const
    {
        size_t count = impacted.size();
        impacted.resize(count + (last - first) + 1);
        for (ComponentIndex component = first; component < last; ++component) {
            const Condition condition = m_conditions[m_graph.nodeOf[component]];
            impacted[count] = {component, condition};
            count += condition != Condition::Up;
        }
        impacted.resize(count);
    }

    std::vector<GroupIndex> takeFailedGroups()
    {
        std::sort(m_failedGroups.begin(), m_failedGroups.end());
        return std::move(m_failedGroups);
    }

private:
    static constexpr size_t topDownShare = 24; // of all arrows; measured, flat between 12 and 48

    void mark(quint32 node, Condition condition)
    {
        m_queue[m_tail] = node;
        m_tail += m_conditions[node] == Condition::Up;
        m_conditions[node] = std::max(m_conditions[node], condition);
    }

    /// Marks all that hangs on the queue's new nodes by hard arrows: from node to node while few arrows are followed,
    /// then in one sweep, once, because past that point most nodes find a marked provider at once.
    void closeHard(Condition condition)
    {
        while (m_head < m_tail) {
            if (m_followed > m_sweepAfter && !m_swept) {
                sweep(condition);
                return;
            }
            const quint32 node = m_queue[m_head++];
            const auto targets = m_graph.hard.of(node);
            m_followed += targets.size();
            for (const quint32 target : targets)
                mark(target, condition);
        }
    }

    /// Arrows run from higher to lower nodes, so one look at each node below the waiting ones, downwards, marks them
    /// all.
    void sweep(Condition condition)
    {
        m_swept = true;
        const quint32 *offsets = m_graph.hardBack.offsets.data();
        const quint32 *providers = m_graph.hardBack.targets.data();
        const quint32 start = *std::max_element(m_queue.begin() + m_head, m_queue.begin() + m_tail);
        for (quint32 node = start; node-- > 0;) {
            if (m_conditions[node] != Condition::Up)
                continue;
            quint32 i = offsets[node];
            const quint32 end = offsets[node + 1];
            while (i < end && m_conditions[providers[i]] == Condition::Up)
                ++i;
            if (i < end)
                mark(node, condition);
        }
        m_head = m_tail;
    }

    void failGroups()
    {
        std::vector<quint32> left = m_graph.tolerances;
        for (quint32 counted = 0; counted < m_tail; ++counted) {
            for (const GroupIndex group : m_graph.memberships.of(m_queue[counted])) {
                if (--left[group] != 0)
                    continue;
                m_failedGroups.push_back(group);
                mark(m_graph.groupNodes[group], Condition::Failed);
            }
            closeHard(Condition::Failed);
        }
    }

    void degradeSoft()
    {
        const quint32 failedCount = m_tail;
        for (quint32 i = 0; i < failedCount; ++i)
            for (const quint32 target : m_graph.soft.of(m_queue[i]))
                mark(target, Condition::Degraded);
    }

    const ImpactGraph &m_graph;
    std::vector<Condition> m_conditions; ///< by node
    std::vector<quint32> m_queue; ///< every marked node, failed ones first; one spare slot that mark() may write to
    std::vector<GroupIndex> m_failedGroups;
    quint32 m_head = 0; ///< nodes before it have passed their mark on
    quint32 m_tail = 0;
    size_t m_followed = 0;
    size_t m_sweepAfter = 0;
    bool m_swept = false;
};

} // namespace

QString toName(Condition condition)
{
    switch (condition) {
    case Condition::Up:
        return u"up"_s;
    case Condition::Degraded:
        return u"degraded"_s;
    case Condition::Failed:
        return u"failed"_s;
    }
    return {};
}

/// The solutions that the impacted components, in outline order, stand in.
static std::vector<ComponentIndex> solutionsOf(const ComponentTree &tree, const std::vector<Impacted> &impacted)
{
    std::vector<ComponentIndex> found;
    auto next = impacted.begin();
    for (const ComponentIndex solution : tree.solutions()) {
        const ComponentIndex end = tree.endOf(solution);
        if (next != impacted.end() && next->component < end)
            found.push_back(solution);
        next = std::find_if(next, impacted.end(), [end](const Impacted &entry) { return entry.component >= end; });
    }
    return found;
}

Impact impactOf(const Estate &estate, std::span<const ComponentIndex> named)
{
    Impact impact;
    impact.named.assign(named.begin(), named.end());
    std::sort(impact.named.begin(), impact.named.end());
    impact.named.erase(std::unique(impact.named.begin(), impact.named.end()), impact.named.end());

    ImpactSearch search(estate.impactGraph());
    search.run(impact.named);
    impact.failedGroups = search.takeFailedGroups();
    ComponentIndex first = 0;
    for (const ComponentIndex component : impact.named) {
        search.collect(first, component, impact.impacted);
        first = component + 1;
    }
    search.collect(first, estate.tree().size(), impact.impacted);
    impact.solutions = solutionsOf(estate.tree(), impact.impacted);
    return impact;
}

/// Whether a provider's condition is what brought its dependent into this condition.
static bool carries(const DependencyGraph &graph, DependencyIndex dependency, Condition provider, Condition dependent,
                    const std::vector<bool> &groupFailed)
{
    const bool soft = graph.strengthOf(dependency) == Strength::Soft;
    const auto group = graph.groupOf(dependency);
    if (dependent == Condition::Failed)
        return provider == Condition::Failed && (group ? groupFailed[*group] : !soft);
    return soft ? provider == Condition::Failed : !group && provider == Condition::Degraded;
}

ReasonPaths reasonsOf(const Estate &estate, const Impact &impact)
{
    const DependencyGraph &graph = estate.graph();
    std::vector<Condition> conditions(estate.tree().size(), Condition::Up);
    std::vector<ComponentIndex> before(estate.tree().size(), ReasonPaths::unreached);
    std::vector<bool> groupFailed(graph.groupCount(), false);
    for (const Impacted &entry : impact.impacted)
        conditions[entry.component] = entry.condition;
    for (const GroupIndex group : impact.failedGroups)
        groupFailed[group] = true;
    std::vector<Condition> waiting = conditions; // the condition until a reason is found, Up from then on
    std::vector<ComponentIndex> queue = impact.named;
    queue.reserve(impact.named.size() + impact.impacted.size());
    for (const ComponentIndex component : impact.named) {
        conditions[component] = Condition::Failed;
        before[component] = component;
    }
    // Breadth first in outline order: whoever reaches a component first ends the first of the shortest paths to it.
    const size_t whole = impact.named.size() + impact.impacted.size();
    for (size_t head = 0; head < queue.size() && queue.size() < whole; ++head) {
        const ComponentIndex provider = queue[head];
        for (quint32 i = graph.dependents().offsets[provider]; i < graph.dependents().offsets[provider + 1]; ++i) {
            const ComponentIndex dependent = graph.dependents().targets[i];
            if (waiting[dependent] == Condition::Up
                || !carries(graph, graph.incoming()[i], conditions[provider], waiting[dependent], groupFailed))
                continue;
            waiting[dependent] = Condition::Up;
            before[dependent] = provider;
            queue.push_back(dependent);
        }
    }
    return ReasonPaths(std::move(before));
}

} // namespace mainstay
