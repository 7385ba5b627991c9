// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/matrix_names.h"

namespace mainstay {

class Words;

/// Cells with smaller sides than this, in the painter's lengths, are pixels of an image.
inline constexpr double SmallestDrawnCell = 5;

/// The side of a cell in which the largest number has room.
double sideForNumbers(const EstateMatrix &matrix, const Words &words);

/// Draws what of the matrix is in sight: names, grid, cycles as framed blocks, marks with the number of dependencies
/// they stand for, and in the corner how it is read. The same on a screen, in a PNG, an SVG and a PDF. Leaves the
/// painter as it was.
void drawMatrix(QPainter &painter, const EstateMatrix &matrix, const Look &look, const MatrixSight &sight,
                const Words &words, const MatrixMarks &marks = {});

} // namespace mainstay
