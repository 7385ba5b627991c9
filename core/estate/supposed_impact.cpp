// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/supposed_impact.h"

#include <algorithm>
#include <set>

namespace mainstay {

template <class T>
static std::vector<T> eachOnce(std::vector<T> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

namespace {

/// What people said of one component.
struct Said {
    bool isShieldedAlways = false;
    size_t shieldingCauses = 0; ///< of those named
    std::optional<Condition> added;
};

Said saidOf(std::span<const OverrideNode> overrides, const std::vector<ComponentIndex> &named)
{
    Said said;
    for (const OverrideNode &override : overrides) {
        if (!override.cause) {
            said.isShieldedAlways = true;
            continue;
        }
        if (!std::binary_search(named.begin(), named.end(), *override.cause))
            continue;
        if (override.verdict == OverrideVerdict::NotImpacted) {
            ++said.shieldingCauses;
            continue;
        }
        const bool fails = override.verdict == OverrideVerdict::Failed;
        said.added = std::max(said.added.value_or(Condition::Up), fails ? Condition::Failed : Condition::Degraded);
    }
    return said;
}

} // namespace

SupposedImpact supposed(const Estate &estate, const ImpactQuestion &question)
{
    SupposedImpact made;
    made.named = eachOnce(question.failed);
    made.broken = eachOnce(question.broken);
    made.isPlain = made.broken.empty();
    const auto overrides = estate.overrides();
    for (size_t first = 0; first < overrides.size();) {
        const ComponentIndex component = overrides[first].component;
        size_t last = first;
        while (last < overrides.size() && overrides[last].component == component)
            ++last;
        const Said said = saidOf(overrides.subspan(first, last - first), made.named);
        first = last;
        if (std::binary_search(made.named.begin(), made.named.end(), component))
            continue;
        const bool byCauses = !made.named.empty() && said.shieldingCauses == made.named.size() && made.broken.empty();
        if (said.added)
            made.added.push_back({component, *said.added});
        else if (said.isShieldedAlways || byCauses)
            made.shielded.push_back(component);
        made.isPlain = made.isPlain && !said.added && (said.isShieldedAlways || !byCauses);
    }
    return made;
}

namespace {

class Follower
{
public:
    Follower(const Estate &estate, const SupposedImpact &supposed)
        : m_graph(estate.graph())
        , m_supposed(supposed)
        , m_left(estate.impactGraph().tolerances)
        , m_isFixed(estate.tree().size(), false)
    {
        m_found.conditions.assign(estate.tree().size(), Condition::Up);
        for (const ComponentIndex component : supposed.shielded)
            m_isFixed[component] = true;
    }

    FollowedImpact run()
    {
        for (const ComponentIndex component : m_supposed.named)
            raise(component, Condition::Failed);
        for (const Impacted &added : m_supposed.added)
            if (added.condition == Condition::Failed)
                raise(added.component, Condition::Failed);
        for (const DependencyIndex dependency : m_supposed.broken)
            lose(dependency);
        for (size_t head = 0; head < m_queue.size(); ++head)
            loseAllOf(m_queue[head]);
        degrade();
        std::sort(m_found.failedGroups.begin(), m_found.failedGroups.end());
        return std::move(m_found);
    }

private:
    /// An added "degraded" can still fail for another reason; a shielded component keeps its condition.
    void raise(ComponentIndex component, Condition condition)
    {
        if (m_isFixed[component] || m_found.conditions[component] >= condition)
            return;
        m_found.conditions[component] = condition;
        m_queue.push_back(component);
    }

    /// What a failed provider, or a dependency that is not met, does to the dependent at once.
    void lose(DependencyIndex dependency)
    {
        const auto group = m_graph.groupOf(dependency);
        if (group) {
            const bool isNew = m_lostMembers.insert({*group, m_graph.providerOf(dependency)}).second;
            if (!isNew || --m_left[*group] != 0 || m_isFixed[m_graph.group(*group).dependent])
                return;
            m_found.failedGroups.push_back(*group);
            raise(m_graph.group(*group).dependent, Condition::Failed);
        } else if (m_graph.strengthOf(dependency) == Strength::Hard) {
            raise(m_graph.dependentOf(dependency), Condition::Failed);
        }
    }

    void loseAllOf(ComponentIndex provider)
    {
        const Adjacency &dependents = m_graph.dependents();
        for (quint32 i = dependents.offsets[provider]; i < dependents.offsets[provider + 1]; ++i)
            lose(m_graph.incoming()[i]);
    }

    void degrade()
    {
        const std::vector<ComponentIndex> failed = std::exchange(m_queue, {});
        for (const Impacted &added : m_supposed.added)
            raise(added.component, added.condition);
        for (const DependencyIndex dependency : m_supposed.broken)
            if (m_graph.strengthOf(dependency) == Strength::Soft)
                raise(m_graph.dependentOf(dependency), Condition::Degraded);
        for (const ComponentIndex provider : failed)
            degradeBy(provider, Strength::Soft);
        for (size_t head = 0; head < m_queue.size(); ++head)
            degradeBy(m_queue[head], Strength::Hard);
    }

    /// Over its soft dependencies, or over its hard ungrouped ones.
    void degradeBy(ComponentIndex provider, Strength strength)
    {
        const Adjacency &dependents = m_graph.dependents();
        for (quint32 i = dependents.offsets[provider]; i < dependents.offsets[provider + 1]; ++i) {
            const DependencyIndex dependency = m_graph.incoming()[i];
            if (m_graph.strengthOf(dependency) == strength
                && (strength == Strength::Soft || !m_graph.groupOf(dependency)))
                raise(dependents.targets[i], Condition::Degraded);
        }
    }

    const DependencyGraph &m_graph;
    const SupposedImpact &m_supposed;
    std::vector<quint32> m_left; ///< by group: members that may still be lost, and one
    std::vector<bool> m_isFixed;
    std::set<std::pair<GroupIndex, ComponentIndex>> m_lostMembers;
    std::vector<ComponentIndex> m_queue;
    FollowedImpact m_found;
};

} // namespace

FollowedImpact follow(const Estate &estate, const SupposedImpact &supposed)
{
    return Follower(estate, supposed).run();
}

} // namespace mainstay
