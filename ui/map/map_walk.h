// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_map.h"

namespace mainstay {

enum class WalkDirection { Up, Down, Left, Right };

/// Where a step in this direction leads from a box: along an edge that leads there, to the nearest box; sideways, or
/// where no edge leads there, to the nearest box that lies in that direction. Nothing where none does.
std::optional<quint32> stepFrom(const EstateMap &map, quint32 box, WalkDirection direction);

/// The box nearest to this point; nothing on an empty map.
std::optional<quint32> nearestBox(const EstateMap &map, const QPointF &point);

} // namespace mainstay
