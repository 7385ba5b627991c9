// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/people_answers.h"
#include "cli/people_import.h"
#include "exchange/guess_format.h"
#include "people/organisation_commands.h"
#include "people/people_lookup.h"
#include "people/person_commands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

ExitStatus importByColumns(Call &call)
{
    const QString path = call.arguments().operands.first();
    return importPeopleFile(call, guessPeopleFormat(Call::valueOf(headOf(path))), path);
}

ExitStatus listPeople(Call &call)
{
    const Everybody all = call.read(everybody);
    const QJsonArray list = peopleJson(all);
    if (call.wantsJson()) {
        call.console().printJson({{u"people"_s, list}});
        return ExitStatus::Done;
    }
    Table table;
    for (const char *header : {QT_TRANSLATE_NOOP("output", "Name"), QT_TRANSLATE_NOOP("output", "E-mail address"),
                               QT_TRANSLATE_NOOP("output", "Organisation"), QT_TRANSLATE_NOOP("output", "Kind"),
                               QT_TRANSLATE_NOOP("output", "Teams"), QT_TRANSLATE_NOOP("output", "Calendar"),
                               QT_TRANSLATE_NOOP("output", "Confirmed")})
        table.addColumn(call.text(header));
    for (const QJsonValue &person : list) {
        QStringList inTeams;
        for (const QJsonValue &team : person[u"teams"_s].toArray())
            inTeams.append(team.toString());
        table.addRow({person[u"name"_s].toString(), person[u"email"_s].toString(), person[u"organisation"_s].toString(),
                      call.words().name(person[u"kind"_s].toString()), inTeams.join(u", "_s),
                      person[u"calendar"_s].toString(),
                      call.words().name(person[u"confirmed"_s].toBool() ? u"yes"_s : u"no"_s)});
    }
    if (list.isEmpty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Nobody.")));
    else
        call.printTable(table);
    return ExitStatus::Done;
}

void answerPerson(Call &call, Id<Person> id)
{
    if (call.wantsJson())
        call.console().printJson(call.read([id](Session &session) { return personJson(session, id); }));
}

/// The person with what the options say; an option with an empty value takes away.
Person withOptions(Transaction &transaction, const Arguments &arguments, Person person)
{
    const auto set = [&](const QString &option, QString &field) {
        if (const auto text = arguments.value(option))
            field = *text;
    };
    set(u"rename"_s, person.name);
    set(u"kind"_s, person.kind);
    set(u"phone"_s, person.phone);
    set(u"site"_s, person.site);
    set(u"time-zone"_s, person.timeZone);
    set(u"language"_s, person.language);
    set(u"skills"_s, person.skills);
    if (const auto email = arguments.value(u"email"_s))
        person.email = *email;
    if (const auto side = arguments.value(u"side"_s)) {
        person.side = personSideFromName(*side);
        if (!person.side && !side->isEmpty())
            throw StoreError(ErrorKind::Invalid, "people.unknown-side", {{u"text"_s, *side}});
    }
    if (const auto name = arguments.value(u"calendar"_s))
        person.calendar = calendarGiven(transaction, *name);
    if (const auto name = arguments.value(u"organisation"_s))
        person.organisation =
            name->trimmed().isEmpty() ? std::nullopt : std::optional(organisationNamed(transaction, *name).id);
    return person;
}

ExitStatus setPerson(Call &call)
{
    const Arguments &arguments = call.arguments();
    const QString who = arguments.operands.first();
    const Person stored = call.write([&](Transaction &transaction) {
        const auto name = personNamed(transaction, who);
        // An organisation that is made on the way is a part of this step.
        transaction.describe(name ? "people.edit-person" : "people.add-person", {{u"name"_s, name.value_or(who)}});
        if (!name)
            return addPerson(transaction, withOptions(transaction, arguments, {.name = who}));
        const Person read = existingPerson(transaction, *name);
        Person wanted = withOptions(transaction, arguments, read);
        wanted.isConfirmed = true;
        return editPerson(transaction, read, wanted);
    });
    answerPerson(call, stored.id);
    return ExitStatus::Done;
}

ExitStatus confirmNamed(Call &call)
{
    const int confirmed = call.write([&](Transaction &transaction) {
        QMap<qint64, Person> named;
        for (const QString &who : call.arguments().operands) {
            const Person person = existingPerson(transaction, who);
            named.insert(person.id.value, person);
        }
        return confirmPeople(transaction, named.values());
    });
    if (call.wantsJson())
        call.console().printJson({{u"confirmed"_s, confirmed}});
    return ExitStatus::Done;
}

ExitStatus setAbsence(Call &call)
{
    const Arguments &arguments = call.arguments();
    for (const QString &option : {u"from"_s, u"to"_s})
        arguments.demanded(option);
    const Instant from = *arguments.time(u"from"_s);
    const Instant to = *arguments.time(u"to"_s);
    const Person person = call.write([&](Transaction &transaction) {
        const Person who = existingPerson(transaction, arguments.operands.first());
        if (!arguments.has(u"remove"_s)) {
            addAbsence(transaction,
                       {.person = who.id,
                        .starts = from,
                        .ends = to,
                        .reason = arguments.value(u"because"_s).value_or(QString())});
            return who;
        }
        const QList<Absence> all = absencesOf(transaction, who.id);
        const auto found = std::ranges::find_if(
            all, [&](const Absence &absence) { return absence.starts == from && absence.ends == to; });
        if (found == all.cend())
            throw StoreError(ErrorKind::Missing, "people.not-absent",
                             {{u"name"_s, who.name}, {u"from"_s, toIso(from)}, {u"to"_s, toIso(to)}});
        removeAbsence(transaction, *found);
        return who;
    });
    answerPerson(call, person.id);
    return ExitStatus::Done;
}

ExitStatus removeNamedPerson(Call &call)
{
    const Person removed = call.write([&](Transaction &transaction) {
        const Person person = existingPerson(transaction, call.arguments().operands.first());
        removePerson(transaction, person);
        return person;
    });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, removed.name}});
    return ExitStatus::Done;
}

