// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_filter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool fits(const Component &component, const ComponentFilter &filter)
{
    if (filter.kind && component.kind != *filter.kind)
        return false;
    if (filter.stage && component.lifeCycle.stage != filter.stage)
        return false;
    return !filter.only || std::binary_search(filter.only->cbegin(), filter.only->cend(), component.id.value);
}

} // namespace

std::vector<bool> shownBy(const ComponentFilter &filter, const ComponentTree &tree, const ComponentSearch *search)
{
    const bool hasText = !filter.text.trimmed().isEmpty();
    std::vector<bool> shown(tree.size(), !hasText);
    if (hasText) {
        for (const ComponentIndex index : search->find(filter.text))
            shown[index] = true;
    }
    if (!filter.kind && !filter.stage && !filter.only && !hasText)
        return shown;
    // Backwards, so that whatever stands below has been seen before its parent.
    std::vector<bool> leads(tree.size(), false);
    for (ComponentIndex index = tree.size(); index-- > 0;) {
        shown[index] = leads[index] || (shown[index] && fits(tree.component(index), filter));
        if (!shown[index])
            continue;
        if (const auto parent = tree.parentOf(index))
            leads[*parent] = true;
    }
    return shown;
}

} // namespace mainstay
