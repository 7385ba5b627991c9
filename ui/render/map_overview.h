// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/map_drawing.h"

namespace mainstay {

/// drawMap() at a scale below OverviewScale: boxes are marks (failed filled, degraded hollow), curves are lines.
void drawOverview(QPainter &painter, const EstateMap &map, const Look &look, const QRectF &visible,
                  const MapMarks &marks);

} // namespace mainstay
