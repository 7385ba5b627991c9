// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/people_answers.h"

#include "calendar/calendar_commands.h"
#include "people/calendar_use.h"
#include "people/person_store.h"
#include "people/team_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

/// The lists by whom they belong to, so that a list of thousands is made in one go.
struct Belongings {
    explicit Belongings(const Everybody &all)
    {
        for (const Person &person : all.people)
            personNames.insert(person.id, person.name);
        // Teams are in the order of their names, and so are their members.
        QHash<Id<Team>, QList<Membership>> members;
        for (const Membership &membership : all.memberships)
            members[membership.team].append(membership);
        for (const Team &team : all.teams) {
            for (const Membership &membership : members.value(team.id)) {
                membersOfTeam[team.id].append(QJsonObject{{u"name"_s, personNames.value(membership.person)},
                                                          {u"role"_s, orNull(membership.role)},
                                                          {u"from"_s, dayOrNull(membership.from)},
                                                          {u"until"_s, dayOrNull(membership.until)}});
                teamsOfPerson[membership.person].append(team.name);
            }
        }
        for (const Absence &absence : all.absences)
            absencesOfPerson[absence.person].append(QJsonObject{{u"from"_s, toIso(absence.starts)},
                                                                {u"to"_s, toIso(absence.ends)},
                                                                {u"reason"_s, orNull(absence.reason)}});
    }

    QHash<Id<Person>, QString> personNames;
    QHash<Id<Team>, QJsonArray> membersOfTeam;
    QHash<Id<Person>, QJsonArray> teamsOfPerson;
    QHash<Id<Person>, QJsonArray> absencesOfPerson;
};

QJsonObject toJson(const Person &person, const Everybody &all, const Belongings &belongings)
{
    return {{u"id"_s, person.id.value},
            {u"version"_s, person.version},
            {u"name"_s, person.name},
            {u"email"_s, orNull(person.email.value_or(QString()))},
            {u"organisation"_s, orNull(nameFor(all.organisations, person.organisation))},
            {u"side"_s, orNull(person.side ? toName(*person.side) : QString())},
            {u"kind"_s, orNull(person.kind)},
            {u"phone"_s, orNull(person.phone)},
            {u"site"_s, orNull(person.site)},
            {u"time_zone"_s, orNull(person.timeZone)},
            {u"language"_s, orNull(person.language)},
            {u"skills"_s, orNull(person.skills)},
            {u"teams"_s, belongings.teamsOfPerson.value(person.id)},
            {u"calendar"_s, orNull(nameFor(all.calendars, person.calendar))},
            {u"absences"_s, belongings.absencesOfPerson.value(person.id)},
            {u"confirmed"_s, person.isConfirmed}};
}

QJsonObject toJson(const Team &team, const Everybody &all, const Belongings &belongings)
{
    return {{u"id"_s, team.id.value},
            {u"version"_s, team.version},
            {u"name"_s, team.name},
            {u"tier"_s, team.tier ? QJsonValue(*team.tier) : QJsonValue(QJsonValue::Null)},
            {u"kind"_s, toName(team.kind)},
            {u"email"_s, orNull(team.email.value_or(QString()))},
            {u"calendar"_s, orNull(nameFor(all.calendars, team.calendar))},
            {u"members"_s, belongings.membersOfTeam.value(team.id)},
            {u"confirmed"_s, team.isConfirmed}};
}

/// What is small however many people there are.
Everybody withoutPeople(Session &session)
{
    Everybody all;
    all.teams = teams(session);
    all.calendars = calendarNames(session);
    for (const Organisation &organisation : organisations(session))
        all.organisations.insert(organisation.id, organisation.name);
    return all;
}

} // namespace

Everybody everybody(Session &session)
{
    Everybody all = withoutPeople(session);
    all.people = people(session);
    all.memberships = memberships(session);
    all.absences = absences(session);
    return all;
}

QJsonArray peopleJson(const Everybody &all)
{
    const Belongings belongings(all);
    QJsonArray list;
    for (const Person &person : all.people)
        list.append(toJson(person, all, belongings));
    return list;
}

QJsonArray teamsJson(const Everybody &all)
{
    const Belongings belongings(all);
    QJsonArray list;
    for (const Team &team : all.teams)
        list.append(toJson(team, all, belongings));
    return list;
}

QJsonObject personJson(Session &session, Id<Person> id)
{
    const auto person = findPerson(session, id);
    if (!person)
        return {};
    Everybody one = withoutPeople(session);
    one.people = {*person};
    one.memberships = membershipsOf(session, id);
    one.absences = absencesOf(session, id);
    return toJson(*person, one, Belongings(one));
}

QJsonObject teamJson(Session &session, const QString &name)
{
    const auto team = findTeam(session, name);
    if (!team)
        return {};
    Everybody one = withoutPeople(session);
    one.memberships = membershipsOf(session, team->id);
    for (const Membership &membership : one.memberships) {
        if (const auto member = findPerson(session, membership.person))
            one.people.append(*member);
    }
    return toJson(*team, one, Belongings(one));
}

std::optional<Id<StoredCalendar>> calendarGiven(Session &session, const QString &name)
{
    return name.trimmed().isEmpty() ? std::nullopt : std::optional(calendarNamed(session, name).id);
}

} // namespace mainstay
