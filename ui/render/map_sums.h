// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_map.h"

namespace mainstay {

/// What several components in one box, and several dependencies on one curve, are shown by.

/// The box stands for so many components, and says so on a second line; it becomes as large as that needs.
void foldInto(MapBox &box, quint32 components, quint64 innerDependencies, const Words &words, const MapFonts &fonts);

/// How wide a curve is that stands for so many dependencies, against one of a single.
double weightOf(quint32 count);

/// Puts on each curve that is a sum how many dependencies it is the sum of, where no other curve runs and that covers
/// no box and no other note.
void addSums(EstateMap &map, const Words &words);

} // namespace mainstay
