// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/levels.h"

#include <algorithm>
#include <numeric>

namespace mainstay {

std::vector<quint32> levelsOfSets(const Adjacency &providers, const StrongComponents &sets)
{
    std::vector<quint32> nodes(providers.nodeCount());
    std::iota(nodes.begin(), nodes.end(), 0);
    const Adjacency members = makeAdjacency(sets.count, sets.number, nodes);
    std::vector<quint32> levels(sets.count, 0);
    for (quint32 set = 0; set < sets.count; ++set) { // whose providers have lower numbers
        quint32 level = 0;
        for (const quint32 member : members.of(set))
            for (const quint32 provider : providers.of(member)) {
                const quint32 below = sets.number[provider];
                level = below == set ? level : std::max(level, levels[below] + 1);
            }
        levels[set] = level;
    }
    return levels;
}

std::vector<quint32> levelsOf(const Estate &estate)
{
    const Adjacency &providers = estate.graph().providers();
    const StrongComponents sets = strongComponents(providers);
    const std::vector<quint32> levels = levelsOfSets(providers, sets);
    std::vector<quint32> answer(sets.number.size());
    std::ranges::transform(sets.number, answer.begin(), [&](quint32 set) { return levels[set]; });
    return answer;
}

} // namespace mainstay
