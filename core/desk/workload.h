// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/team.h"
#include "store/session.h"

namespace mainstay {

/// What somebody has on their hands, of whatever team: open tickets of which they are the assignee.
struct PersonLoad {
    QString name;
    qint64 open = 0;
    qint64 weight = 0; ///< the sum of weightOf()
    bool isAbsent = false;

    bool operator==(const PersonLoad &) const = default;
};

struct TeamLoad {
    QString team;
    std::optional<int> tier;
    qint64 open = 0; ///< tickets that the team has
    qint64 unassigned = 0; ///< of these
    QList<PersonLoad> people; ///< who is in it that day, by name

    bool operator==(const TeamLoad &) const = default;
};

/// How much a ticket weighs: 5 for rank 1, 4 for rank 2 … 1 from rank 5 on and where there is no priority.
int weightOf(std::optional<int> rank);

/// Whether the membership holds on the day, the last one included.
bool isInForce(const Membership &membership, QDate day);

/// Who is present and carries the least weight, then the fewest tickets, then comes first by name; nothing when all are
/// away.
std::optional<QString> leastLoaded(const QList<PersonLoad> &people);

/// Teams by name, those that only tickets know among them. Throws StoreError.
QList<TeamLoad> teamLoads(Session &session, Instant at);
/// Throws StoreError; Missing "people.unknown-team" {name}.
TeamLoad teamLoad(Session &session, const QString &team, Instant at);

/// The member of the team who should get the next ticket. Throws StoreError; Missing "people.unknown-team" {name},
/// "desk.nobody-present" {team}.
QString leastLoaded(Session &session, const QString &team, Instant at);

} // namespace mainstay
