// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement_commands.h"
#include "desk/clock_replay.h"

namespace mainstay {

/// What would become of an agreement, and of the verdicts, looked at without writing.
struct AgreementPreview {
    AgreementPlan plan;
    Replay replay; ///< of nothing where nothing changes
};

/// Throws StoreError: those of withSolutions(), withPauses(), planned() and replay().
AgreementPreview previewed(Session &session, const std::shared_ptr<const DeskRules> &rules, const AgreementDraft &draft,
                           AgreementWish wish, Instant at, Progress &progress);

/// What agreements would say of their tickets if the calendar of that name were so; nothing is judged where none counts
/// in it, or where it is so already.
Replay previewed(Session &session, const std::shared_ptr<const DeskRules> &rules, const QString &calendar,
                 const ServiceCalendar &wanted, Instant at, Progress &progress);

} // namespace mainstay
