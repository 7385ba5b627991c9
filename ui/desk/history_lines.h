// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_trail.h"
#include "estate/component_tree.h"
#include "words/words.h"

namespace mainstay {

/// By what ids in changes are told.
struct HistoryNames {
    const Words &words;
    const ComponentTree &tree;
    const QHash<qint64, QString> &numbers; ///< of tickets
};

/// What a step changed, before → after, a line for each: of the ticket's own columns and fields, and of what hangs on
/// it. None for what the step's own phrase says already, and for bookkeeping. All are one harmless line.
QStringList historyLines(const RecordStep &step, Id<Ticket> of, const HistoryNames &names);

} // namespace mainstay
