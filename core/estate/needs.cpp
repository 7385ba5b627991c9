// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/needs.h"

#include <algorithm>

namespace mainstay {

Needs needsOf(const Estate &estate, ComponentIndex component)
{
    const Adjacency &graph = estate.graph().providers();
    std::vector<ComponentIndex> before(graph.nodeCount(), ReasonPaths::unreached);
    std::vector<ComponentIndex> queue{component};
    queue.reserve(graph.nodeCount());
    before[component] = component;
    // Breadth first in outline order: whoever reaches a provider first ends the first of the shortest paths to it.
    for (size_t head = 0; head < queue.size() && queue.size() < graph.nodeCount(); ++head) {
        for (const ComponentIndex provider : graph.of(queue[head])) {
            if (before[provider] != ReasonPaths::unreached)
                continue;
            before[provider] = queue[head];
            queue.push_back(provider);
        }
    }
    queue.erase(queue.begin());
    std::sort(queue.begin(), queue.end());
    return {std::move(queue), ReasonPaths(std::move(before))};
}

} // namespace mainstay
