// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/paths_between.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <tuple>

namespace mainstay {

namespace {

constexpr quint32 unreached = std::numeric_limits<quint32>::max();

/// Steps to each component from the start, which is not passed again.
std::vector<quint32> stepsFrom(const Adjacency &graph, ComponentIndex start)
{
    std::vector<quint32> steps(graph.nodeCount(), unreached);
    steps[start] = 0;
    std::vector<ComponentIndex> queue{start};
    for (size_t head = 0; head < queue.size(); ++head)
        for (const ComponentIndex next : graph.of(queue[head]))
            if (steps[next] == unreached) {
                steps[next] = steps[queue[head]] + 1;
                queue.push_back(next);
            }
    return steps;
}

/// What lies between the two: each component on a way from the dependent to the provider, each arrow once.
class Between
{
public:
    Between(const DependencyGraph &graph, ComponentIndex dependent, ComponentIndex provider)
        : m_left(stepsFrom(graph.dependents(), provider)), m_dependent(dependent), m_provider(provider)
    {
        const std::vector<quint32> there = stepsFrom(graph.providers(), dependent);
        m_next.offsets.reserve(size_t(graph.providers().nodeCount()) + 1);
        for (ComponentIndex from = 0; from < graph.providers().nodeCount(); ++from) {
            const bool leads = there[from] != unreached && m_left[from] != unreached && from != provider;
            ComponentIndex last = from;
            for (const ComponentIndex to : graph.providers().of(from))
                if (leads && to != last && to != from && to != dependent && m_left[to] != unreached)
                    m_next.targets.push_back(last = to);
            m_next.offsets.push_back(quint32(m_next.targets.size()));
        }
        m_sets = strongComponents(m_next);
    }

    std::span<const ComponentIndex> after(ComponentIndex component) const { return m_next.of(component); }
    /// Steps from there to the provider, on the shortest way.
    quint32 left(ComponentIndex component) const { return m_left[component]; }
    bool isConnected() const { return m_left[m_dependent] != unreached; }
    bool hasCycle() const { return m_sets.count != m_next.nodeCount(); }

    /// The number of ways; nothing where there are cycles or the number is too great.
    std::optional<quint64> count() const
    {
        if (hasCycle())
            return std::nullopt;
        std::vector<ComponentIndex> order(m_sets.count);
        for (ComponentIndex component = 0; component < m_sets.count; ++component)
            order[m_sets.number[component]] = component;
        std::vector<quint64> ways(m_sets.count, 0);
        ways[m_provider] = 1;
        for (const ComponentIndex component : order) // what it leads to has a lower number
            for (const ComponentIndex to : after(component))
                if (__builtin_add_overflow(ways[component], ways[to], &ways[component]))
                    return std::nullopt;
        return ways[m_dependent];
    }

private:
    std::vector<quint32> m_left;
    Adjacency m_next;
    StrongComponents m_sets;
    ComponentIndex m_dependent = 0;
    ComponentIndex m_provider = 0;
};

/// The beginning of a path; its steps are found by going back from before to before.
struct Beginning {
    ComponentIndex at = 0;
    quint32 before = unreached; ///< a place among the beginnings
    quint32 steps = 0;
};

/// Goes on with the beginning that can end soonest, of those with the longest one, of those with the first one made.
class PathSearch
{
public:
    PathSearch(const Between &between, ComponentIndex dependent, ComponentIndex provider)
        : m_between(between), m_provider(provider)
    {
        begin({dependent, unreached, 0});
    }

    bool isOver() const { return m_open.empty(); }

    /// The next path, when this step found one.
    std::optional<std::vector<ComponentIndex>> step()
    {
        const quint32 place = m_open.top().place;
        m_open.pop();
        const Beginning beginning = m_made[place];
        if (beginning.at == m_provider)
            return pathTo(place);
        for (const ComponentIndex to : m_between.after(beginning.at))
            if (!m_between.hasCycle() || !passes(place, to))
                begin({to, place, beginning.steps + 1});
        return std::nullopt;
    }

private:
    struct Open {
        quint32 length = 0; ///< of the shortest path that begins so
        quint32 left = 0; ///< of it, still to go
        quint32 place = 0;

        bool operator<(const Open &other) const // the greatest is the next
        {
            return std::tie(other.length, other.left, other.place) < std::tie(length, left, place);
        }
    };

    void begin(const Beginning &beginning)
    {
        const quint32 left = m_between.left(beginning.at);
        m_open.push({beginning.steps + left, left, quint32(m_made.size())});
        m_made.push_back(beginning);
    }

    bool passes(quint32 place, ComponentIndex component) const
    {
        for (; place != unreached; place = m_made[place].before)
            if (m_made[place].at == component)
                return true;
        return false;
    }

    std::vector<ComponentIndex> pathTo(quint32 place) const
    {
        std::vector<ComponentIndex> path;
        for (; place != unreached; place = m_made[place].before)
            path.push_back(m_made[place].at);
        std::reverse(path.begin(), path.end());
        return path;
    }

    const Between &m_between;
    ComponentIndex m_provider = 0;
    std::vector<Beginning> m_made;
    std::priority_queue<Open> m_open;
};

} // namespace

std::optional<PathsBetween> pathsBetween(const Estate &estate, ComponentIndex dependent, ComponentIndex provider,
                                         size_t most, std::stop_token stop)
{
    constexpr int mostSteps = 1'000'000;
    PathsBetween answer;
    const Between between(estate.graph(), dependent, provider);
    if (dependent == provider || !between.isConnected()) {
        answer.count = 0;
        return answer;
    }
    answer.count = between.count();
    PathSearch search(between, dependent, provider);
    for (int steps = 0; !search.isOver() && answer.paths.size() < most; ++steps) {
        if (between.hasCycle() && steps == mostSteps)
            break;
        if (stop.stop_requested())
            return std::nullopt;
        if (auto path = search.step())
            answer.paths.push_back(std::move(*path));
    }
    // Equally long ones were found in the order of the search, which need not be that of the outline.
    std::stable_sort(answer.paths.begin(), answer.paths.end(),
                     [](const auto &a, const auto &b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    if (search.isOver())
        answer.count = answer.paths.size();
    return answer;
}

} // namespace mainstay
