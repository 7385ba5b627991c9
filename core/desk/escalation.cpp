// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/escalation.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace mainstay {

QString toName(EscalationKind kind)
{
    return kind == EscalationKind::Functional ? u"functional"_s : u"hierarchical"_s;
}

std::optional<EscalationKind> escalationKindFromName(QStringView name)
{
    for (const EscalationKind kind : allEscalationKinds) {
        if (toName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<Team> teamAbove(const QList<Team> &teams, std::optional<int> tier)
{
    std::optional<Team> next;
    for (const Team &team : teams) {
        if (!team.tier || (tier && *team.tier <= *tier))
            continue;
        if (!next || std::tie(*team.tier, team.name) < std::tie(*next->tier, next->name))
            next = team;
    }
    return next;
}

} // namespace mainstay
