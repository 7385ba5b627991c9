// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement_book.h"

namespace mainstay {

/// A team or a vendor may take longer than what a customer was promised over the same solution.
struct AgreementFinding {
    QString supplier; ///< the OLA or underpinning contract
    QString customer; ///< the SLA
    ProcessKind process = ProcessKind::Incident;
    ClockTarget target = ClockTarget::Resolution;
    int rank = 0; ///< of the priority for which it is so; 0: of those without a target of their own

    bool operator==(const AgreementFinding &) const = default;
};

/// Of the versions in force for a ticket that is opened at that instant. Where both count in one calendar the limits
/// tell; else a supplier is looser when, begun at some full hour of the week before, its target would end later.
QList<AgreementFinding> findingsOf(const AgreementBook &book, Instant at);

} // namespace mainstay
