// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/alert_store.h"
#include "desk/clock_reader.h"
#include "kit/notice_list.h"
#include "words/words.h"

namespace mainstay {

/// An alert, and of a warning when the clock that warns is due, where it still runs.
struct DatedAlert {
    TicketAlert alert;
    std::optional<Instant> due;

    bool operator==(const DatedAlert &) const = default;
};

struct DatedAlerts {
    QList<DatedAlert> alerts; ///< newest first
    qint64 total = 0;
};

/// Looks up when the warnings are due, of the newest that many; the others stay without.
inline constexpr int MostDated = 50;
DatedAlerts datedAlerts(Session &session, ClockReader &clocks, const TicketAlerts &found, Instant now);

/// In words: "INC-1042  Slow quotes", "response due 14:02".
Notice toNotice(const DatedAlert &one, Instant now, const Words &words);

} // namespace mainstay
