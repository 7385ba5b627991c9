// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about organisations, people and absences; lookups by what a mail or a ticket writes are in
/// people_lookup.h.

/// In the order of their names.
QList<Organisation> organisations(Session &session);
std::optional<Organisation> findOrganisation(Session &session, const QString &name);
/// The first of the people who belong to it, by name, and how many there are.
QStringList peopleOf(Session &session, Id<Organisation> organisation, int most);
qint64 countPeopleOf(Session &session, Id<Organisation> organisation);

/// In the order of their names.
QList<Person> people(Session &session);
std::optional<Person> findPerson(Session &session, Id<Person> id);
/// By the exact name.
std::optional<Person> findPerson(Session &session, const QString &name);
/// Whose e-mail address this is, whatever its case.
std::optional<Person> findPersonWithAddress(Session &session, const QString &address);

/// Everybody's, by person, then by time.
QList<Absence> absences(Session &session);
QList<Absence> absencesOf(Session &session, Id<Person> person);

Values toValues(const Organisation &organisation);
Values toValues(const Person &person);
Values toValues(const Absence &absence);

} // namespace mainstay
