// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"

#include <QDate>

namespace mainstay {

enum class TeamKind : quint8 {
    Support, ///< a part of the organisation that serves
    Virtual, ///< people of several departments who work on something together
};
inline constexpr int teamKindCount = 2;

/// 0 self-service, 1 service desk, 2 application support and developers, 3 engineering, 4 vendor.
inline constexpr int LowestTier = 0;
inline constexpr int HighestTier = 4;

/// Who tickets are assigned to. Tickets know teams by name, as they do people.
struct Team {
    Id<Team> id;
    int version = 0;
    QString name;
    std::optional<int> tier;
    TeamKind kind = TeamKind::Support;
    std::optional<QString> email;
    std::optional<Id<StoredCalendar>> calendar; ///< when it serves
    bool isConfirmed = true; ///< false: an import found the name, and nobody has looked at it since

    bool operator==(const Team &) const = default;
};

/// That a person belongs to a team; at most once to each.
struct Membership {
    Id<Membership> id;
    int version = 0;
    Id<Team> team;
    Id<Person> person;
    QString role; ///< may be empty
    std::optional<QDate> from; ///< the first day; nothing: since ever
    std::optional<QDate> until; ///< the last day; nothing: no end is known

    bool operator==(const Membership &) const = default;
};

/// "support", "virtual": the words of the database.
QString toName(TeamKind kind);
std::optional<TeamKind> teamKindFromName(QStringView name);

} // namespace mainstay
