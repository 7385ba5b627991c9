// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ticket_answers.h"

#include "desk/bulk_commands.h"
#include "desk/ticket_number.h"
#include "desk/ticket_store.h"
#include "estate/estate_loader.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonValue valueOrNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

QJsonValue valueOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue valueOrNull(const std::optional<Priority> &priority)
{
    return priority ? QJsonValue(priority->number) : QJsonValue(QJsonValue::Null);
}

QString codeAndName(const ComponentTree &tree, const std::optional<Id<Component>> &component)
{
    const auto index = component ? tree.indexOf(*component) : std::nullopt;
    return index ? tree.code(*index) + u' ' + tree.component(*index).name : QString();
}

QJsonObject withAll(QJsonObject json, const QJsonObject &more)
{
    for (auto one = more.begin(); one != more.end(); ++one)
        json.insert(one.key(), one.value());
    return json;
}

QString titleOf(const Call &call, const TicketLine &line)
{
    return line.isMajor ? call.text(QT_TRANSLATE_NOOP("output", "(major) {title}"), {{u"title"_s, line.title}})
                        : line.title;
}

} // namespace

ComponentTree treeFor(Call &call, bool isNeeded)
{
    return isNeeded ? call.read(loadTree) : ComponentTree();
}

Ticket ticketOf(Session &session, const QString &text)
{
    const std::optional<TicketNumber> number = ticketNumberFromText(text);
    const std::optional<Ticket> ticket = number ? findTicket(session, *number) : std::nullopt;
    if (!ticket)
        throw StoreError(ErrorKind::Missing, "cli.unknown-ticket", {{u"ticket"_s, text}});
    return *ticket;
}

QJsonValue componentToJson(const ComponentTree &tree, const std::optional<Id<Component>> &component)
{
    const auto index = component ? tree.indexOf(*component) : std::nullopt;
    if (!index)
        return QJsonValue::Null;
    return QJsonObject{
        {u"id"_s, component->value}, {u"code"_s, tree.code(*index)}, {u"name"_s, tree.component(*index).name}};
}

QJsonObject ticketToJson(const ComponentTree &tree, const Ticket &ticket)
{
    QJsonObject fields;
    for (auto it = ticket.fields.cbegin(); it != ticket.fields.cend(); ++it)
        fields.insert(it.key(), it.value());
    return {{u"id"_s, ticket.id.value},
            {u"number"_s, ticket.number},
            {u"process"_s, toName(ticket.process)},
            {u"variant"_s, ticket.variant},
            {u"state"_s, toText(ticket.state)},
            {u"impact"_s, valueOrNull(ticket.impact)},
            {u"urgency"_s, valueOrNull(ticket.urgency)},
            {u"priority"_s, valueOrNull(ticket.priority)},
            {u"priority_reason"_s, valueOrNull(ticket.priorityReason)},
            {u"title"_s, ticket.title},
            {u"description"_s, ticket.description},
            {u"component"_s, componentToJson(tree, ticket.component)},
            {u"team"_s, valueOrNull(ticket.team)},
            {u"assignee"_s, valueOrNull(ticket.assignee)},
            {u"requester"_s, valueOrNull(ticket.requester)},
            {u"channel"_s, ticket.channel ? QJsonValue(toName(*ticket.channel)) : QJsonValue(QJsonValue::Null)},
            {u"resolution_code"_s, valueOrNull(ticket.resolutionCode)},
            {u"solution"_s, valueOrNull(ticket.solution)},
            {u"fields"_s, fields},
            {u"opened"_s, toIso(ticket.opened)},
            {u"resolved"_s, valueOrNull(ticket.resolved)},
            {u"closed"_s, valueOrNull(ticket.closed)},
            {u"version"_s, ticket.version}};
}

QJsonObject entryToJson(const LogEntry &entry)
{
    QJsonObject json{{u"id"_s, entry.id.value},
                     {u"at"_s, toIso(entry.happened)},
                     {u"recorded"_s, toIso(entry.recorded)},
                     {u"backdated"_s, isBackdated(entry)},
                     {u"who"_s, entry.who},
                     {u"kind"_s, toName(entry.kind)},
                     {u"channel"_s, entry.channel ? QJsonValue(toName(*entry.channel)) : QJsonValue(QJsonValue::Null)},
                     {u"public"_s, entry.visibility == Visibility::Public},
                     {u"text"_s, entry.text},
                     {u"state"_s, toText(entry.state)}};
    if (entry.decision)
        json.insert(u"decision"_s, toName(*entry.decision));
    if (entry.withdrawn)
        json.insert(u"withdrawn"_s,
                    QJsonObject{{u"who"_s, entry.withdrawn->who}, {u"at"_s, toIso(entry.withdrawn->at)}});
    return json;
}

void answerTicket(Call &call, const Ticket &ticket, const QJsonObject &more)
{
    const ComponentTree tree = treeFor(call, ticket.component.has_value());
    if (call.wantsJson())
        call.console().printJson(withAll(ticketToJson(tree, ticket), more));
    else
        printTicket(call, tree, ticket);
}

void tellOfSurvivor(const Call &call, const Ticket &asked, const Ticket &survivor)
{
    if (asked.id != survivor.id)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "{ticket} was merged into {into}; it went there."),
                                      {{u"ticket"_s, asked.number}, {u"into"_s, survivor.number}}));
}

QList<Ticket> ticketsOf(Session &session, const Call &call, qsizetype end)
{
    QList<Id<Ticket>> ids;
    for (const QString &number : call.arguments().operands.first(end))
        ids.append(ticketOf(session, number).id);
    return ticketsToChange(session, ids);
}

