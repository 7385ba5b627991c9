// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_sheet.h"
#include "exchange/ticket_words.h"

namespace mainstay {

/// The process of a row: by its column, else the usual one of the map; nothing when the row was rejected.
std::optional<ProcessKind> processOfRow(TicketSheet &table, TicketWords &words);

/// What a row says of its ticket but for its time, place and text: state, levels, names, component, channel. Nothing
/// when the row was rejected.
std::optional<ImportedRow> factsOfRow(TicketSheet &table, TicketWords &words, ProcessKind process,
                                      TicketReading &reading);

} // namespace mainstay
