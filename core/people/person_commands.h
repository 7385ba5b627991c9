// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person_store.h"

namespace mainstay {

/// What a person can do with people and their absences; each is one undoable step. All throw StoreError: what checked()
/// refuses (people_rules.h), Invalid "people.person-exists" {name} and "people.email-taken" {email, name}, Conflict as
/// store/rows.h.

/// Answers the person as stored.
Person addPerson(Transaction &transaction, const Person &draft);
/// Nothing different: no step.
Person editPerson(Transaction &transaction, const Person &read, const Person &wanted);
/// With their absences. Invalid "people.person-in-use" as still_used.h says: somebody who is in a team.
void removePerson(Transaction &transaction, const Person &read);

/// Says that these are people indeed, all in one step; answers how many were not confirmed before.
int confirmPeople(Transaction &transaction, const QList<Person> &read);

/// Answers it as stored. Absences may overlap.
Absence addAbsence(Transaction &transaction, const Absence &draft);
void removeAbsence(Transaction &transaction, const Absence &read);

/// By name or address, as people_lookup.h reads them. Throws Missing "people.unknown-person" {name}.
Person existingPerson(Session &session, const QString &who);

} // namespace mainstay
