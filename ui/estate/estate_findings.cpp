// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/estate_findings.h"

#include <algorithm>

namespace mainstay {

EstateFindings findingsOf(std::shared_ptr<const Estate> estate)
{
    EstateFindings findings{estate, versionFindingsOf(*estate), unreachableMinimaOf(*estate), {}, {}};
    const ComponentTree &tree = estate->tree();
    for (const VersionConflict &conflict : findings.versions.conflicts)
        findings.conflicting.push_back(tree.component(estate->graph().dependentOf(conflict.dependency)).id.value);
    for (ComponentIndex index = 0; index < tree.size(); ++index) {
        const Component &component = tree.component(index);
        if (component.owner.isEmpty())
            findings.unowned.push_back(component.id.value);
    }
    std::ranges::sort(findings.conflicting);
    const auto repeated = std::ranges::unique(findings.conflicting);
    findings.conflicting.erase(repeated.begin(), repeated.end());
    std::ranges::sort(findings.unowned);
    return findings;
}

} // namespace mainstay
