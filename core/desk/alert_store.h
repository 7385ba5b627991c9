// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/notice_store.h"
#include "desk/occurrence.h"

namespace mainstay {

/// What time or somebody's word made of a ticket that is open, and that a person is to hear of at once.
struct TicketAlert {
    NoticeKind kind = NoticeKind::Warn; ///< that, Breach or Major
    Id<Command> step;
    Instant at; ///< when it came to be so, not when a desk noted it
    Id<Ticket> ticket;
    QString number;
    QString title;
    std::optional<ClockTarget> target; ///< of a warning or breach
    QString agreement; ///< likewise; empty where it is there no more
    QString who; ///< says that it is a major incident

    bool operator==(const TicketAlert &) const = default;
};

struct TicketAlerts {
    QList<TicketAlert> alerts; ///< newest first; of one step, ticket and kind the earliest
    qint64 total = 0; ///< how many there are, of which `alerts` has no more than was asked for
};

/// Warnings and breaches of these steps, whoever's desk noted them, of open tickets that are the person's, or nobody's
/// in a team that they are in now; and major incidents that others declared, whose ever they are. At most `most`.
/// Throws StoreError.
TicketAlerts alertsFor(Session &session, const QString &person, const StepRange &range, Instant now, int most);

} // namespace mainstay
