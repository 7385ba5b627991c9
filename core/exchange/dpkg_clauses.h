// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dpkg_packages.h"

namespace mainstay {

/// What became of the clauses of all packages.
struct DpkgClauseCounts {
    qint64 clauses = 0;
    qint64 own = 0; ///< met by the package itself: no dependency
    qint64 single = 0; ///< one provider: a hard dependency
    qint64 groups = 0; ///< several: at least 1 of them
    qint64 unmet = 0; ///< none: a finding
    qint64 unversionedProvides = 0; ///< edges of a versioned alternative met by a Provides without version only
};

/// Turns each clause of Pre-Depends and Depends into dependencies of the reading. A clause is met by every package with
/// the name of one of its alternatives, or that provides it, whatever its version: versions are judged apart, as
/// conflicts.
///
/// Architectures: a plain alternative is met within the dependent's architecture ("all" is the machine's) and by
/// packages that are Multi-Arch: foreign; `:any` also by those that are Multi-Arch: allowed; `:i386` by those of i386.
/// An alternative limited to other architectures `[…]` does not count.
///
/// Of several alternatives that lead to one provider, the first whose version is satisfied gives the requirement.
/// Two clauses of one dependent on one provider are merged. Where they judge different versions of it (its own, and one
/// that it provides), the one that is not satisfied stays, with the finding "exchange.clashing-provides"; else the
/// first.
DpkgClauseCounts addDpkgDependencies(const DpkgPackages &found, Reading &reading);

} // namespace mainstay
