// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/known_error_answers.h"
#include "cli/ticket_answers.h"
#include "desk/problem_incidents.h"
#include "desk/spared_incidents.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonObject similarToJson(const ComponentTree &tree, const SimilarTicket &ticket)
{
    return {{u"id"_s, ticket.id.value},
            {u"number"_s, ticket.number},
            {u"process"_s, toName(ticket.process)},
            {u"title"_s, ticket.title},
            {u"state"_s, toText(ticket.state)},
            {u"component"_s, componentToJson(tree, ticket.component)},
            {u"opened"_s, toIso(ticket.opened)},
            {u"score"_s, ticket.score},
            {u"solution"_s, orNull(ticket.solution.value_or(QString()))},
            {u"words"_s, QJsonArray::fromStringList(ticket.words)}};
}

void printSimilar(const Call &call, const QList<SimilarTicket> &tickets)
{
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Number")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "State")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Title")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Solution")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Score")), Table::Align::Right);
    for (const SimilarTicket &ticket : tickets)
        table.addRow({ticket.number, toText(ticket.state), ticket.title, ticket.solution.value_or(QString()),
                      call.words().locale().toString(ticket.score, 'f', 2)});
    if (table.isEmpty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No similar tickets.")));
    else
        call.printTable(table);
}

ExitStatus similar(Call &call)
{
    const Arguments &arguments = call.arguments();
    OfferQuestion question{
        .title = arguments.demanded(u"title"_s), .components = {}, .except = {}, .now = currentInstant()};
    question.limit = arguments.number(u"limit"_s, 1, MostSimilar).value_or(question.limit);
    struct Found {
        Offers offers;
        ComponentTree tree;
    };
    const Found found = call.read([&](Session &session) {
        Found read{.offers = {}, .tree = loadTree(session)};
        OfferQuestion asked = question;
        for (const QString &component : arguments.values(u"component"_s))
            asked.components.append(read.tree.component(Call::valueOf(resolveComponent(read.tree, component))).id);
        read.offers = offersFor(session, asked);
        return read;
    });
    if (!call.wantsJson()) {
        printSimilar(call, found.offers.tickets);
        printOffers(call, found.tree, found.offers.knownErrors);
        return ExitStatus::Done;
    }
    QJsonArray tickets;
    for (const SimilarTicket &ticket : found.offers.tickets)
        tickets.append(similarToJson(found.tree, ticket));
    call.console().printJson(
        {{u"tickets"_s, tickets}, {u"known_errors"_s, offersToJson(found.tree, found.offers.knownErrors)}});
    return ExitStatus::Done;
}

QJsonObject sparedToJson(const QString &number, const Spared &spared)
{
    const auto orNothing = [](std::optional<Instant> at) {
        return at ? QJsonValue(toIso(*at)) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray incidents;
    for (const SparedIncident &one : spared.incidents)
        incidents.append(QJsonObject{{u"id"_s, one.incident.id.value},
                                     {u"number"_s, one.incident.number},
                                     {u"title"_s, one.incident.title},
                                     {u"opened"_s, toIso(one.incident.opened)},
                                     {u"ended"_s, orNothing(one.incident.ended)},
                                     {u"open_ms"_s, qint64(one.open.count())},
                                     {u"because"_s, toName(one.because)}});
    return {{u"ticket"_s, number},
            {u"at"_s, orNothing(spared.at)},
            {u"count"_s, spared.incidents.size()},
            {u"open_ms"_s, qint64(spared.open.count())},
            {u"incidents"_s, incidents},
            {u"looked"_s, spared.looked},
            {u"of"_s, spared.of}};
}

void printSpared(const Call &call, const Spared &spared)
{
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Number")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Title")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Opened")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Open for")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Why")));
    for (const SparedIncident &one : spared.incidents)
        table.addRow({one.incident.number, one.incident.title, call.localTime(one.incident.opened),
                      call.words().duration(std::chrono::floor<std::chrono::minutes>(one.open)),
                      call.words().name(toName(one.because))});
    if (!table.isEmpty())
        call.printTable(table);
    call.printLine(call.counted(
        QT_TRANSLATE_N_NOOP("output", "%n incident(s) spared[, open for {time} in all]"), spared.incidents.size(),
        {{u"time"_s, call.words().duration(std::chrono::floor<std::chrono::minutes>(spared.open))}}));
    if (spared.looked < spared.of)
        call.console().tell(
            call.text(QT_TRANSLATE_NOOP("output", "Only the newest {count} of {of} incidents were looked at."),
                      {{u"count"_s, spared.looked}, {u"of"_s, spared.of}}));
}

ExitStatus sparedIncidents(Call &call)
{
    const auto at = call.arguments().time(u"at"_s);
    const QString number = call.arguments().operands.first();
    const Spared spared = call.read([&](Session &session) {
        const Ticket ticket = ticketOf(session, number);
        if (ticket.process != ProcessKind::Problem && ticket.process != ProcessKind::Change)
            throw StoreError(ErrorKind::Invalid, "desk.spares-nothing", {{u"ticket"_s, ticket.number}});
        return sparedBy(session, ticket, gatheredBy(session, ticket.id), at, currentInstant());
    });
    if (call.wantsJson())
        call.console().printJson(sparedToJson(number, spared));
    else
        printSpared(call, spared);
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> similarVerbs()
{
    return {
        {.name = "ticket similar",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "tickets and known errors that are like a title, best first"),
         .options = {{.name = "title",
                      .value = "T",
                      .help = QT_TRANSLATE_NOOP("help", "what the ticket will be called; two words or more")},
                     {.name = "component",
                      .value = "C",
                      .help = QT_TRANSLATE_NOOP("help", "what it is about; may stand several times"),
                      .times = OptionSpec::Times::Many},
                     {.name = "limit",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("help", "at most so many of each (default: 5)")}},
         .run = similar},
        {.name = "problem spared",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "the incidents that the fix of a problem or a change would have spared"),
         .least = 1,
         .most = 1,
         .options = {{.name = "at",
                      .value = "TIME",
                      .help = QT_TRANSLATE_NOOP("help",
                                                "when the fix would have been there (default: right after the first "
                                                "incident)")}},
         .operandKind = OperandKind::Ticket,
         .run = sparedIncidents},
    };
}

} // namespace mainstay
