// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "people/person.h"
#include "people/team.h"

namespace mainstay {

/// Everybody there is, with what belongs to them, read at one instant.
struct Everybody {
    QList<Person> people; ///< by name
    QList<Team> teams; ///< by name
    QList<Membership> memberships;
    QList<Absence> absences; ///< by person, then by time
    QHash<Id<Organisation>, QString> organisations;
    QHash<Id<StoredCalendar>, QString> calendars;
};
Everybody everybody(Session &session);

/// One object for each of `people` or `teams`, in their order.
QJsonArray peopleJson(const Everybody &all);
QJsonArray teamsJson(const Everybody &all);

/// The object of this one, as in the lists; empty where it is gone.
QJsonObject personJson(Session &session, Id<Person> id);
QJsonObject teamJson(Session &session, const QString &name);

/// The name that an optional id stands for; empty where there is none.
template <class T>
QString nameFor(const QHash<Id<T>, QString> &names, const std::optional<Id<T>> &id)
{
    return id ? names.value(*id) : QString();
}

/// The calendar of this name; of an empty one none. Throws Missing "calendar.unknown".
std::optional<Id<StoredCalendar>> calendarGiven(Session &session, const QString &name);

} // namespace mainstay
