// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <QList>
#include <QString>
#include <optional>

namespace mainstay {

/// What waits at one team.
struct TeamQueue {
    std::optional<QString> team; ///< nothing: tickets that no team has
    std::optional<int> tier; ///< of the team, where it is known and has one
    qint64 open = 0;
    qint64 unassigned = 0; ///< of those

    bool operator==(const TeamQueue &) const = default;
};

/// Every team that is known or has open tickets, by tier and name, those of no tier after those, and what no team has
/// last, where there is any. One walk over the open tickets. Throws StoreError.
QList<TeamQueue> teamQueues(Session &session);

} // namespace mainstay
