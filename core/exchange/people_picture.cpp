// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/people_picture.h"

#include "people/calendar_use.h"
#include "people/people_rules.h"
#include "people/person_store.h"
#include "people/team_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QStringList peopleEntities()
{
    return {u"organisation"_s, u"person"_s, u"team"_s, u"membership"_s, u"calendar"_s};
}

PeoplePicture readPeoplePicture(Session &session)
{
    PeoplePicture picture;
    picture.position = journalPosition(session);
    for (const Person &person : people(session)) {
        picture.people.insert(person.name, person);
        const QString folded = foldedName(person.name);
        if (!picture.namesByFolded.contains(folded))
            picture.namesByFolded.insert(folded, person.name);
        if (person.email)
            picture.namesByAddress.insert(foldedAddress(*person.email), person.name);
    }
    for (const Organisation &organisation : organisations(session))
        picture.organisations.insert(organisation.name, organisation.id);
    const auto calendars = calendarNames(session);
    for (auto each = calendars.cbegin(); each != calendars.cend(); ++each)
        picture.calendars.insert(each.value(), each.key());
    for (const Team &team : teams(session))
        picture.teams.insert(team.name, team);
    for (const Membership &membership : memberships(session))
        picture.memberships.insert({membership.team.value, membership.person.value}, membership);
    return picture;
}

} // namespace mainstay
