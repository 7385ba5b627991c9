// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock_history.h"
#include "desk/clock_words.h"
#include "store/session.h"

#include <functional>

namespace mainstay {

/// Which tickets' logs are read.
enum class HistoriesOf {
    All,
    Unsettled, ///< not in a final state, or in one that ends by itself
};

/// Final states that end by themselves, by name, each once.
QStringList finalStatesThatEnd(const DeskRules &rules);

/// The log of one ticket; empty where there is none. Throws StoreError.
ClockHistory clockHistoryOf(Session &session, Id<Ticket> ticket, ClockWords &words);

/// Logs of these tickets, by id.
void eachClockHistory(Session &session, const QList<Id<Ticket>> &tickets, ClockWords &words,
                      const std::function<void(const ClockHistory &)> &each);

/// Logs of many tickets, by id, one at a time: of the others none is held. In several statements, so within
/// one transaction; `each` must not use the session. Facts that are not asked for are left empty. Throws StoreError;
/// Cancelled when the connection is interrupted.
void eachClockHistory(Session &session, HistoriesOf which, ClockWords &words,
                      const std::function<void(const ClockHistory &)> &each, const ClockAsks &asks = {});

} // namespace mainstay
