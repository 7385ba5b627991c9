// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

namespace mainstay {

/// Every statement about what people and teams have on their hands. All throw StoreError.

/// Open tickets of one rank that one person has.
struct RankedTickets {
    QString person; ///< as the tickets write them
    std::optional<int> rank; ///< of the priority
    qint64 count = 0;
};
QList<RankedTickets> openByAssignee(Session &session);

struct TeamTickets {
    QString team;
    qint64 open = 0;
    qint64 unassigned = 0; ///< of these
};
/// By team.
QList<TeamTickets> openByTeam(Session &session);

} // namespace mainstay
