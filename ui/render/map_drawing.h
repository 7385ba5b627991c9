// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_map.h"
#include "render/look.h"

class QPainter;

namespace mainstay {

/// What a person points out on a map, by places among its boxes and curves.
struct MapMarks {
    std::optional<quint32> selected;
    std::optional<quint32> hovered;
    std::vector<quint32> found; ///< ascending
    std::vector<bool> answered; ///< by box, what answers a question; empty for none
    /// A way on which something comes about; ascending.
    std::vector<quint32> wayBoxes;
    std::vector<quint32> wayCurves;
};

/// At smaller scales letters could not be read: boxes become marks, curves become lines.
inline constexpr double OverviewScale = 0.45;

/// Draws what of the map lies within `visible`, which is in the map's lengths, as are the painter's. The same on a
/// screen, in a PNG, an SVG and a PDF; text stays text. Leaves the painter as it was.
void drawMap(QPainter &painter, const EstateMap &map, const Look &look, const QRectF &visible,
             const MapMarks &marks = {});

} // namespace mainstay
