// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/dependency.h"

#include <optional>

namespace mainstay {

/// What a dependency asks of a version and how it is met; many dependencies share one.
struct VersionClause {
    QString requirement;
    std::optional<QString> providedVersion;
    VersionScheme scheme = VersionScheme::Generic;

    bool operator==(const VersionClause &) const = default;
};

size_t qHash(const VersionClause &clause, size_t seed = 0);

/// One row of dependencies as it comes in; clause is a place in the list of clauses.
struct DependencyRow {
    qint64 id = 0;
    qint64 dependent = 0;
    qint64 provider = 0;
    qint64 group = 0; ///< 0: none
    quint32 clause = ~quint32(0); ///< all ones: none
    DependencyKind kind = DependencyKind::Uses;
    Strength strength = Strength::Hard;
};

} // namespace mainstay
