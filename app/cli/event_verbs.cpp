// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ticket_answers.h"
#include "desk/event_store.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonObject eventToJson(const ComponentTree &tree, const StoredEvent &stored)
{
    return {{u"id"_s, stored.id.value},
            {u"source"_s, stored.source},
            {u"fingerprint"_s, stored.fingerprint},
            {u"component"_s, componentToJson(tree, stored.component)},
            {u"severity"_s, toName(stored.severity)},
            {u"status"_s, toName(stored.status)},
            {u"happened"_s, toIso(stored.happened)},
            {u"recorded"_s, toIso(stored.recorded)},
            {u"title"_s, stored.title},
            {u"text"_s, stored.text},
            {u"verdict"_s, toName(stored.verdict)},
            {u"ticket"_s, orNull(stored.number.value_or(QString()))}};
}

void printEvents(const Call &call, const QList<StoredEvent> &events)
{
    if (events.isEmpty()) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No events.")));
        return;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "When")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Source")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Severity")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Event")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Title")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "What followed")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Ticket")));
    for (const StoredEvent &stored : events)
        table.addRow({call.localTime(stored.happened), stored.source, call.words().name(toName(stored.severity)),
                      call.words().name(toName(stored.status)), stored.title, call.words().name(toName(stored.verdict)),
                      stored.number.value_or(QString())});
    call.printTable(table);
}

ExitStatus listOfEvents(Call &call)
{
    const Arguments &arguments = call.arguments();
    struct Found {
        QList<StoredEvent> events;
        ComponentTree tree;
    };
    const Found found = call.read([&](Session &session) {
        Found read{.events = {}, .tree = loadTree(session)};
        EventQuestion question{.source = arguments.value(u"source"_s), .component = {}, .limit = usualLimit};
        question.limit = arguments.number(u"limit"_s, 1, mostListed).value_or(question.limit);
        if (const auto component = arguments.value(u"component"_s))
            question.component = read.tree.component(Call::valueOf(resolveComponent(read.tree, *component))).id;
        read.events = listEvents(session, question);
        return read;
    });
    if (!call.wantsJson()) {
        printEvents(call, found.events);
        return ExitStatus::Done;
    }
    QJsonArray list;
    for (const StoredEvent &stored : found.events)
        list.append(eventToJson(found.tree, stored));
    call.console().printJson({{u"events"_s, list}});
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> eventVerbs()
{
    return {{.name = "event list",
             .operands = "",
             .summary = QT_TRANSLATE_NOOP("help", "list what monitoring told and what followed, newest first"),
             .options = {{.name = "source",
                          .value = "NAME",
                          .help = QT_TRANSLATE_NOOP("help", "only of this one: alertmanager, icinga, zabbix")},
                         {.name = "component",
                          .value = "C",
                          .help = QT_TRANSLATE_NOOP("help", "only about this component")},
                         limitOption()},
             .run = listOfEvents}};
}

} // namespace mainstay
