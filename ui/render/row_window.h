// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <algorithm>
#include <optional>
#include <utility>

namespace mainstay {

/// Which of many rows of one height are looked at, and where. A value: scrolling gives another. Lengths are those of
/// the painter.
struct RowWindow {
    QRectF rect; ///< in which the rows are seen
    double side = 1; ///< height of a row, above 0
    quint32 rows = 0;
    double top = 0; ///< how much of all rows lies above the rect

    double whole() const { return side * rows; }
    double mostTop() const { return std::max(0.0, whole() - rect.height()); }
    QRectF rectOf(quint32 row) const { return {rect.left(), rect.top() + side * row - top, rect.width(), side}; }
    /// [first, end) of what is at least partly in sight.
    std::pair<quint32, quint32> inSight() const;
    bool isInSight(quint32 row) const { return row >= inSight().first && row < inSight().second; }
    std::optional<quint32> rowAt(const QPointF &point) const;
    /// Moves no more than needed for the whole row to be seen.
    void reveal(quint32 row);
    void scrollTo(double to) { top = std::clamp(to, 0.0, mostTop()); }
};

} // namespace mainstay
