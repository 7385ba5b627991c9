// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "desk/ticket_list.h"
#include "store/journal.h"

namespace mainstay {

/// How many open tickets have a priority; a level without a number counts those that have none.
struct PriorityCount {
    std::optional<Level> level;
    qint64 tickets = 0;

    bool operator==(const PriorityCount &) const = default;
};

/// What the page reads of the database; the estate it has from the snapshot.
struct TodayFacts {
    QList<TicketLine> newest;
    qint64 open = 0;
    QList<PriorityCount> byPriority; ///< every level of the matrix, most urgent first, then those without one
    QList<CommandRecord> lately; ///< newest first
};

/// Bounded: at most `most` tickets and commands.
TodayFacts readToday(Session &session, const DeskRules &rules, int most);

} // namespace mainstay
