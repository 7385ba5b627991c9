// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_sheet.h"
#include "exchange/ticket_words.h"

namespace mainstay {

/// What a reader of tickets knows beside its file.
struct TicketReadOptions {
    const TicketMap *map = nullptr; ///< null: the columns have our names
    Instant now; ///< nothing happened later
    QString sourceName; ///< beside which keys of numbers are counted; may be empty
};

/// Reads tickets-csv: one row is one ticket with its dates. Its number stays where it is one of ours; another number is
/// its key. Without a number the key follows from what does not change: process, title, requester, opened and
/// description, counted among equals. Throws StoreError.
TicketReading readTicketTable(QIODevice &device, const TicketReadOptions &options, TicketWords &words,
                              ReadProgress &progress);

/// Reads event-log-csv: one row is one entry of the log of the ticket it names. Rows of one ticket may stand anywhere.
/// Throws StoreError, "exchange.map-needed" where no map names the columns.
TicketReading readEventLog(QIODevice &device, const TicketReadOptions &options, TicketWords &words,
                           ReadProgress &progress);

} // namespace mainstay
