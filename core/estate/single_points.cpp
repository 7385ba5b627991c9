// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/single_points.h"

#include "estate/dominators.h"
#include "estate/impact_sizes.h"

#include <algorithm>
#include <functional>

namespace mainstay {

/// The components that nothing depends on, where every use of the estate begins; of a cycle on top, its first.
static std::vector<ComponentIndex> entriesOf(const DependencyGraph &graph)
{
    const StrongComponents sets = strongComponents(graph.providers());
    std::vector<bool> isNeeded(sets.count, false);
    for (ComponentIndex dependent = 0; dependent < sets.number.size(); ++dependent)
        for (const ComponentIndex provider : graph.providers().of(dependent))
            if (sets.number[provider] != sets.number[dependent])
                isNeeded[sets.number[provider]] = true;
    std::vector<ComponentIndex> entries;
    for (ComponentIndex component = 0; component < sets.number.size(); ++component) {
        if (!isNeeded[sets.number[component]])
            entries.push_back(component);
        isNeeded[sets.number[component]] = true;
    }
    return entries;
}

std::optional<std::vector<SinglePoint>> singlePointsOf(const Estate &estate, std::optional<ComponentIndex> within,
                                                       std::stop_token stop)
{
    const DependencyGraph &graph = estate.graph();
    const auto sizes = impactSizes(estate, within, std::move(stop));
    if (!sizes)
        return std::nullopt;
    const Dominators dominators = dominatorsOf(graph.providers(), graph.dependents(), entriesOf(graph));
    std::vector<SinglePoint> points;
    for (ComponentIndex component = 0; component < sizes->size(); ++component)
        if ((*sizes)[component] > 0)
            points.push_back({component, (*sizes)[component], dominators.dominated[component]});
    std::ranges::stable_sort(points, std::greater(), &SinglePoint::takesDown);
    return points;
}

} // namespace mainstay
