// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/estate_answers.h"
#include "cli/small_file.h"
#include "cli/ticket_answers.h"
#include "desk/ticket_template_commands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

ExitStatus listTemplates(Call &call)
{
    const QList<TicketTemplate> all = call.read([](Session &session) { return ticketTemplates(session); });
    if (call.wantsJson()) {
        const ComponentTree tree = treeFor(
            call, std::ranges::any_of(all, [](const TicketTemplate &one) { return one.component.has_value(); }));
        QJsonArray list;
        for (const TicketTemplate &one : all) {
            QJsonObject json = toJson(one, componentNamesIn(tree));
            json.insert(u"version"_s, one.version);
            list.append(json);
        }
        call.console().printJson({{u"templates"_s, list}});
        return ExitStatus::Done;
    }
    if (all.isEmpty()) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No templates.")));
        return ExitStatus::Done;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Process")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Title")));
    for (const TicketTemplate &one : all)
        table.addRow({one.name, call.words().name(toName(one.process)), one.title});
    call.printTable(table);
    return ExitStatus::Done;
}

ExitStatus setTemplate(Call &call)
{
    const TicketTemplateDraft draft =
        Call::valueOf(ticketTemplateFromJson(contentOf(call.arguments().operands.first())));
    const TicketTemplate set = call.write([&](Transaction &transaction) {
        return setTicketTemplate(transaction, *call.rules(), withComponent(transaction, draft));
    });
    if (call.wantsJson())
        call.console().printJson({{u"name"_s, set.name}, {u"version"_s, set.version}});
    else
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "{name}, version {version}"),
                                 {{u"name"_s, set.name}, {u"version"_s, set.version}}));
    return ExitStatus::Done;
}

ExitStatus removeNamedTemplate(Call &call)
{
    const QString name = call.arguments().operands.first();
    call.write(
        [&](Transaction &transaction) { removeTicketTemplate(transaction, ticketTemplateNamed(transaction, name)); });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, name}});
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> templateVerbs()
{
    return {
        {.name = "template list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "templates with which tickets can begin"),
         .run = listTemplates},
        {.name = "template set",
         .operands = "FILE.json",
         .summary = QT_TRANSLATE_NOOP("help", "add a template of tickets, or change it"),
         .least = 1,
         .most = 1,
         .operandKind = OperandKind::File,
         .run = setTemplate},
        {.name = "template remove",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "remove a template; its tickets stay"),
         .least = 1,
         .most = 1,
         .run = removeNamedTemplate},
    };
}

} // namespace mainstay
