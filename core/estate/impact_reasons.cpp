// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/impact.h"

#include <algorithm>

namespace mainstay {

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

namespace {

/// Breadth first in outline order: whoever reaches a component first ends the first of the shortest paths to it.
class ReasonSearch
{
public:
    ReasonSearch(const Estate &estate, const Impact &impact)
        : m_graph(estate.graph())
        , m_impact(impact)
        , m_conditions(estate.tree().size(), Condition::Up)
        , m_before(estate.tree().size(), ReasonPaths::unreached)
        , m_groupFailed(m_graph.groupCount(), false)
    {
        for (const Impacted &entry : impact.impacted)
            m_conditions[entry.component] = entry.condition;
        for (const GroupIndex group : impact.failedGroups)
            m_groupFailed[group] = true;
        m_waiting = m_conditions;
        m_queue.reserve(impact.named.size() + impact.added.size() + impact.impacted.size());
        for (const ComponentIndex component : impact.named)
            begin(component, Condition::Failed);
        for (const Impacted &added : impact.added)
            begin(added.component, added.condition);
    }

    ReasonPaths run()
    {
        for (const DependencyIndex dependency : m_impact.broken)
            if (const ComponentIndex provider = m_graph.providerOf(dependency);
                m_before[provider] == ReasonPaths::unreached && m_conditions[provider] == Condition::Up)
                begin(provider, Condition::Up);
        std::sort(m_queue.begin(), m_queue.end());
        passOnAll();
        // What is left hangs on a broken dependency whose provider is impacted by nothing but its own dependents.
        for (const DependencyIndex dependency : m_impact.broken)
            if (const ComponentIndex provider = m_graph.providerOf(dependency);
                m_before[provider] == ReasonPaths::unreached) {
                begin(provider, m_conditions[provider]);
                passOnAll();
            }
        return ReasonPaths(std::move(m_before));
    }

private:
    void begin(ComponentIndex component, Condition condition)
    {
        m_found += m_waiting[component] != Condition::Up;
        m_conditions[component] = condition;
        m_waiting[component] = Condition::Up;
        m_before[component] = component;
        m_queue.push_back(component);
    }

    void passOnAll()
    {
        for (; m_head < m_queue.size() && m_found < m_impact.impacted.size(); ++m_head)
            passOn(m_queue[m_head]);
    }

    void passOn(ComponentIndex provider)
    {
        const Adjacency &dependents = m_graph.dependents();
        for (quint32 i = dependents.offsets[provider]; i < dependents.offsets[provider + 1]; ++i) {
            const ComponentIndex dependent = dependents.targets[i];
            if (m_waiting[dependent] == Condition::Up)
                continue;
            const DependencyIndex dependency = m_graph.incoming()[i];
            const bool isBroken = std::binary_search(m_impact.broken.begin(), m_impact.broken.end(), dependency);
            if (!carries(m_graph, dependency, isBroken ? Condition::Failed : m_conditions[provider],
                         m_waiting[dependent], m_groupFailed))
                continue;
            m_waiting[dependent] = Condition::Up;
            m_before[dependent] = provider;
            m_queue.push_back(dependent);
            ++m_found;
        }
    }

    const DependencyGraph &m_graph;
    const Impact &m_impact;
    std::vector<Condition> m_conditions;
    std::vector<Condition> m_waiting; ///< the condition until a reason is found, Up from then on
    std::vector<ComponentIndex> m_before;
    std::vector<bool> m_groupFailed;
    std::vector<ComponentIndex> m_queue;
    size_t m_head = 0; ///< before it, all have passed it on
    size_t m_found = 0; ///< of the impacted
};

} // namespace

ReasonPaths reasonsOf(const Estate &estate, const Impact &impact)
{
    return ReasonSearch(estate, impact).run();
}

} // namespace mainstay
