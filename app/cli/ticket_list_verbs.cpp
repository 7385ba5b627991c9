// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachment_answers.h"
#include "cli/course_answers.h"
#include "cli/escalation_answers.h"
#include "cli/known_error_answers.h"
#include "cli/mail_answers.h"
#include "cli/satisfaction_answers.h"
#include "cli/ticket_answers.h"
#include "cli/ticket_group_answers.h"
#include "desk/attachment_store.h"
#include "desk/log_store.h"
#include "desk/outbound_store.h"
#include "desk/search_words.h"
#include "desk/ticket_link.h"
#include "desk/ticket_store.h"
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
    const TicketQuestion question = questionOf(call);
    const auto by = groupingOf(call);
    if (!by)
        return answerQuestion(call, question);
    const auto [groups, page] = call.read([&question, by](Session &session) {
        return std::pair(ticketGroups(session, question, *by), listTickets(session, question));
    });
    answerGroupedPage(call, *by, groups, page);
    return ExitStatus::Done;
}

ExitStatus search(Call &call)
{
    TicketQuestion question = questionOf(call);
    question.words = Call::valueOf(searchQueryFromText(call.arguments().operands.join(u' ')));
    return answerQuestion(call, question);
}

QJsonValue numberOf(Session &session, const std::optional<Id<Ticket>> &id)
{
    const auto ticket = id ? findTicket(session, *id) : std::nullopt;
    return ticket ? QJsonValue(ticket->number) : QJsonValue(QJsonValue::Null);
}

/// "parent", "children", "merged_into" and "links" of a ticket.
QJsonObject relationsToJson(Session &session, const Ticket &ticket)
{
    QJsonArray children;
    for (const Id<Ticket> id : allChildrenOf(session, ticket.id))
        children.append(numberOf(session, id));
    QJsonArray links;
    for (const SeenLink &seen : linksOf(session, ticket.id))
        links.append(QJsonObject{{u"kind"_s, toName(seen.link.kind)},
                                 {u"ticket"_s, seen.number},
                                 {u"title"_s, seen.title},
                                 {u"from_there"_s, seen.isFromThere}});
    return {{u"parent"_s, numberOf(session, ticket.parent)},
            {u"children"_s, children},
            {u"merged_into"_s, numberOf(session, ticket.mergedInto)},
            {u"links"_s, links}};
}

ExitStatus show(Call &call)
{
    struct Found {
        Ticket ticket;
        QList<LogEntry> log;
        QList<Attachment> attachments;
        QList<OutboundMail> mails;
        std::optional<Satisfaction> satisfaction;
        QList<KnownErrorOffer> knownErrors;
        HandsOn hands;
        Course course;
        ComponentTree tree;
        QJsonObject relations;
    };
    const Found found = call.read([&call](Session &session) {
        Found read{.ticket = ticketOf(session, call.arguments().operands.first()),
                   .log = {},
                   .attachments = {},
                   .mails = {},
                   .satisfaction = {},
                   .knownErrors = {},
                   .hands = {},
                   .course = {},
                   .tree = {},
                   .relations = {}};
        read.log = logOf(session, read.ticket.id);
        read.attachments = attachmentsOf(session, read.ticket.id);
        read.mails = outboundOf(session, read.ticket.id);
        read.satisfaction = findSatisfaction(session, read.ticket.id);
        read.relations = relationsToJson(session, read.ticket);
        read.hands = handsOn(session, read.ticket.id, read.log);
        read.course = courseOf(session, read.ticket);
        if (read.ticket.component || !read.course.affected.isEmpty())
            read.tree = loadTree(session);
        if (read.ticket.component) {
            read.knownErrors = knownErrorsFor(session, read.ticket.title, {*read.ticket.component}, usualLimit);
        }
        return read;
    });
    if (!call.wantsJson()) {
        printTicket(call, found.tree, found.ticket);
        printHands(call, found.hands);
        printCourse(call, found.course);
        call.console().print(u"\n"_s);
        printLog(call, found.log);
        if (!found.attachments.isEmpty()) {
            call.console().print(u"\n"_s);
            printAttachments(call, found.attachments);
        }
        if (!found.knownErrors.isEmpty()) {
            call.console().print(u"\n"_s);
            printOffers(call, found.tree, found.knownErrors);
        }
        return ExitStatus::Done;
    }
    QJsonArray entries;
    for (const LogEntry &entry : found.log)
        entries.append(entryToJson(entry));
    addMailTo(entries, found.mails);
    QJsonObject json = ticketToJson(found.tree, found.ticket);
    json.insert(u"log"_s, entries);
    for (auto relation = found.relations.begin(); relation != found.relations.end(); ++relation)
        json.insert(relation.key(), relation.value());
    json.insert(u"attachments"_s, attachmentsToJson(found.attachments));
    json.insert(u"known_errors"_s, offersToJson(found.tree, found.knownErrors));
    addTo(json, found.hands);
    addTo(json, found.tree, found.course);
    json.insert(u"satisfaction"_s, satisfactionToJson(found.satisfaction));
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
                                  "(or open), priority, team, assignee, requester, channel, component, major, "
                                  "opened>=, opened<")};
    const OptionSpec group{.name = "group",
                           .value = "FIELD",
                           .help = QT_TRANSLATE_NOOP(
                               "help",
                               "say how many tickets of the whole list there are by state, priority, team, assignee, "
                               "component, process or organisation (of the requester)")};
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
         .options = {where, limitOption(), after, group},
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
