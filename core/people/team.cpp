// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/team.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

static const std::array<QString, teamKindCount> &teamKindNames()
{
    static const std::array<QString, teamKindCount> names{u"support"_s, u"virtual"_s};
    return names;
}

QString toName(TeamKind kind)
{
    return teamKindNames().at(size_t(kind));
}

std::optional<TeamKind> teamKindFromName(QStringView name)
{
    const auto &names = teamKindNames();
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(TeamKind(found - names.begin()));
}

} // namespace mainstay
