// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_hosts.h"
#include "render/row_window.h"

namespace mainstay {

/// Which rows and columns of the hosts are looked at, and where: a column for each layer, and one that tells what
/// becomes of a failure. A value: moving about gives another. Lengths are those of the painter.
struct HostsSight {
    QRectF rect; ///< of it all
    double head = 0; ///< room for the names of the columns
    RowWindow rows; ///< below them
    double column = 1; ///< width of a layer's
    double summary = 1; ///< width of the last
    quint32 columns = 0; ///< of layers
    double left = 0; ///< how much of the columns lies to the left of the rect

    double whole() const { return column * columns + summary; }
    double xOf(quint32 place) const { return rect.left() + column * place - left; }
    /// Of the last column.
    QRectF summaryOf(quint32 row) const;
    QRectF rectOf(const EstateHosts &hosts, const HostBox &box) const;
    /// The box under the point.
    std::optional<quint32> boxAt(const EstateHosts &hosts, const QPointF &point) const;
    void pan(const QPointF &by);
    /// Moves no more than needed for the box to be seen.
    void reveal(const EstateHosts &hosts, const HostBox &box);
    void settle();
};

/// How wide it is when no column has to be narrow.
double roomyWidth(const EstateHosts &hosts);

/// From the first row on.
HostsSight sightOf(const EstateHosts &hosts, const QRectF &rect);

} // namespace mainstay
