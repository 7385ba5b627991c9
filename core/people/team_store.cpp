// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/team_store.h"

#include "people/people_rules.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView TeamColumns = u"id, version, name, tier, kind, email, calendar_id, confirmed";

const QString NamedMemberships = u"SELECT m.id, m.version, m.team_id, m.person_id, m.role, m.from_day, m.until_day"
                                 " FROM membership AS m JOIN person AS p ON p.id = m.person_id %1"_s;

Team toTeam(const Row &row)
{
    const auto kind = teamKindFromName(row.text(4));
    if (!kind)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, row.text(4)}});
    return {.id = row.id<Team>(0),
            .version = row.number(1),
            .name = row.text(2),
            .tier = row.isNull(3) ? std::nullopt : std::optional(row.number(3)),
            .kind = *kind,
            .email = row.optionalText(5),
            .calendar = row.optionalId<StoredCalendar>(6),
            .isConfirmed = row.flag(7)};
}

std::optional<QDate> toDay(const std::optional<QString> &text)
{
    return text ? std::optional(QDate::fromString(*text, Qt::ISODate)) : std::nullopt;
}

QVariant fromDay(const std::optional<QDate> &day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

Membership toMembership(const Row &row)
{
    return {.id = row.id<Membership>(0),
            .version = row.number(1),
            .team = row.id<Team>(2),
            .person = row.id<Person>(3),
            .role = row.text(4),
            .from = toDay(row.optionalText(5)),
            .until = toDay(row.optionalText(6))};
}

} // namespace

QList<Team> teams(Session &session)
{
    return session.query(u"SELECT %1 FROM team ORDER BY name"_s.arg(TeamColumns), {}, toTeam);
}

std::optional<Team> findTeam(Session &session, const QString &name)
{
    return session.find(u"SELECT %1 FROM team WHERE name = ?"_s.arg(TeamColumns), {name}, toTeam);
}

QList<Membership> memberships(Session &session)
{
    return session.query(NamedMemberships.arg(u"ORDER BY m.team_id, p.name"_s), {}, toMembership);
}

QList<Membership> membershipsOf(Session &session, Id<Team> team)
{
    return session.query(NamedMemberships.arg(u"WHERE m.team_id = ? ORDER BY p.name"_s), {team}, toMembership);
}

QList<Membership> membershipsOf(Session &session, Id<Person> person)
{
    return session.query(NamedMemberships.arg(u"WHERE m.person_id = ? ORDER BY m.team_id"_s), {person}, toMembership);
}

std::optional<Membership> findMembership(Session &session, Id<Team> team, Id<Person> person)
{
    return session.find(u"SELECT id, version, team_id, person_id, role, from_day, until_day FROM membership"
                        " WHERE team_id = ? AND person_id = ?"_s,
                        {team, person}, toMembership);
}

QStringList membersOf(Session &session, Id<Team> team, int most)
{
    return session.query(u"SELECT p.name FROM membership AS m JOIN person AS p ON p.id = m.person_id"
                         " WHERE m.team_id = ? ORDER BY p.name LIMIT ?"_s,
                         {team, most}, [](const Row &row) { return row.text(0); });
}

qint64 countMembersOf(Session &session, Id<Team> team)
{
    return session.number(u"SELECT count(*) FROM membership WHERE team_id = ?"_s, {team});
}

QStringList teamsOf(Session &session, Id<Person> person, int most)
{
    return session.query(u"SELECT t.name FROM membership AS m JOIN team AS t ON t.id = m.team_id"
                         " WHERE m.person_id = ? ORDER BY t.name LIMIT ?"_s,
                         {person, most}, [](const Row &row) { return row.text(0); });
}

qint64 countTeamsOf(Session &session, Id<Person> person)
{
    return session.number(u"SELECT count(*) FROM membership WHERE person_id = ?"_s, {person});
}

QStringList teamsOn(Session &session, const QString &person, QDate day)
{
    const QString date = day.toString(Qt::ISODate);
    return session.query(u"SELECT t.name FROM person AS p JOIN membership AS m ON m.person_id = p.id"
                         " JOIN team AS t ON t.id = m.team_id WHERE p.name = ?"
                         " AND (m.from_day IS NULL OR m.from_day <= ?) AND (m.until_day IS NULL OR m.until_day >= ?)"
                         " ORDER BY t.name"_s,
                         {person, date, date}, [](const Row &row) { return row.text(0); });
}

Values toValues(const Team &team)
{
    return {{u"name"_s, team.name},
            {u"folded"_s, foldedName(team.name)},
            {u"tier"_s, team.tier ? QVariant(*team.tier) : QVariant()},
            {u"kind"_s, toName(team.kind)},
            {u"email"_s, Param(team.email).value()},
            {u"calendar_id"_s, Param(team.calendar).value()},
            {u"confirmed"_s, team.isConfirmed ? 1 : 0}};
}

Values toValues(const Membership &membership)
{
    return {{u"team_id"_s, membership.team.value},
            {u"person_id"_s, membership.person.value},
            {u"role"_s, membership.role},
            {u"from_day"_s, fromDay(membership.from)},
            {u"until_day"_s, fromDay(membership.until)}};
}

} // namespace mainstay
