// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/impact.h"

#include "estate/supposed_impact.h"

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

    /// Of what the graph knows already.
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

    Condition conditionOf(ComponentIndex component) const { return m_conditions[m_graph.nodeOf[component]]; }

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

namespace {

/// Puts the answer together from the condition of each component.
template <class ConditionOf>
class ImpactAnswer
{
public:
    ImpactAnswer(const Estate &estate, SupposedImpact supposed, std::vector<GroupIndex> failedGroups,
                 ConditionOf conditionOf)
        : m_estate(estate), m_supposed(std::move(supposed)), m_conditionOf(conditionOf)
    {
        m_impact.named = std::move(m_supposed.named);
        m_impact.broken = std::move(m_supposed.broken);
        m_impact.failedGroups = std::move(failedGroups);
    }

    Impact take()
    {
        for (const Impacted &added : m_supposed.added)
            m_impact.added.push_back({added.component, m_conditionOf(added.component)});
        for (const ComponentIndex component : m_supposed.shielded)
            if (wouldBeImpacted(component))
                m_impact.notImpacted.push_back(component);
        std::vector<ComponentIndex> apart = m_impact.named;
        for (const Impacted &added : m_impact.added)
            apart.push_back(added.component);
        std::sort(apart.begin(), apart.end());
        ComponentIndex first = 0;
        for (const ComponentIndex component : apart) {
            collect(first, component);
            first = component + 1;
        }
        collect(first, m_estate.tree().size());
        findSolutions();
        return std::move(m_impact);
    }

private:
    /// Appends what is not up of the components [first, last). Without a branch: which it is, is hard to foretell.
    void collect(ComponentIndex first, ComponentIndex last)
    {
        std::vector<Impacted> &impacted = m_impact.impacted;
        size_t count = impacted.size();
        impacted.resize(count + (last - first) + 1);
        for (ComponentIndex component = first; component < last; ++component) {
            const Condition condition = m_conditionOf(component);
            impacted[count] = {component, condition};
            count += condition != Condition::Up;
        }
        impacted.resize(count);
    }

    /// By the rules and the conditions of its providers, but for the person's word.
    bool wouldBeImpacted(ComponentIndex component) const
    {
        const DependencyGraph &graph = m_estate.graph();
        std::vector<std::pair<GroupIndex, ComponentIndex>> lost;
        for (DependencyIndex i = graph.providers().offsets[component]; i < graph.providers().offsets[component + 1];
             ++i) {
            const ComponentIndex provider = graph.providerOf(i);
            const bool isBroken = std::binary_search(m_impact.broken.begin(), m_impact.broken.end(), i);
            const Condition condition = isBroken ? Condition::Failed : m_conditionOf(provider);
            const bool isSoft = graph.strengthOf(i) == Strength::Soft;
            const auto group = graph.groupOf(i);
            if (condition == Condition::Failed && group)
                lost.emplace_back(*group, provider);
            if (isSoft ? condition == Condition::Failed : !group && condition != Condition::Up)
                return true;
        }
        std::sort(lost.begin(), lost.end());
        lost.erase(std::unique(lost.begin(), lost.end()), lost.end());
        return std::any_of(lost.begin(), lost.end(), [&](const auto &member) {
            const auto of = [&](const auto &other) { return other.first == member.first; };
            return std::count_if(lost.begin(), lost.end(), of) >= m_estate.impactGraph().tolerances[member.first];
        });
    }

    void findSolutions()
    {
        const ComponentTree &tree = m_estate.tree();
        std::vector<ComponentIndex> touched;
        touched.reserve(m_impact.impacted.size() + m_impact.added.size());
        for (const std::vector<Impacted> *list : {&m_impact.impacted, &m_impact.added})
            for (const Impacted &entry : *list)
                touched.push_back(entry.component);
        if (!m_impact.added.empty())
            std::sort(touched.begin(), touched.end());
        auto next = touched.begin();
        for (const ComponentIndex solution : tree.solutions()) {
            const ComponentIndex end = tree.endOf(solution);
            if (next != touched.end() && *next < end)
                m_impact.solutions.push_back(solution);
            next = std::lower_bound(next, touched.end(), end);
        }
    }

    const Estate &m_estate;
    SupposedImpact m_supposed;
    ConditionOf m_conditionOf;
    Impact m_impact;
};

} // namespace

Impact answerOf(const Estate &estate, const ImpactQuestion &question)
{
    SupposedImpact made = supposed(estate, question);
    if (made.isPlain) {
        ImpactSearch search(estate.impactGraph());
        search.run(made.named);
        std::vector<GroupIndex> failedGroups = search.takeFailedGroups();
        const auto conditionOf = [&search](ComponentIndex component) { return search.conditionOf(component); };
        return ImpactAnswer(estate, std::move(made), std::move(failedGroups), conditionOf).take();
    }
    FollowedImpact found = follow(estate, made);
    const auto conditionOf = [&found](ComponentIndex component) { return found.conditions[component]; };
    return ImpactAnswer(estate, std::move(made), std::move(found.failedGroups), conditionOf).take();
}

Impact impactOf(const Estate &estate, std::span<const ComponentIndex> named)
{
    return answerOf(estate, ImpactQuestion{{named.begin(), named.end()}, {}});
}

} // namespace mainstay
