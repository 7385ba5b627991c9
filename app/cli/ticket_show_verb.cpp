// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachment_answers.h"
#include "cli/course_answers.h"
#include "cli/escalation_answers.h"
#include "cli/known_error_answers.h"
#include "cli/mail_answers.h"
#include "cli/satisfaction_answers.h"
#include "cli/ticket_answers.h"
#include "desk/attachment_store.h"
#include "desk/log_store.h"
#include "desk/outbound_store.h"
#include "desk/ticket_link.h"
#include "desk/ticket_sources.h"
#include "desk/ticket_store.h"
#include "estate/estate_loader.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

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

/// What a link says of this ticket, by its kind and by which of the two says it.
const char *linkLine(const QString &kind, bool isFromThere)
{
    switch (linkKindFromName(kind).value_or(LinkKind::Duplicate)) {
    case LinkKind::Duplicate:
        return isFromThere ? QT_TRANSLATE_NOOP("output", "{ticket} is a duplicate of it: {title}")
                           : QT_TRANSLATE_NOOP("output", "Duplicate of {ticket}: {title}");
    case LinkKind::CausedBy:
        return isFromThere ? QT_TRANSLATE_NOOP("output", "Cause of {ticket}: {title}")
                           : QT_TRANSLATE_NOOP("output", "Caused by {ticket}: {title}");
    case LinkKind::Blocks:
        return isFromThere ? QT_TRANSLATE_NOOP("output", "Blocked by {ticket}: {title}")
                           : QT_TRANSLATE_NOOP("output", "Blocks {ticket}: {title}");
    case LinkKind::SplitFrom:
        return isFromThere ? QT_TRANSLATE_NOOP("output", "{ticket} was split from it: {title}")
                           : QT_TRANSLATE_NOOP("output", "Split from {ticket}: {title}");
    }
    Q_UNREACHABLE();
}

void printRelations(const Call &call, const QJsonObject &relations)
{
    const auto add = [&](const char *line, const QString &member) {
        if (const QString number = relations[member].toString(); !number.isEmpty())
            call.printLine(call.text(line, {{u"ticket"_s, number}}));
    };
    add(QT_TRANSLATE_NOOP("output", "Merged into {ticket}"), u"merged_into"_s);
    add(QT_TRANSLATE_NOOP("output", "Parent: {ticket}"), u"parent"_s);
    if (const QJsonArray children = relations[u"children"_s].toArray(); !children.isEmpty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Children: {tickets}"), {{u"tickets"_s, children}}));
    for (const QJsonValue &link : relations[u"links"_s].toArray())
        call.printLine(call.text(linkLine(link[u"kind"_s].toString(), link[u"from_there"_s].toBool()),
                                 {{u"ticket"_s, link[u"ticket"_s]}, {u"title"_s, link[u"title"_s]}}));
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
        QList<ImportedKey> imported;
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
                   .imported = {},
                   .hands = {},
                   .course = {},
                   .tree = {},
                   .relations = {}};
        read.log = logOf(session, read.ticket.id);
        read.attachments = attachmentsOf(session, read.ticket.id);
        read.mails = outboundOf(session, read.ticket.id);
        read.satisfaction = findSatisfaction(session, read.ticket.id);
        read.imported = importedKeysOf(session, read.ticket.id);
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
        for (const ImportedKey &one : found.imported)
            call.printLine(call.text(QT_TRANSLATE_NOOP("output", "It is {key} in {source}."),
                                     {{u"key"_s, one.key}, {u"source"_s, one.source}}));
        printRelations(call, found.relations);
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
    QJsonArray imported;
    for (const ImportedKey &one : found.imported)
        imported.append(QJsonObject{{u"source"_s, one.source}, {u"key"_s, one.key}});
    json.insert(u"imported"_s, imported);
    addTo(json, found.hands);
    addTo(json, found.tree, found.course);
    json.insert(u"satisfaction"_s, satisfactionToJson(found.satisfaction));
    call.console().printJson(json);
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> ticketShowVerb()
{
    return {
        {.name = "ticket show",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "show a ticket with its log"),
         .least = 1,
         .most = 1,
         .operandKind = OperandKind::Ticket,
         .run = show},
    };
}

} // namespace mainstay
