// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/escalation_answers.h"
#include "cli/occasion_given.h"
#include "cli/ticket_answers.h"
#include "desk/escalation_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

ExitStatus escalate(Call &call)
{
    const Arguments &arguments = call.arguments();
    const EscalationWish wish{.team = arguments.value(u"to"_s),
                              .manager = arguments.value(u"manager"_s),
                              .reason = arguments.demanded(u"because"_s)};
    const Occasion occasion = occasionOf(call);
    const Ticket ticket = call.write([&](Transaction &transaction) {
        return escalateTicket(transaction, *call.rules(), ticketOf(transaction, arguments.operands.first()), wish,
                              occasion);
    });
    answerTicket(call, ticket);
    return ExitStatus::Done;
}

ExitStatus swarm(Call &call)
{
    const Arguments &arguments = call.arguments();
    const QStringList people = arguments.operands.mid(1);
    const Occasion occasion = occasionOf(call);
    const QStringList names = call.write([&](Transaction &transaction) {
        const Ticket ticket = ticketOf(transaction, arguments.operands.first());
        return arguments.has(u"remove"_s) ? leaveSwarm(transaction, ticket, people)
                                          : joinSwarm(transaction, ticket, people, occasion);
    });
    if (call.wantsJson())
        call.console().printJson({{u"swarm"_s, QJsonArray::fromStringList(names)}});
    else if (names.isEmpty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Nobody.")));
    else
        call.printLine(names.join(u", "_s));
    return ExitStatus::Done;
}

void printLoads(const Call &call, const QList<TeamLoad> &loads)
{
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Team")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Tier")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Person")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Open")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Unassigned")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Weight")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Absent")));
    const QLocale &locale = call.words().locale();
    for (const TeamLoad &load : loads) {
        table.addRow({load.team, load.tier ? QString::number(*load.tier) : QString(), QString(),
                      locale.toString(load.open), locale.toString(load.unassigned), QString(), QString()});
        for (const PersonLoad &person : load.people)
            table.addRow({QString(), QString(), person.name, locale.toString(person.open), QString(),
                          locale.toString(person.weight), person.isAbsent ? call.words().name(u"yes"_s) : QString()});
    }
    call.printTable(table);
}

ExitStatus showLoads(Call &call)
{
    const Instant at = call.arguments().time(u"at"_s).value_or(currentInstant());
    const QList<TeamLoad> loads = call.read([&](Session &session) {
        return call.arguments().operands.isEmpty()
            ? teamLoads(session, at)
            : QList<TeamLoad>{teamLoad(session, call.arguments().operands.first(), at)};
    });
    if (call.wantsJson()) {
        QJsonArray list;
        for (const TeamLoad &load : loads)
            list.append(teamLoadToJson(load));
        call.console().printJson({{u"teams"_s, list}});
    } else if (loads.isEmpty()) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No teams.")));
    } else {
        printLoads(call, loads);
    }
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> escalationVerbs()
{
    return {
        {.name = "ticket escalate",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "give a ticket to a team of the next tier, or tell a manager"),
         .least = 1,
         .most = 1,
         .options = {{.name = "to",
                      .value = "TEAM",
                      .help = QT_TRANSLATE_NOOP("help", "to this team (default: the next tier up that has members)")},
                     {.name = "manager",
                      .value = "NAME",
                      .help = QT_TRANSLATE_NOOP("help", "tell this person; without --to the ticket stays where it is")},
                     {.name = "because", .value = "R", .help = QT_TRANSLATE_NOOP("help", "the reason; demanded")},
                     atOption(),
                     byOption()},
         .operandKind = OperandKind::Ticket,
         .run = escalate},
        {.name = "ticket swarm",
         .operands = "TICKET NAME…",
         .summary = QT_TRANSLATE_NOOP("help", "let people work on a ticket together, beside its assignee"),
         .least = 2,
         .most = std::nullopt,
         .options = {{.name = "remove", .value = nullptr, .help = QT_TRANSLATE_NOOP("help", "take them out")}},
         .operandKind = OperandKind::Ticket,
         .run = swarm},
        {.name = "team load",
         .operands = "[TEAM]",
         .summary = QT_TRANSLATE_NOOP("help", "what teams and their members have on their hands"),
         .most = 1,
         .options = {{.name = "at",
                      .value = "TIME",
                      .help = QT_TRANSLATE_NOOP("help", "who is in the team and absent then (default: now)")}},
         .run = showLoads},
    };
}

} // namespace mainstay
