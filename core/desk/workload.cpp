// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/workload.h"

#include "desk/workload_store.h"
#include "people/people_rules.h"
#include "people/person_store.h"
#include "people/team_commands.h"

#include <QDateTime>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QDate dayAt(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), Qt::UTC).date();
}

/// Everybody's load, and who is in which team.
class Loads
{
public:
    Loads(Session &session, Instant at) : m_day(dayAt(at))
    {
        for (const Person &person : people(session))
            m_people.insert(person.id, {.name = person.name});
        for (const Absence &absence : absences(session)) {
            if (absence.starts <= at && at < absence.ends && m_people.contains(absence.person))
                m_people[absence.person].isAbsent = true;
        }
        for (const Membership &membership : memberships(session)) {
            if (isInForce(membership, m_day))
                m_members[membership.team].append(membership.person);
        }
        addTickets(session);
    }

    TeamLoad of(const Team &team)
    {
        TeamLoad load = m_teams.take(team.name);
        load.team = team.name;
        load.tier = team.tier;
        for (const Id<Person> person : m_members.value(team.id))
            load.people.append(m_people.value(person));
        return load;
    }

    /// Teams that were not asked for.
    QList<TeamLoad> rest() const { return m_teams.values(); }

private:
    void addTickets(Session &session)
    {
        // People write a name with other capitals and mean the same person.
        QHash<QString, Id<Person>> byName;
        for (auto person = m_people.cbegin(); person != m_people.cend(); ++person)
            byName.insert(foldedName(person->name), person.key());
        for (const RankedTickets &tickets : openByAssignee(session)) {
            const auto meant = m_people.find(byName.value(foldedName(tickets.person)));
            if (meant == m_people.end())
                continue;
            meant->open += tickets.count;
            meant->weight += tickets.count * weightOf(tickets.rank);
        }
        for (const TeamTickets &tickets : openByTeam(session))
            m_teams.insert(tickets.team,
                           {.team = tickets.team, .tier = {}, .open = tickets.open, .unassigned = tickets.unassigned});
    }

    QDate m_day;
    QHash<Id<Person>, PersonLoad> m_people;
    QHash<Id<Team>, QList<Id<Person>>> m_members; ///< by name
    QMap<QString, TeamLoad> m_teams;
};

} // namespace

int weightOf(std::optional<int> rank)
{
    return rank ? std::clamp(6 - *rank, 1, 5) : 1;
}

bool isInForce(const Membership &membership, QDate day)
{
    return (!membership.from || *membership.from <= day) && (!membership.until || day <= *membership.until);
}

std::optional<QString> leastLoaded(const QList<PersonLoad> &people)
{
    const PersonLoad *least = nullptr;
    for (const PersonLoad &person : people) {
        const auto burden = [](const PersonLoad &one) { return std::tie(one.weight, one.open, one.name); };
        if (!person.isAbsent && (!least || burden(person) < burden(*least)))
            least = &person;
    }
    return least ? std::optional(least->name) : std::nullopt;
}

QList<TeamLoad> teamLoads(Session &session, Instant at)
{
    Loads loads(session, at);
    QList<TeamLoad> all;
    for (const Team &team : teams(session))
        all.append(loads.of(team));
    all += loads.rest();
    std::ranges::sort(all, {}, &TeamLoad::team);
    return all;
}

TeamLoad teamLoad(Session &session, const QString &name, Instant at)
{
    const Team team = existingTeam(session, name);
    return Loads(session, at).of(team);
}

QString leastLoaded(Session &session, const QString &team, Instant at)
{
    const TeamLoad load = teamLoad(session, team, at);
    const auto name = leastLoaded(load.people);
    if (!name)
        throw StoreError(ErrorKind::Missing, "desk.nobody-present", {{u"team"_s, load.team}});
    return *name;
}

} // namespace mainstay
