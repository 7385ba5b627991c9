// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/reason_paths.h"

namespace mainstay {

std::vector<ComponentIndex> ReasonPaths::to(ComponentIndex component) const
{
    if (m_before[component] == unreached)
        return {};
    size_t length = 1;
    for (ComponentIndex at = component; m_before[at] != at; at = m_before[at])
        ++length;
    std::vector<ComponentIndex> path(length);
    for (ComponentIndex at = component; length-- > 0; at = m_before[at])
        path[length] = at;
    return path;
}

} // namespace mainstay
