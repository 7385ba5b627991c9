// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/occasion_given.h"
#include "cli/template_given.h"
#include "cli/ticket_answers.h"
#include "cli/ticket_fields_given.h"
#include "desk/bulk_commands.h"
#include "desk/canned_answer_commands.h"
#include "desk/desk_rules.h"
#include "desk/incident_route_commands.h"
#include "desk/outbound_commands.h"
#include "desk/ticket_link.h"
#include "desk/ticket_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

template <class T>
T chosen(const Call &call, const QString &option, const std::optional<T> &known, const QStringList &allowed)
{
    if (known)
        return *known;
    throw StoreError(ErrorKind::Missing, "cli.unknown-word",
                     {{u"option"_s, u"--"_s + option},
                      {u"value"_s, call.arguments().value(option).value_or(QString())},
                      {u"allowed"_s, QJsonArray::fromStringList(allowed)}});
}

/// Throws Invalid "cli.options-clash" where the template is of another one.
ProcessKind processOf(const Call &call, const FilledTemplate &filled)
{
    QStringList processes;
    for (const ProcessKind kind : allProcessKinds)
        processes.append(toName(kind));
    const ProcessKind process = chosen(
        call, u"process"_s, processKindFromName(call.arguments().value(u"process"_s).value_or(QString())), processes);
    if (call.arguments().has(u"template"_s) && process != filled.draft.process)
        throw StoreError(ErrorKind::Invalid, "cli.options-clash",
                         {{u"option"_s, u"--process"_s}, {u"other"_s, u"--template"_s}});
    return process;
}

Saying sayingOf(const Call &call)
{
    const Arguments &arguments = call.arguments();
    Saying saying{.text = arguments.value(u"text"_s).value_or(QString()), .visibility = visibilityGiven(call)};
    if (const auto channel = arguments.value(u"channel"_s))
        saying.channel = channelGiven(*channel);
    return saying;
}

ExitStatus add(Call &call)
{
    const Arguments &arguments = call.arguments();
    const bool isByTemplate = arguments.has(u"template"_s);
    for (const QString &option : {u"process"_s, u"title"_s}) {
        if (!isByTemplate)
            arguments.demanded(option);
    }
    const Occasion occasion = occasionOf(call);
    FilledTemplate filled;
    const Ticket ticket = call.write([&](Transaction &transaction) {
        filled = isByTemplate ? filledFor(transaction, call, occasion) : FilledTemplate();
        Ticket &draft = filled.draft;
        if (arguments.has(u"process"_s))
            draft.process = processOf(call, filled);
        draft.variant = arguments.value(u"variant"_s).value_or(draft.variant);
        return addTicket(transaction, *call.rules(), withGiven(transaction, call, draft), occasion);
    });
    answerOpened(call, ticket, filled);
    return ExitStatus::Done;
}

ExitStatus edit(Call &call)
{
    const Occasion occasion = occasionOf(call);
    const QList<Ticket> tickets = call.write([&](Transaction &transaction) {
        return editTickets(
            transaction, *call.rules(), ticketsOf(transaction, call, call.arguments().operands.size()),
            [&](const Ticket &read) -> Result<Ticket> { return withGiven(transaction, call, read); }, occasion);
    });
    answerTickets(call, tickets);
    return ExitStatus::Done;
}

ExitStatus move(Call &call)
{
    const QStringList &operands = call.arguments().operands;
    const Occasion occasion = occasionOf(call);
    const Saying saying = sayingOf(call);
    QStringList open;
    const QList<Ticket> tickets = call.write([&](Transaction &transaction) {
        const QList<Ticket> read = ticketsOf(transaction, call, operands.size() - 1);
        MoveRequest request{.to = stateNameFromText(operands.last())};
        // What a move cannot set (levels, component, channel) is edited first; it all is one step.
        const QList<Ticket> prepared = editTickets(
            transaction, *call.rules(), read,
            [&](const Ticket &ticket) -> Result<Ticket> {
                return withGivenColumns(transaction, call, ticket, request.given);
            },
            occasion);
        const QList<Ticket> moved = moveTickets(transaction, *call.rules(), prepared, request, occasion, saying);
        open.clear();
        for (const Ticket &ticket : moved) {
            if (phaseOf(*call.rules(), ticket) == Phase::Final)
                open += openAlways(checklistOf(transaction, ticket));
        }
        return moved;
    });
    if (tickets.size() == 1)
        answerTicket(call, tickets.first(), {{u"route_open"_s, QJsonArray::fromStringList(open)}});
    else
        answerTickets(call, tickets);
    if (!open.isEmpty())
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "Steps of its route are still open: {steps}."),
                                      {{u"steps"_s, open.join(u", "_s)}}));
    return ExitStatus::Done;
}

/// What --answer says of the ticket, in the language given, or else in this person's.
FilledText cannedFor(Session &session, const Call &call, const Ticket &ticket)
{
    const Arguments &arguments = call.arguments();
    const QString language = arguments.value(u"language"_s).value_or(call.words().locale().bcp47Name());
    const CannedAnswer answer = cannedAnswerNamed(session, arguments.value(u"answer"_s).value_or(QString()), language);
    return filledAnswer(session, *call.rules(), answer, ticket);
}

