// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/team.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about teams and memberships.

/// In the order of their names.
QList<Team> teams(Session &session);
/// By the exact name.
std::optional<Team> findTeam(Session &session, const QString &name);

/// All of them, by team, then by the person's name.
QList<Membership> memberships(Session &session);
/// Of a team, by the person's name; of a person.
QList<Membership> membershipsOf(Session &session, Id<Team> team);
QList<Membership> membershipsOf(Session &session, Id<Person> person);
std::optional<Membership> findMembership(Session &session, Id<Team> team, Id<Person> person);
/// The first of a team's people, and of a person's teams, by name; and how many there are.
QStringList membersOf(Session &session, Id<Team> team, int most);
qint64 countMembersOf(Session &session, Id<Team> team);
QStringList teamsOf(Session &session, Id<Person> person, int most);
qint64 countTeamsOf(Session &session, Id<Person> person);
/// All teams that the person of this name is in on that day, by name.
QStringList teamsOn(Session &session, const QString &person, QDate day);

Values toValues(const Team &team);
Values toValues(const Membership &membership);

} // namespace mainstay
