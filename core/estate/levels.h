// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <vector>

namespace mainstay {

/// Of each set of nodes that need one another, how many sets at most stand one after the other below it; 0 for one that
/// needs nothing. Row v of providers is what v needs; sets are the strong components of providers. Linear.
std::vector<quint32> levelsOfSets(const Adjacency &providers, const StrongComponents &sets);

/// Of each component, on how many others at most it stands one after the other, over dependencies of any strength and
/// group: 0 for what needs nothing. The components of a cycle have one level in common, as if they were one. Linear.
std::vector<quint32> levelsOf(const Estate &estate);

} // namespace mainstay
