// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/look.h"
#include "render/matrix_sight.h"

#include <QImage>

namespace mainstay {

/// The marks in sight as pixels, for cells too small to be drawn one by one; `scale` pixels to a length. A pixel that
/// stands for several cells is the darker the more of them are marked, and a forbidden mark is never smaller than 3
/// pixels. Transparent where nothing is. Linear in the nodes, and in the marks of the rows in sight.
QImage matrixRaster(const EstateMatrix &matrix, const MatrixSight &sight, const Look &look, double scale);

} // namespace mainstay
