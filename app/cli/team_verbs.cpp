// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/people_answers.h"
#include "people/person_commands.h"
#include "people/team_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

ExitStatus listTeams(Call &call)
{
    const QJsonArray list = teamsJson(call.read(everybody));
    if (call.wantsJson()) {
        call.console().printJson({{u"teams"_s, list}});
        return ExitStatus::Done;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Tier")), Table::Align::Right);
    for (const char *header : {QT_TRANSLATE_NOOP("output", "Kind"), QT_TRANSLATE_NOOP("output", "E-mail address"),
                               QT_TRANSLATE_NOOP("output", "Calendar"), QT_TRANSLATE_NOOP("output", "Members"),
                               QT_TRANSLATE_NOOP("output", "Confirmed")})
        table.addColumn(call.text(header));
    for (const QJsonValue &team : list) {
        QStringList members;
        for (const QJsonValue &member : team[u"members"_s].toArray())
            members.append(member[u"name"_s].toString());
        table.addRow({team[u"name"_s].toString(),
                      team[u"tier"_s].isNull() ? QString() : QString::number(team[u"tier"_s].toInt()),
                      call.words().name(team[u"kind"_s].toString()), team[u"email"_s].toString(),
                      team[u"calendar"_s].toString(), members.join(u", "_s),
                      call.words().name(team[u"confirmed"_s].toBool() ? u"yes"_s : u"no"_s)});
    }
    if (list.isEmpty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No teams.")));
    else
        call.printTable(table);
    return ExitStatus::Done;
}

void answerTeam(Call &call, const QString &name)
{
    if (call.wantsJson())
        call.console().printJson(call.read([&name](Session &session) { return teamJson(session, name); }));
}

/// The team with what the options say; an option with an empty value takes away.
Team teamWithOptions(Session &session, const Arguments &arguments, Team team)
{
    if (const auto name = arguments.value(u"rename"_s))
        team.name = *name;
    if (arguments.value(u"tier"_s) == QString())
        team.tier.reset();
    else if (const auto tier = arguments.number(u"tier"_s, LowestTier, HighestTier))
        team.tier = tier;
    if (const auto kind = arguments.value(u"kind"_s)) {
        const auto known = teamKindFromName(*kind);
        if (!known)
            throw StoreError(ErrorKind::Invalid, "people.unknown-team-kind", {{u"text"_s, *kind}});
        team.kind = *known;
    }
    if (const auto email = arguments.value(u"email"_s))
        team.email = *email;
    if (const auto name = arguments.value(u"calendar"_s))
        team.calendar = calendarGiven(session, *name);
    return team;
}

ExitStatus setTeam(Call &call)
{
    const Arguments &arguments = call.arguments();
    const QString name = arguments.operands.first().simplified();
    const Team stored = call.write([&](Transaction &transaction) {
        const auto read = findTeam(transaction, name);
        Team wanted = teamWithOptions(transaction, arguments, read.value_or(Team{.name = name}));
        wanted.isConfirmed = true;
        return read ? editTeam(transaction, *read, wanted) : addTeam(transaction, wanted);
    });
    answerTeam(call, stored.name);
    return ExitStatus::Done;
}

ExitStatus setMember(Call &call)
{
    const Arguments &arguments = call.arguments();
    const Team team = call.write([&](Transaction &transaction) {
        const Team of = existingTeam(transaction, arguments.operands.first());
        const Person person = existingPerson(transaction, arguments.operands.last());
        const auto read = findMembership(transaction, of.id, person.id);
        if (arguments.has(u"remove"_s)) {
            if (!read)
                throw StoreError(ErrorKind::Missing, "people.not-a-member",
                                 {{u"name"_s, person.name}, {u"team"_s, of.name}});
            removeMembership(transaction, of, person, *read);
            return of;
        }
        MembershipTerms terms;
        if (read)
            terms = {read->role, read->from, read->until};
        if (const auto role = arguments.value(u"role"_s))
            terms.role = *role;
        const auto set = [&](const QString &option, std::optional<QDate> &day) {
            if (arguments.has(option))
                day = arguments.value(option)->isEmpty() ? std::nullopt : arguments.day(option);
        };
        set(u"from"_s, terms.from);
        set(u"until"_s, terms.until);
        setMembership(transaction, of, person, terms);
        return of;
    });
    answerTeam(call, team.name);
    return ExitStatus::Done;
}

ExitStatus confirmNamedTeams(Call &call)
{
    const int confirmed = call.write([&](Transaction &transaction) {
        QMap<qint64, Team> named;
        for (const QString &name : call.arguments().operands) {
            const Team team = existingTeam(transaction, name);
            named.insert(team.id.value, team);
        }
        return confirmTeams(transaction, named.values());
    });
    if (call.wantsJson())
        call.console().printJson({{u"confirmed"_s, confirmed}});
    return ExitStatus::Done;
}

ExitStatus removeNamedTeam(Call &call)
{
    const QString name = call.arguments().operands.first();
    call.write([&](Transaction &transaction) { removeTeam(transaction, existingTeam(transaction, name)); });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, name.simplified()}});
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> teamVerbs()
{
    return {
        {.name = "team list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "list the teams, with who is in them"),
         .run = listTeams},
        {.name = "team set",
         .operands = "NAME",
         .summary =
             QT_TRANSLATE_NOOP("help", "say what a team is, or add it; an option with an empty value takes it away"),
         .least = 1,
         .most = 1,
         .options = {{.name = "rename", .value = "NAME", .help = QT_TRANSLATE_NOOP("help", "another name")},
                     {.name = "tier",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("help",
                                                "0 self-service, 1 service desk, 2 application support, 3 "
                                                "engineering, 4 vendor")},
                     {.name = "kind", .value = "KIND", .help = QT_TRANSLATE_NOOP("help", "support or virtual")},
                     {.name = "email", .value = "ADDRESS", .help = QT_TRANSLATE_NOOP("help", "the e-mail address")},
                     {.name = "calendar",
                      .value = "NAME",
                      .help = QT_TRANSLATE_NOOP("help", "the calendar of its hours")}},
         .run = setTeam},
        {.name = "team member",
         .operands = "TEAM PERSON",
         .summary = QT_TRANSLATE_NOOP(
             "help", "put somebody into a team, say how they are in it, or take the person out of the team"),
         .least = 2,
         .most = 2,
         .options = {{.name = "role", .value = "ROLE", .help = QT_TRANSLATE_NOOP("help", "what they do there")},
                     {.name = "from", .value = "DAY", .help = QT_TRANSLATE_NOOP("help", "the first day")},
                     {.name = "until", .value = "DAY", .help = QT_TRANSLATE_NOOP("help", "the last day")},
                     {.name = "remove", .value = nullptr, .help = QT_TRANSLATE_NOOP("help", "take them out")}},
         .run = setMember},
        {.name = "team confirm",
         .operands = "NAME…",
         .summary = QT_TRANSLATE_NOOP("help", "confirm teams which an import of tickets found"),
         .least = 1,
         .most = std::nullopt,
         .run = confirmNamedTeams},
        {.name = "team remove",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "remove a team that nobody is in"),
         .least = 1,
         .most = 1,
         .run = removeNamedTeam},
    };
}

} // namespace mainstay
