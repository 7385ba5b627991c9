// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/row_window.h"

#include <cmath>

namespace mainstay {

std::pair<quint32, quint32> RowWindow::inSight() const
{
    const double first = std::clamp(std::floor(top / side), 0.0, double(rows));
    return {quint32(first), quint32(std::clamp(std::ceil((top + rect.height()) / side), first, double(rows)))};
}

std::optional<quint32> RowWindow::rowAt(const QPointF &point) const
{
    if (!rect.contains(point))
        return std::nullopt;
    const double row = std::floor((point.y() - rect.top() + top) / side);
    return row >= 0 && row < rows ? std::optional(quint32(row)) : std::nullopt;
}

void RowWindow::reveal(quint32 row)
{
    const double begin = side * row;
    if (begin < top)
        scrollTo(begin);
    else if (begin + side > top + rect.height())
        scrollTo(begin + side - rect.height());
}

} // namespace mainstay
