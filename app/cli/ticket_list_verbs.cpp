// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachment_answers.h"
#include "cli/escalation_answers.h"
#include "cli/ticket_answers.h"
#include "desk/attachment_store.h"
#include "desk/log_store.h"
#include "desk/search_words.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

TicketQuestion questionOf(Call &call)
{
    TicketQuestion question;
    question.limit = call.arguments().number(u"limit"_s, 1, mostListed).value_or(question.limit);
    question.after = call.arguments().value(u"after"_s);
    if (const auto filter = call.arguments().value(u"where"_s))
        question.filter = Call::valueOf(
            ticketFilterFromText(*filter, *call.rules(), [&call](const QString &text) -> Result<Id<Component>> {
                const ComponentTree tree = call.read(loadTree);
                const Result<ComponentIndex> found = resolveComponent(tree, text);
                if (!found)
                    return tl::unexpected<Error>(found.error());
                return tree.component(*found).id;
            }));
    return question;
}

ExitStatus answerQuestion(Call &call, const TicketQuestion &question)
{
    answerPage(call, call.read([&question](Session &session) { return listTickets(session, question); }));
    return ExitStatus::Done;
}

ExitStatus list(Call &call)
{
    return answerQuestion(call, questionOf(call));
}

ExitStatus search(Call &call)
{
    TicketQuestion question = questionOf(call);
    question.words = Call::valueOf(searchQueryFromText(call.arguments().operands.join(u' ')));
    return answerQuestion(call, question);
}

ExitStatus show(Call &call)
{
    struct Found {
        Ticket ticket;
        QList<LogEntry> log;
        QList<Attachment> attachments;
        HandsOn hands;
        ComponentTree tree;
    };
    const Found found = call.read([&call](Session &session) {
        Found read{.ticket = ticketOf(session, call.arguments().operands.first()),
                   .log = {},
                   .attachments = {},
                   .hands = {},
                   .tree = {}};
        read.log = logOf(session, read.ticket.id);
        read.attachments = attachmentsOf(session, read.ticket.id);
        read.hands = handsOn(session, read.ticket.id, read.log);
        if (read.ticket.component)
            read.tree = loadTree(session);
        return read;
    });
    if (!call.wantsJson()) {
        printTicket(call, found.tree, found.ticket);
        printHands(call, found.hands);
        call.console().print(u"\n"_s);
        printLog(call, found.log);
        if (!found.attachments.isEmpty()) {
            call.console().print(u"\n"_s);
            printAttachments(call, found.attachments);
        }
        return ExitStatus::Done;
    }
    QJsonArray entries;
    for (const LogEntry &entry : found.log)
        entries.append(entryToJson(entry));
    QJsonObject json = ticketToJson(found.tree, found.ticket);
    json.insert(u"log"_s, entries);
    json.insert(u"attachments"_s, attachmentsToJson(found.attachments));
    addTo(json, found.hands);
    call.console().printJson(json);
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> ticketListVerbs()
{
    const OptionSpec after{.name = "after",
                           .value = "CURSOR",
                           .help = QT_TRANSLATE_NOOP("help", "go on where an answer that was cut said “next”")};
    const OptionSpec where{
        .name = "where",
        .value = "FILTER",
        .help = QT_TRANSLATE_NOOP("help",
                                  "field=value[,value…] terms joined by blanks, all must hold: process, state "
                                  "(or open), priority, team, component, opened>=, opened<")};
    return {
        {.name = "ticket show",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "show a ticket with its log"),
         .least = 1,
         .most = 1,
         .operandKind = OperandKind::Ticket,
         .run = show},
        {.name = "ticket list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "list tickets, newest first"),
         .options = {where, limitOption(), after},
         .run = list},
        {.name = "ticket search",
         .operands = "WORDS…",
         .summary = QT_TRANSLATE_NOOP("help",
                                      "list tickets that have all these words; a * at the end stands for any "
                                      "ending"),
         .least = 1,
         .most = std::nullopt,
         .options = {where, limitOption(), after},
         .run = search},
    };
}

} // namespace mainstay
