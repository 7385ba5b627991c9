// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/occasion_given.h"
#include "cli/ticket_answers.h"
#include "cli/ticket_fields_given.h"
#include "desk/bulk_commands.h"
#include "desk/desk_rules.h"
#include "desk/ticket_relations.h"
#include "desk/workload.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Ticket operandTicket(Session &session, const Call &call, qsizetype place)
{
    return ticketOf(session, call.arguments().operands.at(place));
}

constexpr QStringView LeastLoaded = u"least-loaded";

/// With who has the least on their hands in the team that gets the ticket, where that was asked for.
Assignment withLeastLoaded(Session &session, const Ticket &ticket, Assignment assignment, Instant at)
{
    if (assignment.assignee != LeastLoaded)
        return assignment;
    const QString team = assignment.team.value_or(ticket.team.value_or(QString()));
    if (team.isEmpty())
        throw StoreError(ErrorKind::Invalid, "cli.no-team", {{u"ticket"_s, ticket.number}});
    assignment.assignee = leastLoaded(session, team, at);
    return assignment;
}

ExitStatus assign(Call &call)
{
    const Assignment asked{call.arguments().value(u"team"_s), call.arguments().value(u"assignee"_s)};
    if (!asked.team && !asked.assignee)
        call.arguments().demanded(u"team"_s);
    const Occasion occasion = occasionOf(call);
    const QList<Ticket> given = call.write([&](Transaction &transaction) {
        const QList<Ticket> read = ticketsOf(transaction, call, call.arguments().operands.size());
        if (asked.assignee != LeastLoaded)
            return assignTickets(transaction, *call.rules(), read, asked, occasion);
        // Each adds to somebody's load, of which the next one is to know.
        QList<Ticket> assigned;
        for (const Ticket &ticket : read)
            assigned += assignTickets(transaction, *call.rules(), {ticket},
                                      withLeastLoaded(transaction, ticket, asked, occasion.happened), occasion);
        return assigned;
    });
    for (const Ticket &ticket : given) {
        if (asked.assignee == LeastLoaded)
            call.console().tell(call.text(
                QT_TRANSLATE_NOOP("output", "{name} has the least on their hands in {team}."),
                {{u"name"_s, ticket.assignee.value_or(QString())}, {u"team"_s, ticket.team.value_or(QString())}}));
    }
    answerTickets(call, given);
    return ExitStatus::Done;
}

LinkKind linkKindGiven(const QString &word)
{
    if (const auto kind = linkKindFromName(word))
        return *kind;
    QStringList allowed;
    for (const LinkKind kind : allLinkKinds)
        allowed.append(toName(kind));
    throw StoreError(
        ErrorKind::Missing, "cli.unknown-word",
        {{u"option"_s, u"KIND"_s}, {u"value"_s, word}, {u"allowed"_s, QJsonArray::fromStringList(allowed)}});
}

ExitStatus link(Call &call)
{
    const LinkKind kind = linkKindGiven(call.arguments().operands.at(1));
    const bool isRemoved = call.arguments().has(u"remove"_s);
    Ticket other;
    const Ticket ticket = call.write([&](Transaction &transaction) {
        Ticket from = operandTicket(transaction, call, 0);
        other = operandTicket(transaction, call, 2);
        isRemoved ? unlinkTickets(transaction, from, kind, other) : linkTickets(transaction, from, kind, other);
        return from;
    });
    const QJsonObject said{{u"kind"_s, toName(kind)}, {u"ticket"_s, other.number}, {u"removed"_s, isRemoved}};
    answerTicket(call, ticket, {{u"link"_s, said}});
    if (call.wantsJson())
        return ExitStatus::Done;
    const QJsonObject facts{
        {u"ticket"_s, ticket.number}, {u"kind"_s, call.words().name(toName(kind))}, {u"other"_s, other.number}};
    call.printLine(isRemoved ? call.text(QT_TRANSLATE_NOOP("output", "link taken back: {ticket} {kind} {other}"), facts)
                             : call.text(QT_TRANSLATE_NOOP("output", "link: {ticket} {kind} {other}"), facts));
    return ExitStatus::Done;
}

