// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/cycles.h"

#include <limits>

namespace mainstay {

std::vector<std::vector<ComponentIndex>> cyclesOf(const Estate &estate)
{
    constexpr quint32 unlisted = std::numeric_limits<quint32>::max();
    const StrongComponents sets = strongComponents(estate.graph().providers());
    std::vector<quint32> sizes(sets.count, 0);
    for (const quint32 set : sets.number)
        ++sizes[set];
    std::vector<quint32> listed(sets.count, unlisted);
    std::vector<std::vector<ComponentIndex>> cycles;
    for (ComponentIndex i = 0; i < sets.number.size(); ++i) {
        const quint32 set = sets.number[i];
        if (sizes[set] < 2)
            continue;
        if (listed[set] == unlisted) {
            listed[set] = quint32(cycles.size());
            cycles.emplace_back().reserve(sizes[set]);
        }
        cycles[listed[set]].push_back(i);
    }
    return cycles;
}

} // namespace mainstay
