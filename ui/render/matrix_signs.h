// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/look.h"

#include <QRectF>

class QPainter;

namespace mainstay {

/// What stands in a matrix. Each has a shape of its own: a mark is a square, a forbidden one a disc with a cross, a
/// cycle a framed block on the diagonal, and what is inside a folded component a hollow square there.
enum class MatrixSign { Mark, Forbidden, Cycle, Inside };

inline constexpr double MatrixSignSide = 11;
/// Fills the rect.
void drawMatrixSign(QPainter &painter, const QRectF &rect, MatrixSign sign, const Look &look);
/// The disc of a forbidden mark, with room for a number.
void drawForbiddenDisc(QPainter &painter, const QRectF &rect, const Look &look);

} // namespace mainstay
