// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "people/team.h"

namespace mainstay {

struct Ticket;

enum class EscalationKind {
    Functional, ///< to another team, mostly a tier up
    Hierarchical, ///< to a manager, who is told; the ticket stays where it is
};
inline constexpr EscalationKind allEscalationKinds[] = {EscalationKind::Functional, EscalationKind::Hierarchical};

struct Escalation {
    Id<Escalation> id;
    int version = 0;
    Id<Ticket> ticket;
    EscalationKind kind = EscalationKind::Functional;
    std::optional<QString> fromTeam; ///< that had it; nothing: nobody
    std::optional<QString> toTeam; ///< of a functional one
    std::optional<QString> toPerson; ///< of a hierarchical one
    QString reason;
    Instant happened;
    QString who; ///< a person, or the name of a rule
    bool isByRule = false;

    bool operator==(const Escalation &) const = default;
};

/// Somebody who works on a ticket beside its assignee.
struct SwarmMember {
    Id<SwarmMember> id;
    int version = 0;
    Id<Ticket> ticket;
    QString person;

    bool operator==(const SwarmMember &) const = default;
};

/// "functional", "hierarchical": the words of the database.
QString toName(EscalationKind kind);
std::optional<EscalationKind> escalationKindFromName(QStringView name);

/// The team of the next tier above (nothing: of the lowest there is), the first by name if there are several; nothing
/// when there is none. `teams` are those that may be asked.
std::optional<Team> teamAbove(const QList<Team> &teams, std::optional<int> tier);

} // namespace mainstay
