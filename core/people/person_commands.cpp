// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/person_commands.h"

#include "people/people_lookup.h"
#include "people/people_rules.h"
#include "people/still_used.h"
#include "people/team_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString PersonTable = u"person"_s;
const QString AbsenceTable = u"absence"_s;

template <class Value>
Value checkedPersonal(const Value &value)
{
    auto result = checked(value);
    if (!result)
        throw StoreError(std::move(result.error()));
    return std::move(*result);
}

void requireOnlyOne(Session &session, const Person &wanted)
{
    const auto there = findPerson(session, wanted.name);
    if (there && there->id != wanted.id)
        throw StoreError(ErrorKind::Invalid, "people.person-exists", {{u"name"_s, wanted.name}});
    const auto other = wanted.email ? findPersonWithAddress(session, *wanted.email) : std::nullopt;
    if (other && other->id != wanted.id)
        throw StoreError(ErrorKind::Invalid, "people.email-taken",
                         {{u"email"_s, *wanted.email}, {u"name"_s, other->name}});
}

QString nameOf(Session &session, Id<Person> id)
{
    const auto person = findPerson(session, id);
    if (!person)
        throw StoreError(ErrorKind::Missing, "people.unknown-person", {{u"name"_s, QString::number(id.value)}});
    return person->name;
}

} // namespace

Person addPerson(Transaction &transaction, const Person &draft)
{
    Person person = checkedPersonal(draft);
    person.id = {};
    requireOnlyOne(transaction, person);
    transaction.describe("people.add-person", {{u"name"_s, person.name}});
    person.id = Id<Person>(insertRow(transaction, PersonTable, toValues(person)));
    person.version = 1;
    return person;
}

Person editPerson(Transaction &transaction, const Person &read, const Person &wanted)
{
    Person person = checkedPersonal(wanted);
    person.id = read.id;
    requireOnlyOne(transaction, person);
    transaction.describe("people.edit-person", {{u"name"_s, person.name}});
    updateRow(transaction, PersonTable, read.id.value, read.version, changesBetween(toValues(read), toValues(person)));
    return findPerson(transaction, read.id).value_or(person);
}

void removePerson(Transaction &transaction, const Person &read)
{
    requireUnused("people.person-in-use", read.name, teamsOf(transaction, read.id, MostNamedUsers),
                  countTeamsOf(transaction, read.id));
    transaction.describe("people.remove-person", {{u"name"_s, read.name}});
    for (const Absence &absence : absencesOf(transaction, read.id))
        deleteRow(transaction, AbsenceTable, absence.id.value, absence.version);
    deleteRow(transaction, PersonTable, read.id.value, read.version);
}

int confirmPeople(Transaction &transaction, const QList<Person> &read)
{
    transaction.describe("people.confirm-people", {{u"count"_s, read.size()}});
    int confirmed = 0;
    for (const Person &person : read) {
        if (person.isConfirmed)
            continue;
        updateRow(transaction, PersonTable, person.id.value, person.version, {{u"confirmed"_s, 1}});
        ++confirmed;
    }
    return confirmed;
}

Absence addAbsence(Transaction &transaction, const Absence &draft)
{
    Absence absence = checkedPersonal(draft);
    transaction.describe("people.add-absence", {{u"name"_s, nameOf(transaction, absence.person)}});
    absence.id = Id<Absence>(insertRow(transaction, AbsenceTable, toValues(absence)));
    absence.version = 1;
    return absence;
}

void removeAbsence(Transaction &transaction, const Absence &read)
{
    transaction.describe("people.remove-absence", {{u"name"_s, nameOf(transaction, read.person)}});
    deleteRow(transaction, AbsenceTable, read.id.value, read.version);
}

Person existingPerson(Session &session, const QString &who)
{
    const auto name = personNamed(session, who);
    auto person = name ? findPerson(session, *name) : std::nullopt;
    if (!person)
        throw StoreError(ErrorKind::Missing, "people.unknown-person", {{u"name"_s, who}});
    return std::move(*person);
}

} // namespace mainstay
