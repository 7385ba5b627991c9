// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_tree.h"
#include "exchange/ticket_history.h"
#include "store/journal_position.h"
#include "store/session.h"

namespace mainstay {

/// What an import of tickets will write, all of it decided against one state of the workspace.
struct TicketPlan {
    JournalPosition position;
    ComponentTree tree;
    std::optional<qint64> source;
    std::vector<qint64> ids; ///< by ticket of the reading: its row's id; 0: it is new
    std::vector<bool> isRefused; ///< by ticket
    std::vector<bool> isRowKnown; ///< by row of the reading, for HistoryShape::Rows: it was brought before
    std::vector<qint64> components; ///< by number of component names from 1: its id; 0: none
    std::vector<quint32> newComponents; ///< places of names that become solutions
    std::vector<quint32> added; ///< new tickets
    std::vector<quint32> changed; ///< tickets that are there and get new rows or other values
    std::vector<Remark> refused;
    std::vector<Remark> findings;
    qint64 entries = 0; ///< of new tickets
    qint64 newRows = 0; ///< of tickets that are there
    qint64 unchanged = 0; ///< tickets of a table, rows of a log
    qint64 deviations = 0;
    qint64 differs = 0;

    bool changesNothing() const { return added.empty() && changed.empty(); }
};

/// Compares what was read with what is there. Throws StoreError.
TicketPlan planTickets(Session &session, TicketReading &reading, TicketHistory &history, TicketWords &words,
                       const QString &source, bool createsComponents);

} // namespace mainstay