void answerTickets(Call &call, const QList<Ticket> &tickets)
{
    if (tickets.size() == 1)
        return answerTicket(call, tickets.first());
    const bool isTied = std::ranges::any_of(tickets, [](const Ticket &ticket) { return ticket.component.has_value(); });
    const ComponentTree tree = treeFor(call, isTied && call.wantsJson());
    QJsonArray list;
    for (const Ticket &ticket : tickets) {
        if (call.wantsJson())
            list.append(ticketToJson(tree, ticket));
        else
            call.printLine(ticket.number + u"  "_s + toText(ticket.state) + u"  "_s + printable(ticket.title));
    }
    if (call.wantsJson())
        call.console().printJson({{u"tickets"_s, list}});
}

void printTicket(const Call &call, const ComponentTree &tree, const Ticket &ticket)
{
    Table table;
    table.addColumn(ticket.number);
    table.addColumn(printable(ticket.title));
    const auto add = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            table.addRow({call.text(label), value});
    };
    const auto time = [&call](const std::optional<Instant> &instant) {
        return instant ? call.localTime(*instant) : QString();
    };
    add(QT_TRANSLATE_NOOP("output", "Process"), call.words().name(toName(ticket.process)));
    add(QT_TRANSLATE_NOOP("output", "State"), toText(ticket.state));
    add(QT_TRANSLATE_NOOP("output", "Priority"),
        ticket.priority ? QString::number(ticket.priority->number) : QString());
    add(QT_TRANSLATE_NOOP("output", "Reason of the priority"), ticket.priorityReason.value_or(QString()));
    add(QT_TRANSLATE_NOOP("output", "Impact"), ticket.impact.value_or(QString()));
    add(QT_TRANSLATE_NOOP("output", "Urgency"), ticket.urgency.value_or(QString()));
    add(QT_TRANSLATE_NOOP("output", "Component"), codeAndName(tree, ticket.component));
    add(QT_TRANSLATE_NOOP("output", "Requester"), ticket.requester.value_or(QString()));
    add(QT_TRANSLATE_NOOP("output", "Team"), ticket.team.value_or(QString()));
    add(QT_TRANSLATE_NOOP("output", "Assignee"), ticket.assignee.value_or(QString()));
    add(QT_TRANSLATE_NOOP("output", "Opened"), time(ticket.opened));
    add(QT_TRANSLATE_NOOP("output", "Resolved"), time(ticket.resolved));
    add(QT_TRANSLATE_NOOP("output", "Closed"), time(ticket.closed));
    add(QT_TRANSLATE_NOOP("output", "Description"), ticket.description);
    add(QT_TRANSLATE_NOOP("output", "Resolution"), ticket.resolutionCode.value_or(QString()));
    add(QT_TRANSLATE_NOOP("output", "Solution"), ticket.solution.value_or(QString()));
    for (auto it = ticket.fields.cbegin(); it != ticket.fields.cend(); ++it)
        table.addRow({it.key(), it.value()});
    call.printTable(table);
}

void printLog(const Call &call, const QList<LogEntry> &log)
{
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "When")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Who")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "State")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "For")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Text")));
    const auto said = [&](const LogEntry &entry) {
        const QString decided = entry.decision ? call.words().name(toName(*entry.decision)) : QString();
        return decided.isEmpty() || entry.text.isEmpty() ? decided + entry.text : decided + u": "_s + entry.text;
    };
    for (const LogEntry &entry : log)
        table.addRow({call.localTime(entry.happened), entry.who, toText(entry.state),
                      entry.visibility == Visibility::Public ? call.text(QT_TRANSLATE_NOOP("output", "all"))
                                                             : call.text(QT_TRANSLATE_NOOP("output", "us")),
                      entry.withdrawn
                          ? call.text(QT_TRANSLATE_NOOP("output", "(withdrawn) {text}"), {{u"text"_s, said(entry)}})
                          : said(entry)});
    call.printTable(table);
}

bool namesComponents(const TicketPage &page)
{
    return std::ranges::any_of(page.tickets, [](const TicketLine &line) { return line.component.has_value(); });
}

void answerPage(Call &call, const TicketPage &page, const QJsonObject &more)
{
    answerPage(call, treeFor(call, namesComponents(page)), page, more);
}

void answerPage(Call &call, const ComponentTree &tree, const TicketPage &page, const QJsonObject &more)
{
    if (call.wantsJson()) {
        QJsonArray list;
        for (const TicketLine &line : page.tickets)
            list.append(QJsonObject{{u"id"_s, line.id.value},
                                    {u"number"_s, line.number},
                                    {u"process"_s, toName(line.process)},
                                    {u"state"_s, toText(line.state)},
                                    {u"priority"_s, valueOrNull(line.priority)},
                                    {u"title"_s, line.title},
                                    {u"major"_s, line.isMajor},
                                    {u"component"_s, componentToJson(tree, line.component)},
                                    {u"team"_s, valueOrNull(line.team)},
                                    {u"opened"_s, toIso(line.opened)}});
        call.console().printJson(withAll({{u"tickets"_s, list}, {u"next"_s, valueOrNull(page.next)}}, more));
        return;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Number")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "State")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Pr.")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Title")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Component")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Team")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Opened")));
    for (const TicketLine &line : page.tickets)
        table.addRow({line.number, toText(line.state),
                      line.priority ? QString::number(line.priority->number) : QString(), titleOf(call, line),
                      codeAndName(tree, line.component), line.team.value_or(QString()), call.localTime(line.opened)});
    if (table.isEmpty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No tickets.")));
    else
        call.printTable(table);
    if (page.next)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "There is more: --after {cursor} goes on."),
                                      {{u"cursor"_s, *page.next}}));
}

} // namespace mainstay
