// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_map_guess.h"

namespace mainstay {

/// A map for a table that reads otherwise than when the map was made, because its delimiter or encoding was said
/// anew: what the map says of columns that are still there, and what a guess says of the others. Times follow the guess
/// where it knows other columns of times. Pure.
TicketMap fittedMap(const TicketMap &map, const TicketMap &guessed, const QStringList &header);

} // namespace mainstay