QList<OptionSpec> personOptions()
{
    return {
        {.name = "rename", .value = "NAME", .help = QT_TRANSLATE_NOOP("help", "another name")},
        {.name = "email", .value = "ADDRESS", .help = QT_TRANSLATE_NOOP("help", "the e-mail address")},
        {.name = "organisation",
         .value = "NAME",
         .help = QT_TRANSLATE_NOOP("help", "the organisation they belong to; one that is not known is added")},
        {.name = "side", .value = "SIDE", .help = QT_TRANSLATE_NOOP("help", "business, technical or outside")},
        {.name = "kind",
         .value = "KIND",
         .help = QT_TRANSLATE_NOOP("help", "what they are to the service: customer, line manager, developer …")},
        {.name = "phone", .value = "NUMBER", .help = QT_TRANSLATE_NOOP("help", "the telephone number")},
        {.name = "site", .value = "PLACE", .help = QT_TRANSLATE_NOOP("help", "where they work")},
        {.name = "time-zone", .value = "ZONE", .help = QT_TRANSLATE_NOOP("help", "such as Europe/Amsterdam")},
        {.name = "language",
         .value = "LANGUAGE",
         .help = QT_TRANSLATE_NOOP("help", "the language to write to them in")},
        {.name = "skills", .value = "TEXT", .help = QT_TRANSLATE_NOOP("help", "what they know")},
        {.name = "calendar", .value = "NAME", .help = QT_TRANSLATE_NOOP("help", "the calendar of their own hours")},
    };
}

} // namespace

QList<VerbSpec> peopleVerbs()
{
    return {
        {.name = "people import",
         .operands = "FILE",
         .summary = QT_TRANSLATE_NOOP("help", "bring a table of people or of teams in; its columns tell which it is"),
         .notes = peopleFormatNotes(),
         .least = 1,
         .most = 1,
         .options = {{.name = "dry-run",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "say what would happen, and change nothing")},
                     {.name = "keep-valid",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "keep the other rows when some cannot be used")}},
         .operandKind = OperandKind::File,
         .run = importByColumns},
        {.name = "people list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "list the people, with their organisations, teams and hours"),
         .run = listPeople},
        {.name = "people set",
         .operands = "NAME",
         .summary =
             QT_TRANSLATE_NOOP("help", "say who somebody is, or add them; an option with an empty value takes it away"),
         .least = 1,
         .most = 1,
         .options = personOptions(),
         .run = setPerson},
        {.name = "people confirm",
         .operands = "NAME…",
         .summary = QT_TRANSLATE_NOOP("help", "confirm people whom an import of tickets found"),
         .least = 1,
         .most = std::nullopt,
         .run = confirmNamed},
        {.name = "people absent",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "say when somebody is away"),
         .least = 1,
         .most = 1,
         .options = {{.name = "from", .value = "TIME", .help = QT_TRANSLATE_NOOP("help", "when it begins")},
                     {.name = "to", .value = "TIME", .help = QT_TRANSLATE_NOOP("help", "when it ends")},
                     {.name = "because", .value = "TEXT", .help = QT_TRANSLATE_NOOP("help", "why, for others to read")},
                     {.name = "remove",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "remove the absence with exactly these times")}},
         .run = setAbsence},
        {.name = "people remove",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "remove somebody who is in no team, with their absences"),
         .least = 1,
         .most = 1,
         .run = removeNamedPerson},
    };
}

} // namespace mainstay
