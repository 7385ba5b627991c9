// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_narrowing.h"

namespace mainstay {

/// The tickets of one process side by side by state, for who wants to see where work stands.
struct BoardColumn {
    QString state;
    qint64 count = 0; ///< tickets in that state; more than there are below where it was cut
    QList<TicketLine> tickets; ///< most urgent first, and oldest of those, at most mostOnBoard

    bool operator==(const BoardColumn &) const = default;
};

struct TicketBoard {
    QList<BoardColumn> columns; ///< every state that is not final, in the order of the process
    LeadingClocks clocks;
};

inline constexpr int mostOnBoard = 100; ///< of each column

/// Of the filter neither processes nor states count. Throws StoreError.
TicketBoard ticketBoard(Session &session, const DeskRules &rules, ClockReader &clocks, ProcessKind process,
                        const TicketFilter &filter, const Asking &asking);

} // namespace mainstay
