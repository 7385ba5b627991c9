// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/team_store.h"

namespace mainstay {

/// What a person can do with teams and who is in them; each is one undoable step. All throw StoreError: what checked()
/// refuses (people_rules.h), Invalid "people.team-exists" {name}, Conflict as store/rows.h.

/// Answers the team as stored.
Team addTeam(Transaction &transaction, const Team &draft);
/// Nothing different: no step.
Team editTeam(Transaction &transaction, const Team &read, const Team &wanted);
/// Invalid "people.team-in-use" as still_used.h says: somebody is in it.
void removeTeam(Transaction &transaction, const Team &read);
/// Says that these are teams indeed, all in one step; answers how many were not confirmed before.
int confirmTeams(Transaction &transaction, const QList<Team> &read);

/// What belongs to a person's being in a team.
struct MembershipTerms {
    QString role;
    std::optional<QDate> from;
    std::optional<QDate> until;
};
/// Puts the person into the team, or changes how they are in it. Equal: no step.
Membership setMembership(Transaction &transaction, const Team &team, const Person &person,
                         const MembershipTerms &terms);
/// `team` and `person` are those of the membership that was read.
void removeMembership(Transaction &transaction, const Team &team, const Person &person, const Membership &read);

/// Throws Missing "people.unknown-team" {name}.
Team existingTeam(Session &session, const QString &name);

} // namespace mainstay
