// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement_book.h"
#include "desk/clock_rules.h"
#include "store/progress.h"

namespace mainstay {

/// A verdict that another book would give otherwise.
struct VerdictChange {
    Id<Ticket> ticket;
    QString number;
    QString agreement;
    ClockTarget target = ClockTarget::Resolution;
    int cycle = 1;
    Verdict before = Verdict::None; ///< None also where there is no such clock
    Verdict after = Verdict::None;

    bool operator==(const VerdictChange &) const = default;
};

struct Replay {
    qint64 tickets = 0; ///< replayed
    QList<VerdictChange> changes; ///< by ticket, and there by agreement, target and cycle
};

/// Reads every log once, and judges it at that instant by both books, which share their words; on a second thread,
/// which has ended when it returns. Throws StoreError; Cancelled when the connection is interrupted.
Replay replay(Session &session, AgreementBook &before, AgreementBook &after, Instant at, Progress &progress);

} // namespace mainstay
