// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_match.h"
#include "store/progress.h"
#include "store/transaction.h"

namespace mainstay {

struct DeskRules;

/// What a plan was made of, and under which name and when it is written.
struct TicketWriteRequest {
    const DeskRules &rules;
    const TicketReading &reading;
    TicketHistory &history;
    TicketWords &words;
    QString source;
    Instant now;
};

/// What tickets that were there got beside the rows that the plan counts.
struct TicketUpdates {
    qint64 entries = 0; ///< for dates and other changes of a table
    qint64 deviations = 0;
};

/// Writes a plan that was made in this very state of the workspace; the step has its description already. Words for
/// the search are not written with it. Throws StoreError.
struct WrittenTickets {
    Id<Ticket> first; ///< of those that are new
    std::vector<qint64> serials; ///< of each of them
    TicketUpdates updates;
};
WrittenTickets writeTickets(Transaction &transaction, const TicketWriteRequest &request, const TicketPlan &plan,
                            Progress &progress);

/// Makes what was written be found by its words.
void writeTicketWords(Transaction &transaction, const TicketWriteRequest &request, const TicketPlan &plan,
                      const WrittenTickets &written, Progress &progress);

} // namespace mainstay
