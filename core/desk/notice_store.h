// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/notice.h"
#include "store/session.h"

#include <QList>

namespace mainstay {

/// Which steps are asked for: those from the first to the last, both with them.
struct StepRange {
    Id<Command> first;
    std::optional<Id<Command>> last; ///< nothing: up to the newest
};

struct TicketSteps {
    QList<TicketStep> steps; ///< newest first
    qint64 total = 0; ///< how many there are, of which `steps` has no more than was asked for
};

/// What others did in these steps to tickets that were the person's afterwards and are now; entries that an import
/// brought or that were withdrawn since do not count. At most `most`. Throws StoreError.
TicketSteps stepsOfOthers(Session &session, const QString &person, const StepRange &range, int most);

/// The newest step there is; nothing in a workspace without any.
std::optional<Id<Command>> newestStep(Session &session);

} // namespace mainstay
