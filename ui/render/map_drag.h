// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_map.h"

namespace mainstay {

/// The map while a person drags a box: it stands with its middle there, and straight curves follow it, over whatever is
/// in the way. Nothing else moves.
std::shared_ptr<const EstateMap> withBoxAt(const EstateMap &map, quint32 box, const QPointF &centre);

/// Where a box stands as MapQuestion::dragged tells it.
QPointF draggedTo(const EstateMap &map, quint32 box);

} // namespace mainstay
