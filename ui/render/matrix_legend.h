// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/map_legend.h"
#include "render/matrix_sight.h"

namespace mainstay {

/// "row depends on column"
QString conventionOf(MatrixReading reading, const Words &words);

/// How it is read, what this matrix uses, and how much it leaves out.
std::vector<LegendEntry> legendOf(const EstateMatrix &matrix, MatrixReading reading, const Words &words);

/// "1 of 20 names drawn", where rows are too low for all; nothing otherwise.
std::optional<LegendEntry> namesEntry(const EstateMatrix &matrix, const MatrixSight &sight, const Words &words);

} // namespace mainstay
