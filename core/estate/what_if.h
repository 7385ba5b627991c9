// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/conflicts.h"
#include "estate/impact.h"
#include "estate/scenario.h"

#include <vector>

namespace mainstay {

/// A component supposed to have another version; empty: one that is not known, so that nobody judges it.
struct SupposedVersion {
    ComponentIndex component = 0;
    QString version;

    bool operator==(const SupposedVersion &) const = default;
};

/// What a person supposes, beside what stands in the estate.
struct WhatIf {
    std::vector<ComponentIndex> failed;
    std::vector<SupposedVersion> versions; ///< one for each component

    bool operator==(const WhatIf &) const = default;
};

/// What these suppose of the components that are there.
WhatIf whatIfOf(const ComponentTree &tree, const QList<Supposition> &suppositions);

struct WhatIfAnswer {
    Impact impact; ///< of what fails, and of the dependencies that are not met any more
    std::vector<VersionConflict> unmet; ///< met as things are, not as supposed; by DependencyIndex
    std::vector<DependencyIndex> mended; ///< not met as things are, but as supposed

    bool operator==(const WhatIfAnswer &) const = default;
};

/// Nothing is saved. A dependency that is not met as things are already breaks nothing by staying so.
WhatIfAnswer answerOf(const Estate &estate, const WhatIf &whatIf);

/// Where two impacts of one estate differ, in outline order.
struct ImpactDifference {
    struct Entry {
        ComponentIndex component = 0;
        Condition first = Condition::Up;
        Condition second = Condition::Up;

        bool operator==(const Entry &) const = default;
    };
    std::vector<Entry> entries;

    bool operator==(const ImpactDifference &) const = default;
};

/// Named and added components count as their condition is, whoever brought it about.
ImpactDifference differenceOf(const Impact &first, const Impact &second);

} // namespace mainstay
