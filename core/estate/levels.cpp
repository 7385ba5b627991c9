// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/levels.h"

#include <algorithm>
#include <numeric>

namespace mainstay {

std::vector<quint32> levelsOf(const Estate &estate)
{
    const Adjacency &providers = estate.graph().providers();
    const StrongComponents sets = strongComponents(providers);
    std::vector<quint32> components(sets.number.size());
    std::iota(components.begin(), components.end(), 0);
    const Adjacency members = makeAdjacency(sets.count, sets.number, components);
    std::vector<quint32> levels(sets.count, 0);
    for (quint32 set = 0; set < sets.count; ++set) // whose providers have lower numbers
        for (const ComponentIndex member : members.of(set))
            for (const ComponentIndex provider : providers.of(member))
                if (sets.number[provider] != set)
                    levels[set] = std::max(levels[set], levels[sets.number[provider]] + 1);
    std::vector<quint32> answer(components.size());
    for (ComponentIndex component = 0; component < answer.size(); ++component)
        answer[component] = levels[sets.number[component]];
    return answer;
}

} // namespace mainstay
