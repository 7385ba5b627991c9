// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_lookup.h"

#include "people/people_rules.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// What the questions need to know of a person.
struct Meant {
    QString name;
    std::optional<QString> organisation;
    std::optional<QString> side;
    QString kind;
    bool isInTeam = false;
};

std::optional<Meant> findMeant(Session &session, const QString &where, const Params &params)
{
    static const QString sql = u"SELECT p.name, o.name, p.side, p.kind,"
                               " (SELECT count(*) FROM membership AS m WHERE m.person_id = p.id)"
                               " FROM person AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id WHERE "_s;
    return session.find(sql + where, params, [](const Row &row) {
        return Meant{row.text(0), row.optionalText(1), row.optionalText(2), row.text(3), row.flag(4)};
    });
}

std::optional<Meant> findByName(Session &session, const QString &name)
{
    if (name.isEmpty() || flawOf(name))
        return std::nullopt;
    return findMeant(session, u"p.folded = ? ORDER BY p.name = ? DESC, p.name LIMIT 1"_s, {foldedName(name), name});
}

std::optional<Meant> findMeant(Session &session, const QString &text)
{
    const Who who = whoFromText(text);
    auto meant = findByName(session, who.whole);
    if (!meant && who.name != who.whole)
        meant = findByName(session, who.name);
    if (!meant && !who.address.isEmpty())
        meant = findMeant(session, u"lower(p.email) = ?"_s, {foldedAddress(who.address)});
    return meant;
}

/// As LIKE with ESCAPE '!' reads it.
QString literally(QString text)
{
    for (const QChar special : {u'!', u'%', u'_'})
        text.replace(special, QString(u"!"_s + special));
    return text;
}

} // namespace

std::optional<QString> personNamed(Session &session, const QString &who)
{
    const auto meant = findMeant(session, who);
    return meant ? std::optional(meant->name) : std::nullopt;
}

std::optional<QString> personBehind(Session &session, const QString &login)
{
    if (const auto named = personNamed(session, login))
        return named;
    const QString begin = foldedAddress(login.trimmed());
    if (begin.isEmpty() || begin.contains(u'@') || flawOf(begin))
        return std::nullopt;
    // "A" stands right behind "@": so the index of addresses finds all that begin like this.
    const QStringList names =
        session.query(u"SELECT name FROM person WHERE lower(email) >= ? AND lower(email) < ? ORDER BY name LIMIT 2"_s,
                      {QString(begin + u'@'), QString(begin + u'A')}, [](const Row &row) { return row.text(0); });
    return names.size() == 1 ? std::optional(names.first()) : std::nullopt;
}

std::optional<QString> organisationOf(Session &session, const QString &who)
{
    if (const auto meant = findMeant(session, who))
        return meant->organisation;
    const QString name = who.simplified();
    if (name.isEmpty() || flawOf(name))
        return std::nullopt;
    return session.find(u"SELECT name FROM organisation WHERE name = ?"_s, {name},
                        [](const Row &row) { return row.text(0); });
}

QStringList peopleLike(Session &session, const QString &text, int most)
{
    const QString typed = text.simplified();
    if (typed.isEmpty() || flawOf(typed))
        return {};
    const QString begin = literally(foldedName(typed)) + u'%';
    return session.query(u"SELECT name FROM person WHERE folded LIKE ? ESCAPE '!'"
                         " ORDER BY CASE WHEN folded LIKE ? ESCAPE '!' THEN 0 ELSE 1 END, name LIMIT ?"_s,
                         {QString(u'%' + begin), begin, most}, [](const Row &row) { return row.text(0); });
}

bool hasOrganisations(Session &session)
{
    return session.number(u"SELECT count(*) FROM (SELECT 1 FROM organisation LIMIT 1) AS any_one"_s) > 0;
}

bool isCustomerSide(Session &session, const QString &who)
{
    const auto meant = findMeant(session, who);
    if (!meant || meant->isInTeam)
        return false;
    const auto said = meant->side ? personSideFromName(*meant->side) : std::nullopt;
    return meant->organisation || sideOf(said, meant->kind) == PersonSide::Business;
}

std::optional<Absence> absenceAt(Session &session, Id<Person> person, Instant at)
{
    return session.find(u"SELECT id, version, person_id, starts, ends, reason FROM absence"
                        " WHERE person_id = ? AND ends > ? AND starts <= ? ORDER BY ends DESC, id LIMIT 1"_s,
                        {person, at, at}, [](const Row &row) {
                            return Absence{row.id<Absence>(0), row.number(1),  row.id<Person>(2),
                                           row.instant(3),     row.instant(4), row.text(5)};
                        });
}

bool isAbsent(Session &session, Id<Person> person, Instant at)
{
    return absenceAt(session, person, at).has_value();
}

} // namespace mainstay
