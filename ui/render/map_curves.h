// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPolygonF>
#include <vector>

namespace mainstay {

// A route becomes a curve piece by piece: straight where two points stand above one another, else a cubic that leaves
// and arrives upright, its inner control points half way along. Each piece only rises or only falls, and only goes left
// or only right.

/// The curve as a line of short straight pieces.
QPolygonF pointsAlong(const QPolygonF &route);

/// Where the piece that begins the route is, across, at this height.
double acrossAt(const QPolygonF &route, double y);

/// Whether the piece of a route that ends at its k-th point may be seen in the rect: its bounds are.
bool pieceIsIn(const QPolygonF &route, qsizetype k, const QRectF &rect);

/// A part of a curve without a gap.
struct CurvePart {
    QPainterPath path;
    double before = 0; ///< length of the curve from its beginning to here, nearly
};

/// What of the curve lies within the rect. A large map's curves go far beyond the sight, and strokes cost by length.
std::vector<CurvePart> partsWithin(const QPolygonF &route, const QRectF &rect);

} // namespace mainstay
