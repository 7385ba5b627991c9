// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/reason_paths.h"

#include <algorithm>

namespace mainstay {

std::vector<ComponentIndex> ReasonPaths::to(ComponentIndex component) const
{
    if (m_before[component] == unreached)
        return {};
    std::vector<ComponentIndex> path{component};
    while (m_before[path.back()] != path.back())
        path.push_back(m_before[path.back()]);
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace mainstay
