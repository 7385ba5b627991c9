// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/person_store.h"

#include "people/people_rules.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView PersonColumns = u"id, version, name, email, organisation_id, side, kind, phone, site, time_zone,"
                                      " language, skills, calendar_id, confirmed";
constexpr QStringView AbsenceColumns = u"id, version, person_id, starts, ends, reason";

Organisation toOrganisation(const Row &row)
{
    return {row.id<Organisation>(0), row.number(1), row.text(2), row.text(3), row.flag(4)};
}

/// The database's CHECK lets no other word in.
std::optional<PersonSide> toSide(const std::optional<QString> &word)
{
    const auto side = word ? personSideFromName(*word) : std::nullopt;
    if (word && !side)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, *word}});
    return side;
}

Person toPerson(const Row &row)
{
    return {.id = row.id<Person>(0),
            .version = row.number(1),
            .name = row.text(2),
            .email = row.optionalText(3),
            .organisation = row.optionalId<Organisation>(4),
            .side = toSide(row.optionalText(5)),
            .kind = row.text(6),
            .phone = row.text(7),
            .site = row.text(8),
            .timeZone = row.text(9),
            .language = row.text(10),
            .skills = row.text(11),
            .calendar = row.optionalId<StoredCalendar>(12),
            .isConfirmed = row.flag(13)};
}

Absence toAbsence(const Row &row)
{
    return {row.id<Absence>(0), row.number(1), row.id<Person>(2), row.instant(3), row.instant(4), row.text(5)};
}

} // namespace

QList<Organisation> organisations(Session &session)
{
    return session.query(u"SELECT id, version, name, note, confirmed FROM organisation ORDER BY name"_s, {},
                         toOrganisation);
}

std::optional<Organisation> findOrganisation(Session &session, const QString &name)
{
    return session.find(u"SELECT id, version, name, note, confirmed FROM organisation WHERE name = ?"_s, {name},
                        toOrganisation);
}

QStringList peopleOf(Session &session, Id<Organisation> organisation, int most)
{
    return session.query(u"SELECT name FROM person WHERE organisation_id = ? ORDER BY name LIMIT ?"_s,
                         {organisation, most}, [](const Row &row) { return row.text(0); });
}

qint64 countPeopleOf(Session &session, Id<Organisation> organisation)
{
    return session.number(u"SELECT count(*) FROM person WHERE organisation_id = ?"_s, {organisation});
}

QList<Person> people(Session &session)
{
    return session.query(u"SELECT %1 FROM person ORDER BY name"_s.arg(PersonColumns), {}, toPerson);
}

std::optional<Person> findPerson(Session &session, Id<Person> id)
{
    return session.find(u"SELECT %1 FROM person WHERE id = ?"_s.arg(PersonColumns), {id}, toPerson);
}

std::optional<Person> findPerson(Session &session, const QString &name)
{
    return session.find(u"SELECT %1 FROM person WHERE name = ?"_s.arg(PersonColumns), {name}, toPerson);
}

std::optional<Person> findPersonWithAddress(Session &session, const QString &address)
{
    return session.find(u"SELECT %1 FROM person WHERE lower(email) = ?"_s.arg(PersonColumns), {foldedAddress(address)},
                        toPerson);
}

QList<Absence> absences(Session &session)
{
    return session.query(u"SELECT %1 FROM absence ORDER BY person_id, starts, id"_s.arg(AbsenceColumns), {}, toAbsence);
}

QList<Absence> absencesOf(Session &session, Id<Person> person)
{
    return session.query(u"SELECT %1 FROM absence WHERE person_id = ? ORDER BY starts, id"_s.arg(AbsenceColumns),
                         {person}, toAbsence);
}

Values toValues(const Organisation &organisation)
{
    return {{u"name"_s, organisation.name},
            {u"note"_s, organisation.note},
            {u"confirmed"_s, organisation.isConfirmed ? 1 : 0}};
}

Values toValues(const Person &person)
{
    return {{u"name"_s, person.name},
            {u"folded"_s, foldedName(person.name)},
            {u"email"_s, Param(person.email).value()},
            {u"organisation_id"_s, Param(person.organisation).value()},
            {u"side"_s, person.side ? QVariant(toName(*person.side)) : QVariant()},
            {u"kind"_s, person.kind},
            {u"phone"_s, person.phone},
            {u"site"_s, person.site},
            {u"time_zone"_s, person.timeZone},
            {u"language"_s, person.language},
            {u"skills"_s, person.skills},
            {u"calendar_id"_s, Param(person.calendar).value()},
            {u"confirmed"_s, person.isConfirmed ? 1 : 0}};
}

Values toValues(const Absence &absence)
{
    return {{u"person_id"_s, absence.person.value},
            {u"starts"_s, toMilliseconds(absence.starts)},
            {u"ends"_s, toMilliseconds(absence.ends)},
            {u"reason"_s, absence.reason}};
}

} // namespace mainstay