/// Whoever answers for all to read may believe that the requester reads it.
void tellOfNoMail(const Call &call, const Ticket &ticket, const LogEntry &entry, const MailReach &reach)
{
    if (!reach.isCutOff() || !goesByMail(entry))
        return;
    call.console().tell(
        ticket.requester
            ? call.text(QT_TRANSLATE_NOOP("output", "Nobody gets this by mail: {name} has no address."),
                        {{u"name"_s, *ticket.requester}})
            : call.text(QT_TRANSLATE_NOOP("output", "Nobody gets this by mail: {ticket} has no requester."),
                        {{u"ticket"_s, ticket.number}}));
}

ExitStatus log(Call &call)
{
    const Arguments &arguments = call.arguments();
    const bool isCanned = arguments.has(u"answer"_s);
    if (!isCanned)
        arguments.demanded(u"text"_s);
    else if (arguments.has(u"text"_s))
        throw StoreError(ErrorKind::Invalid, "cli.options-clash",
                         {{u"option"_s, u"--text"_s}, {u"other"_s, u"--answer"_s}});
    const Occasion occasion = occasionOf(call);
    Saying saying = sayingOf(call);
    FilledText canned;
    MailReach reach;
    Ticket asked;
    Ticket ticket;
    const LogEntry entry = call.write([&](Transaction &transaction) {
        asked = ticketOf(transaction, arguments.operands.first());
        ticket = ticketThere(transaction, survivorOf(transaction, asked.id));
        if (isCanned) {
            canned = cannedFor(transaction, call, ticket);
            saying.text = canned.text;
        }
        reach = mailReach(transaction, ticket);
        return logEntry(transaction, *call.rules(), ticket.id, saying, occasion);
    });
    tellOfSurvivor(call, asked, ticket);
    tellOfNoMail(call, ticket, entry, reach);
    if (call.wantsJson()) {
        QJsonObject json = entryToJson(entry);
        json.insert(u"without_address"_s, reach.isCutOff() && goesByMail(entry));
        json.insert(u"ticket"_s, ticket.number);
        if (isCanned) {
            json.insert(u"unknown"_s, QJsonArray::fromStringList(canned.unknown));
            json.insert(u"missing"_s, QJsonArray::fromStringList(canned.missing));
        }
        call.console().printJson(json);
        return ExitStatus::Done;
    }
    printLog(call, {entry});
    tellOfFilling(call, canned.unknown, canned.missing);
    return ExitStatus::Done;
}

const OptionSpec channel{
    .name = "channel", .value = "CH", .help = QT_TRANSLATE_NOOP("help", "e-mail, phone, portal, walk-up …")};
const OptionSpec text{.name = "text", .value = "T", .help = QT_TRANSLATE_NOOP("help", "what was said or written")};
const OptionSpec set{.name = "set",
                     .value = "field=value",
                     .help = QT_TRANSLATE_NOOP("help",
                                               "a field of the ticket or of its process; may stand several "
                                               "times, an empty value empties it"),
                     .times = OptionSpec::Times::Many};

constexpr auto manyNote = QT_TRANSLATE_NOOP(
    "help", "Several tickets are changed as one step, all or none: one that refuses refuses for all.");

} // namespace

QList<VerbSpec> ticketVerbs()
{
    const QList<OptionSpec> process{
        {.name = "process", .value = "P", .help = QT_TRANSLATE_NOOP("help", "incident, request, problem or change")},
        {.name = "variant",
         .value = "V",
         .help = QT_TRANSLATE_NOOP("help", "of a change: normal, standard, emergency")}};
    return {
        {.name = "ticket add",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "open a ticket"),
         .options = process + QList<OptionSpec>{templateOption()} + givenOptions()
             + QList<OptionSpec>{channel, set, atOption(), byOption()},
         .run = add},
        {.name = "ticket edit",
         .operands = "TICKET…",
         .summary = QT_TRANSLATE_NOOP("help", "change what a ticket says; its state stays"),
         .notes = {manyNote},
         .least = 1,
         .most = std::nullopt,
         .options = givenOptions() + QList<OptionSpec>{channel, set, atOption(), byOption()},
         .operandKind = OperandKind::Ticket,
         .run = edit},
        {.name = "ticket move",
         .operands = "TICKET… STATE",
         .summary = QT_TRANSLATE_NOOP("help", "bring a ticket into another state, such as pending/caller"),
         .notes = {manyNote},
         .least = 2,
         .most = std::nullopt,
         .options = {set, text, internalOption(), channel, atOption(), byOption()},
         .operandKind = OperandKind::Ticket,
         .run = move},
        {.name = "ticket log",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "add an entry to the log of a ticket"),
         .least = 1,
         .most = 1,
         .options = {text,
                     {.name = "answer",
                      .value = "NAME",
                      .help = QT_TRANSLATE_NOOP("help", "a canned answer instead, filled with what the ticket says")},
                     {.name = "language",
                      .value = "L",
                      .help = QT_TRANSLATE_NOOP("help", "of the canned answer (default: yours)")},
                     internalOption(),
                     channel,
                     atOption(),
                     byOption()},
         .operandKind = OperandKind::Ticket,
         .run = log},
    };
}

} // namespace mainstay
