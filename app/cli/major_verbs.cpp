// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/course_answers.h"
#include "cli/estate_answers.h"
#include "cli/occasion_given.h"
#include "cli/ticket_answers.h"
#include "desk/stakeholder_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Table stakeholderTable(const Call &call)
{
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Kind")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Role")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "How")));
    return table;
}

void printOrSayNobody(const Call &call, const Table &table)
{
    if (table.isEmpty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Nobody.")));
    else
        call.printTable(table);
}

Stakeholder stakeholderGiven(const Call &call)
{
    const Arguments &arguments = call.arguments();
    return {.name = arguments.value(u"add"_s).value_or(QString()),
            .kind = StakeholderParty::Person,
            .role = arguments.value(u"role"_s).value_or(QString()),
            .toldBy = arguments.value(u"how"_s).value_or(QString())};
}

void requireOneDeed(const Call &call, const QStringList &options)
{
    QStringList given;
    for (const QString &option : options) {
        if (call.arguments().has(option))
            given.append(u"--"_s + option);
    }
    if (given.size() > 1)
        throw StoreError(ErrorKind::Invalid, "cli.options-clash", {{u"option"_s, given[0]}, {u"other"_s, given[1]}});
}

ExitStatus major(Call &call)
{
    const Arguments &arguments = call.arguments();
    requireOneDeed(call, {u"reason"_s, u"off"_s});
    const bool isOff = arguments.has(u"off"_s);
    const QString reason = isOff ? QString() : arguments.demanded(u"reason"_s);
    const Occasion occasion = occasionOf(call);
    const Ticket ticket = call.write([&](Transaction &transaction) {
        const Ticket read = ticketOf(transaction, arguments.operands.first());
        if (isOff)
            endMajor(transaction, *call.rules(), read, occasion);
        else
            setMajor(transaction, *call.rules(), read, reason, occasion);
        return ticketOf(transaction, read.number);
    });
    answerTicket(call, ticket);
    return ExitStatus::Done;
}

void answerStakeholders(Call &call, const QList<TicketStakeholder> &all)
{
    if (call.wantsJson()) {
        QJsonArray list;
        for (const TicketStakeholder &one : all)
            list.append(stakeholderToJson(one));
        call.console().printJson({{u"stakeholders"_s, list}});
        return;
    }
    Table table = stakeholderTable(call);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Last told")));
    for (const TicketStakeholder &one : all)
        table.addRow({one.who.name, call.words().name(toName(one.who.kind)), one.who.role, one.who.toldBy,
                      one.lastTold ? call.localTime(*one.lastTold) : QString()});
    printOrSayNobody(call, table);
}

ExitStatus ticketStakeholders(Call &call)
{
    const Arguments &arguments = call.arguments();
    const QString operand = arguments.operands.first();
    requireOneDeed(call, {u"add"_s, u"remove"_s, u"tell"_s});
    const Occasion occasion = occasionOf(call);
    if (arguments.has(u"add"_s) || arguments.has(u"remove"_s) || arguments.has(u"tell"_s))
        call.write([&](Transaction &transaction) {
            const Ticket ticket = ticketOf(transaction, operand);
            if (arguments.has(u"add"_s))
                setStakeholder(transaction, ticket, stakeholderGiven(call));
            else if (const auto name = arguments.value(u"remove"_s))
                removeStakeholder(transaction, ticket, *name);
            else
                tellStakeholders(transaction, *call.rules(), ticket, arguments.demanded(u"tell"_s),
                                 arguments.values(u"to"_s), occasion);
        });
    answerStakeholders(
        call, call.read([&](Session &session) { return stakeholdersOf(session, ticketOf(session, operand).id); }));
    return ExitStatus::Done;
}

ExitStatus solutionStakeholders(Call &call)
{
    const Arguments &arguments = call.arguments();
    requireOneDeed(call, {u"add"_s, u"remove"_s});
    const std::shared_ptr<const Estate> estate = call.estate();
    const Id<Component> solution = estate->tree().component(componentOf(*estate, arguments.operands.first())).id;
    if (arguments.has(u"add"_s) || arguments.has(u"remove"_s))
        call.write([&](Transaction &transaction) {
            if (arguments.has(u"add"_s))
                setStakeholder(transaction, solution, stakeholderGiven(call));
            else
                removeStakeholder(transaction, solution, arguments.demanded(u"remove"_s));
        });
    const auto all = call.read([solution](Session &session) { return stakeholdersOf(session, solution); });
    if (call.wantsJson()) {
        QJsonArray list;
        for (const SolutionStakeholder &one : all)
            list.append(stakeholderToJson(one.who));
        call.console().printJson({{u"stakeholders"_s, list}});
        return ExitStatus::Done;
    }
    Table table = stakeholderTable(call);
    for (const SolutionStakeholder &one : all)
        table.addRow({one.who.name, call.words().name(toName(one.who.kind)), one.who.role, one.who.toldBy});
    printOrSayNobody(call, table);
    return ExitStatus::Done;
}

QList<OptionSpec> listOptions()
{
    return {{.name = "add",
             .value = "NAME",
             .help = QT_TRANSLATE_NOOP("help", "a person or an organisation that is to be told, or how they are")},
            {.name = "role", .value = "R", .help = QT_TRANSLATE_NOOP("help", "what they are to it, with --add")},
            {.name = "how",
             .value = "H",
             .help = QT_TRANSLATE_NOOP("help", "how they want to be told, such as “phone, at once”, with --add")},
            {.name = "remove", .value = "NAME", .help = QT_TRANSLATE_NOOP("help", "take them off the list")}};
}

} // namespace

QList<VerbSpec> majorVerbs()
{
    return {
        {.name = "ticket major",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "make an incident a major one; its solution's stakeholders join it"),
         .least = 1,
         .most = 1,
         .options = {{.name = "reason", .value = "T", .help = QT_TRANSLATE_NOOP("help", "why it is a major one")},
                     {.name = "off",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "it is none, or no longer one")},
                     atOption(),
                     byOption()},
         .operandKind = OperandKind::Ticket,
         .run = major},
        {.name = "ticket stakeholder",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "who is told of a ticket, and when they last were"),
         .least = 1,
         .most = 1,
         .options = listOptions()
             + QList<OptionSpec>{{.name = "tell",
                                  .value = "TEXT",
                                  .help = QT_TRANSLATE_NOOP("help", "write an update that goes to them")},
                                 {.name = "to",
                                  .value = "NAME",
                                  .help = QT_TRANSLATE_NOOP("help", "only to these; may stand several times"),
                                  .times = OptionSpec::Times::Many},
                                 atOption(),
                                 byOption()},
         .operandKind = OperandKind::Ticket,
         .run = ticketStakeholders},
        {.name = "solution stakeholder",
         .operands = "SOLUTION",
         .summary = QT_TRANSLATE_NOOP("help", "who is told of major incidents of a solution"),
         .least = 1,
         .most = 1,
         .options = listOptions(),
         .operandKind = OperandKind::Component,
         .run = solutionStakeholders},
    };
}

} // namespace mainstay
