// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/conflicts.h"

#include <memory>

namespace mainstay {

/// What wants attention in a snapshot. Ids ascend.
struct EstateFindings {
    std::shared_ptr<const Estate> estate;
    VersionFindings versions;
    std::vector<GroupIndex> unreachable; ///< groups that need more members up than they have
    std::vector<qint64> conflicting; ///< dependents of a version conflict
    std::vector<qint64> unowned;
};

/// Takes a moment on a large estate: not for the UI thread.
EstateFindings findingsOf(std::shared_ptr<const Estate> estate);

} // namespace mainstay
