// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "estate/version_requirement.h"

#include <vector>

namespace mainstay {

/// A dependency whose provider's version is not what the dependent asks for.
struct VersionConflict {
    DependencyIndex dependency = 0;
    QString version; ///< what the provider offers; empty: it provides without a version

    bool operator==(const VersionConflict &) const = default;
};

/// A dependency whose requirement cannot be read, and so is not judged.
struct UnreadableRequirement {
    DependencyIndex dependency = 0;
    Error error; ///< of parseRequirement()

    bool operator==(const UnreadableRequirement &) const = default;
};

struct VersionFindings {
    std::vector<VersionConflict> conflicts;
    std::vector<UnreadableRequirement> unreadable;

    bool operator==(const VersionFindings &) const = default;
};

/// What each clause of the graph asks, by its number; one that cannot be read stands with its error.
std::vector<Result<VersionRequirement>> requirementsOf(const DependencyGraph &graph);

/// Judges every dependency that asks for a version, each on its own, grouped or not; in outline order of dependent,
/// then provider. The version judged is the one it is provided under, else the provider's product version. A component
/// whose product version is not known is not judged; one that provides expressly without a version meets no
/// requirement.
VersionFindings versionFindingsOf(const Estate &estate);

/// The groups that need more members up than they have, in outline order of their dependents.
std::vector<GroupIndex> unreachableMinimaOf(const Estate &estate);

} // namespace mainstay
