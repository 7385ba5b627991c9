// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/estate_lists.h"

#include <algorithm>

namespace mainstay {

static bool isDisposed(const Component &component)
{
    return component.lifeCycle.stage == LifeCycleStage::Disposed;
}

std::vector<ComponentIndex> unownedOf(const Estate &estate)
{
    const ComponentTree &tree = estate.tree();
    std::vector<bool> isOwned(tree.size(), false);
    std::vector<ComponentIndex> found;
    for (ComponentIndex i = 0; i < tree.size(); ++i) { // parents come first
        const auto parent = tree.parentOf(i);
        isOwned[i] = !tree.component(i).owner.isEmpty() || (parent && isOwned[*parent]);
        if (!isOwned[i] && !isDisposed(tree.component(i)))
            found.push_back(i);
    }
    return found;
}

std::vector<ComponentIndex> orphansOf(const Estate &estate)
{
    const ComponentTree &tree = estate.tree();
    std::vector<ComponentIndex> found;
    for (ComponentIndex i = 0; i < tree.size();) {
        const ComponentIndex end = tree.endOf(i);
        const auto arrows = [i, end](const Adjacency &graph) { return graph.offsets[end] - graph.offsets[i]; };
        if (arrows(estate.graph().providers()) + arrows(estate.graph().dependents()) > 0) {
            ++i;
            continue;
        }
        found.push_back(i);
        i = end;
    }
    return found;
}

std::vector<ComponentIndex> supportEndsBy(const Estate &estate, QDate day)
{
    const ComponentTree &tree = estate.tree();
    std::vector<ComponentIndex> found;
    for (ComponentIndex i = 0; i < tree.size(); ++i) {
        const auto &end = tree.component(i).lifeCycle.endOfSupport;
        if (end && *end <= day && !isDisposed(tree.component(i)))
            found.push_back(i);
    }
    std::stable_sort(found.begin(), found.end(), [&tree](ComponentIndex a, ComponentIndex b) {
        return tree.component(a).lifeCycle.endOfSupport < tree.component(b).lifeCycle.endOfSupport;
    });
    return found;
}

} // namespace mainstay
