// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_tree.h"

#include <vector>

namespace mainstay {

/// One path to each of many components, as a tree: every component but the first of a path knows the one before it.
class ReasonPaths
{
public:
    /// before[i] is the component before i, i itself where a path begins, and unreached where there is none.
    static constexpr ComponentIndex unreached = ~ComponentIndex(0);
    explicit ReasonPaths(std::vector<ComponentIndex> before) : m_before(std::move(before)) { }

    /// From where it begins to component, both included; empty when there is no path.
    std::vector<ComponentIndex> to(ComponentIndex component) const;

private:
    std::vector<ComponentIndex> m_before;
};

} // namespace mainstay