ExitStatus parent(Call &call)
{
    const bool isOut = call.arguments().has(u"remove"_s);
    if (!isOut && call.arguments().operands.size() < 2)
        throw StoreError(ErrorKind::Invalid, "cli.operand-missing",
                         {{u"verb"_s, call.arguments().words}, {u"operands"_s, u"TICKET PARENT"_s}});
    const Occasion occasion = occasionOf(call);
    answerTicket(call, call.write([&](Transaction &transaction) {
        const auto above = isOut ? std::nullopt : std::optional(operandTicket(transaction, call, 1));
        return setParentTicket(transaction, *call.rules(), operandTicket(transaction, call, 0), above, occasion);
    }));
    return ExitStatus::Done;
}

ExitStatus merge(Call &call)
{
    const Occasion occasion = occasionOf(call);
    answerTicket(call, call.write([&](Transaction &transaction) {
        return mergeTicket(transaction, *call.rules(), operandTicket(transaction, call, 0),
                           operandTicket(transaction, call, 1), occasion);
    }));
    return ExitStatus::Done;
}

QList<Id<LogEntry>> entriesGiven(const Call &call)
{
    QList<Id<LogEntry>> entries;
    for (const QString &text : call.arguments().values(u"entry"_s)) {
        bool isNumber = false;
        const qint64 id = text.toLongLong(&isNumber);
        if (!isNumber || id < 1)
            throw StoreError(ErrorKind::Invalid, "cli.not-a-number",
                             {{u"option"_s, u"--entry"_s},
                              {u"value"_s, text},
                              {u"least"_s, 1},
                              {u"most"_s, std::numeric_limits<int>::max()}});
        entries.append(Id<LogEntry>(id));
    }
    return entries;
}

ExitStatus split(Call &call)
{
    call.arguments().demanded(u"title"_s);
    const Occasion occasion = occasionOf(call);
    const QList<Id<LogEntry>> entries = entriesGiven(call);
    answerTicket(call, call.write([&](Transaction &transaction) {
        const Ticket whole = operandTicket(transaction, call, 0);
        Ticket draft;
        draft.process = whole.process;
        return splitTicket(transaction, *call.rules(), whole, withGiven(transaction, call, draft), entries, occasion);
    }));
    return ExitStatus::Done;
}

const OptionSpec remove{.name = "remove", .value = nullptr, .help = QT_TRANSLATE_NOOP("help", "take it back instead")};

} // namespace

QList<VerbSpec> ticketRelationVerbs()
{
    return {
        {.name = "ticket assign",
         .operands = "TICKET…",
         .summary = QT_TRANSLATE_NOOP("help", "give a ticket to a team or a person"),
         .notes = {QT_TRANSLATE_NOOP(
             "help", "Several tickets are changed as one step, all or none: one that refuses refuses for all.")},
         .least = 1,
         .most = std::nullopt,
         .options = {{.name = "team", .value = "NAME", .help = QT_TRANSLATE_NOOP("help", "the team that is to do it")},
                     {.name = "assignee",
                      .value = "NAME",
                      .help = QT_TRANSLATE_NOOP("help",
                                                "the person who is to do it, or least-loaded for whoever of the team "
                                                "is present and has the least to do")},
                     atOption(),
                     byOption()},
         .operandKind = OperandKind::Ticket,
         .run = assign},
        {.name = "ticket link",
         .operands = "TICKET KIND TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "say what a ticket is to another: duplicate, caused-by, blocks"),
         .least = 3,
         .most = 3,
         .options = {remove},
         .operandKind = OperandKind::Ticket,
         .run = link},
        {.name = "ticket parent",
         .operands = "TICKET [PARENT]",
         .summary = QT_TRANSLATE_NOOP("help", "put a ticket below a parent, with which it is resolved"),
         .least = 1,
         .most = 2,
         .options = {remove, atOption(), byOption()},
         .operandKind = OperandKind::Ticket,
         .run = parent},
        {.name = "ticket merge",
         .operands = "TICKET INTO",
         .summary = QT_TRANSLATE_NOOP("help", "end a ticket in another one, which goes on with what was said in both"),
         .least = 2,
         .most = 2,
         .options = {atOption(), byOption()},
         .operandKind = OperandKind::Ticket,
         .run = merge},
        {.name = "ticket split",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "open a ticket for a part of another one"),
         .least = 1,
         .most = 1,
         .options = givenOptions()
             + QList<OptionSpec>{{.name = "entry",
                                  .value = "ID",
                                  .help = QT_TRANSLATE_NOOP("help",
                                                            "an entry of the log that belongs to the part; may stand "
                                                            "several times"),
                                  .times = OptionSpec::Times::Many},
                                 atOption(),
                                 byOption()},
         .operandKind = OperandKind::Ticket,
         .run = split},
    };
}

} // namespace mainstay
