// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/team_commands.h"

#include "people/people_rules.h"
#include "people/still_used.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString TeamTable = u"team"_s;
const QString MembershipTable = u"membership"_s;

template <class Value>
Value checkedForTeam(const Value &value)
{
    auto result = checked(value);
    if (!result)
        throw StoreError(std::move(result.error()));
    return std::move(*result);
}

void requireFreeTeamName(Session &session, const Team &wanted)
{
    const auto there = findTeam(session, wanted.name);
    if (there && there->id != wanted.id)
        throw StoreError(ErrorKind::Invalid, "people.team-exists", {{u"name"_s, wanted.name}});
}

QJsonObject membershipFacts(const Team &team, const Person &person)
{
    return {{u"name"_s, person.name}, {u"team"_s, team.name}};
}

} // namespace

Team addTeam(Transaction &transaction, const Team &draft)
{
    Team team = checkedForTeam(draft);
    team.id = {};
    requireFreeTeamName(transaction, team);
    transaction.describe("people.add-team", {{u"name"_s, team.name}});
    team.id = Id<Team>(insertRow(transaction, TeamTable, toValues(team)));
    team.version = 1;
    return team;
}

Team editTeam(Transaction &transaction, const Team &read, const Team &wanted)
{
    Team team = checkedForTeam(wanted);
    team.id = read.id;
    requireFreeTeamName(transaction, team);
    transaction.describe("people.edit-team", {{u"name"_s, team.name}});
    updateRow(transaction, TeamTable, read.id.value, read.version, changesBetween(toValues(read), toValues(team)));
    return findTeam(transaction, team.name).value_or(team);
}

void removeTeam(Transaction &transaction, const Team &read)
{
    requireUnused("people.team-in-use", read.name, membersOf(transaction, read.id, MostNamedUsers),
                  countMembersOf(transaction, read.id));
    transaction.describe("people.remove-team", {{u"name"_s, read.name}});
    deleteRow(transaction, TeamTable, read.id.value, read.version);
}

int confirmTeams(Transaction &transaction, const QList<Team> &read)
{
    transaction.describe("people.confirm-teams", {{u"count"_s, read.size()}});
    int confirmed = 0;
    for (const Team &team : read) {
        if (team.isConfirmed)
            continue;
        updateRow(transaction, TeamTable, team.id.value, team.version, {{u"confirmed"_s, 1}});
        ++confirmed;
    }
    return confirmed;
}

Membership setMembership(Transaction &transaction, const Team &team, const Person &person, const MembershipTerms &terms)
{
    const auto read = findMembership(transaction, team.id, person.id);
    Membership membership = read.value_or(Membership{.team = team.id, .person = person.id});
    membership.role = terms.role;
    membership.from = terms.from;
    membership.until = terms.until;
    membership = checkedForTeam(membership);
    transaction.describe("people.set-membership", membershipFacts(team, person));
    if (read)
        updateRow(transaction, MembershipTable, read->id.value, read->version,
                  changesBetween(toValues(*read), toValues(membership)));
    else
        insertRow(transaction, MembershipTable, toValues(membership));
    return findMembership(transaction, team.id, person.id).value_or(membership);
}

void removeMembership(Transaction &transaction, const Team &team, const Person &person, const Membership &read)
{
    transaction.describe("people.remove-membership", membershipFacts(team, person));
    deleteRow(transaction, MembershipTable, read.id.value, read.version);
}

Team existingTeam(Session &session, const QString &name)
{
    auto team = findTeam(session, name.simplified());
    if (!team)
        throw StoreError(ErrorKind::Missing, "people.unknown-team", {{u"name"_s, name}});
    return std::move(*team);
}

} // namespace mainstay
