// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement_book.h"
#include "desk/rule_match.h"
#include "store/session.h"

namespace mainstay {

/// One thing that a rule would do.
struct TrialDeed {
    QString what; ///< as files have it: "move", "escalate" …
    QString value; ///< "in progress"; may be empty
    QByteArray refusal; ///< the code of the error for which it would be left out; empty: none is foreseen

    bool operator==(const TrialDeed &) const = default;
};

struct TrialHit {
    QString ticket; ///< its number
    Instant at;
    QList<TrialDeed> then;
    QString agreement; ///< whose clock warned or is late: each counts by itself; empty of what is no clock's

    bool operator==(const TrialHit &) const = default;
};

struct TrialReport {
    QList<TrialHit> would; ///< by ticket, then by time; at most as many as were asked for
    qint64 count = 0; ///< of all
};

/// What the rule would have done over recorded history, from `since` to `now`; nothing is written. State, team,
/// priority, component and what stands around it are as the log has them; what no log keeps (title, channel, impact) is
/// as it is now. Each entry is judged by itself: what the rule would have changed is not played on. Warnings and
/// breaches are those of the clocks as the book has them, whatever was told of an agreement before it was corrected.
/// Throws StoreError.
TrialReport tryRule(Session &session, const AgreementBook &book, const DeskRule &rule, Instant since, Instant now,
                    int most);

} // namespace mainstay
