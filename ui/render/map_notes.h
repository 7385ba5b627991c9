// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_map.h"

namespace mainstay {

/// A note for each redundancy group of which a member is drawn, where it covers least of what is drawn and of the
/// other notes; near the dependent, below it where the providers stand below. Boxes and curves of the map are set.
std::vector<MapNote> notesOf(const EstateMap &map, const Words &words);

} // namespace mainstay
