// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/matrix_sight.h"

#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

std::optional<quint32> placeAt(double cells, quint32 size)
{
    return cells >= 0 && cells < size ? std::optional(quint32(cells)) : std::nullopt;
}

std::pair<quint32, quint32> inSight(double from, double length, quint32 size)
{
    const double first = std::clamp(std::floor(from), 0.0, double(size));
    return {quint32(first), quint32(std::clamp(std::ceil(from + length), first, double(size)))};
}

double revealed(double from, double length, quint32 place)
{
    if (place < from || length < 1)
        return place;
    return std::max(from, place + 1 - length);
}

} // namespace

QRectF MatrixSight::filled() const
{
    const QRectF all(body().topLeft() - from * side, QSizeF(size * side, size * side));
    return all.intersected(body());
}

QRectF MatrixSight::rectOf(const MatrixCell &cell) const
{
    return {body().topLeft() + (QPointF(cell.column, cell.row) - from) * side, QSizeF(side, side)};
}

std::optional<MatrixCell> MatrixSight::cellAt(const QPointF &point) const
{
    if (!body().contains(point))
        return std::nullopt;
    const QPointF cells = toCells(point);
    const auto row = placeAt(cells.y(), size);
    const auto column = placeAt(cells.x(), size);
    return row && column ? std::optional(MatrixCell{*row, *column}) : std::nullopt;
}

std::optional<quint32> MatrixSight::rowAt(const QPointF &point) const
{
    const bool isHeader = rect.contains(point) && point.x() < body().left() && point.y() >= body().top();
    return isHeader ? placeAt(toCells(point).y(), size) : std::nullopt;
}

std::optional<quint32> MatrixSight::columnAt(const QPointF &point) const
{
    const bool isHeader = rect.contains(point) && point.y() < body().top() && point.x() >= body().left();
    return isHeader ? placeAt(toCells(point).x(), size) : std::nullopt;
}

std::pair<quint32, quint32> MatrixSight::rows() const
{
    return inSight(from.y(), body().height() / side, size);
}

std::pair<quint32, quint32> MatrixSight::columns() const
{
    return inSight(from.x(), body().width() / side, size);
}

double MatrixSight::leastSide() const
{
    const double room = std::max(1.0, std::min(body().width(), body().height()));
    return std::min(room / std::max(size, 1U), LargestFit);
}

double MatrixSight::mostSide() const
{
    const double room = std::min(body().width(), body().height());
    return std::max({std::min(room, Closest), leastSide(), 1.0});
}

void MatrixSight::fit()
{
    side = leastSide();
    from = {};
}

void MatrixSight::zoom(double factor, const QPointF &at)
{
    const QPointF still = toCells(at);
    side = std::clamp(side * factor, leastSide(), mostSide());
    from = still - (at - body().topLeft()) / side;
    settle();
}

void MatrixSight::pan(const QPointF &by)
{
    from -= by / side;
    settle();
}

void MatrixSight::reveal(const MatrixCell &cell)
{
    from = {revealed(from.x(), body().width() / side, cell.column),
            revealed(from.y(), body().height() / side, cell.row)};
    settle();
}

void MatrixSight::settle()
{
    side = std::clamp(side, leastSide(), mostSide());
    const double last = size * (1 - leastSide() / side);
    from = {std::clamp(from.x(), 0.0, last), std::clamp(from.y(), 0.0, last)};
}

std::optional<MatrixCell> markNear(const EstateMatrix &matrix, const MatrixSight &sight, const QPointF &point,
                                   double reach)
{
    const std::optional<MatrixCell> under = sight.cellAt(point);
    if (!under || matrix.countAt(*under, sight.reading) > 0)
        return under;
    const auto around = quint32(reach / sight.side);
    const quint32 end = std::min(sight.size, under->row + around + 1);
    std::optional<MatrixCell> nearest;
    double least = around + 0.5;
    for (quint32 row = under->row - std::min(under->row, around); row < end; ++row)
        for (const quint32 node : matrix.marks(sight.reading).of(matrix.order.nodes[row])) {
            const MatrixCell cell{row, matrix.order.places[node]};
            const double far = std::hypot(double(cell.row) - under->row, double(cell.column) - under->column);
            if (far < least) {
                least = far;
                nearest = cell;
            }
        }
    return nearest;
}

QSizeF headersFor(const EstateMatrix &matrix, const QSizeF &room)
{
    return {std::min(matrix.widestName, std::floor(room.width() / 3)),
            std::min(matrix.widestName, std::floor(room.height() / 3))};
}

} // namespace mainstay
