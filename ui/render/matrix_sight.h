// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_matrix.h"

#include <QRectF>

namespace mainstay {

/// Which part of a matrix of `size` rows is looked at, how closely, and where it is drawn: names at the left and above,
/// the cells beside them. Lengths are those of the painter. A value: moving about gives another.
struct MatrixSight {
    static constexpr double LargestFit = 26; ///< a side of a cell when there is room for more
    static constexpr double Closest = 120; ///< where the room is larger than that

    QRectF rect; ///< of it all
    QSizeF headers{0, 0}; ///< room for the names of rows, and of columns
    quint32 size = 0;
    MatrixReading reading = MatrixReading::RowNeedsColumn;
    QPointF from; ///< in cells, what is at the upper left of the body
    double side = 1; ///< of a cell

    QRectF body() const { return rect.adjusted(headers.width(), headers.height(), 0, 0); }
    /// The part of the body where there are cells.
    QRectF filled() const;
    QPointF toCells(const QPointF &point) const { return from + (point - body().topLeft()) / side; }
    QRectF rectOf(const MatrixCell &cell) const;
    std::optional<MatrixCell> cellAt(const QPointF &point) const;
    /// For a point on their names.
    std::optional<quint32> rowAt(const QPointF &point) const;
    std::optional<quint32> columnAt(const QPointF &point) const;
    /// [first, end) of what is at least partly in sight.
    std::pair<quint32, quint32> rows() const;
    std::pair<quint32, quint32> columns() const;

    double leastSide() const; ///< at which all is seen
    double mostSide() const;
    bool isWhole() const { return side <= leastSide() * (1 + 1e-9); }

    void fit();
    /// Keeps what is at this point there.
    void zoom(double factor, const QPointF &at);
    void pan(const QPointF &by);
    /// Moves no more than needed for the whole cell to be seen.
    void reveal(const MatrixCell &cell);
    /// As much of the matrix in sight as when all of it is.
    void settle();
};

/// The marked cell nearest to the point and within reach of it; the one under it first.
std::optional<MatrixCell> markNear(const EstateMatrix &matrix, const MatrixSight &sight, const QPointF &point,
                                   double reach);

/// As much room for names as they need, but never more than a third of the width and of the height.
QSizeF headersFor(const EstateMatrix &matrix, const QSizeF &room);

} // namespace mainstay
