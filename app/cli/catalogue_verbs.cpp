// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/occasion_given.h"
#include "cli/small_file.h"
#include "cli/template_given.h"
#include "cli/ticket_fields_given.h"
#include "desk/offering_commands.h"
#include "desk/ticket_template_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void printOfferings(const Call &call, const QList<Offering> &all)
{
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Kind")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Approval")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Team")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Price")));
    for (const Offering &one : all) {
        const char *approval =
            one.needsApproval ? QT_TRANSLATE_NOOP("output", "needed") : QT_TRANSLATE_NOOP("output", "not needed");
        const QString name = one.isActive
            ? one.name
            : call.text(QT_TRANSLATE_NOOP("output", "{name} (not offered)"), {{u"name"_s, one.name}});
        table.addRow(
            {name, call.words().name(toName(one.kind)), call.text(approval), one.team.value_or(QString()), one.price});
    }
    call.printTable(table);
}

ExitStatus listOfferings(Call &call)
{
    const QList<Offering> all = call.read([](Session &session) { return offerings(session); });
    if (call.wantsJson()) {
        QJsonArray list;
        for (const Offering &one : all) {
            QJsonObject json = toJson(one);
            json.insert(u"version"_s, one.version);
            list.append(json);
        }
        call.console().printJson({{u"offerings"_s, list}});
    } else if (all.isEmpty()) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "The catalogue is empty; “catalogue init” begins one.")));
    } else {
        printOfferings(call, all);
    }
    return ExitStatus::Done;
}

ExitStatus initOfferings(Call &call)
{
    const CatalogueBrought brought =
        call.write([&](Transaction &transaction) { return initCatalogue(transaction, *call.rules()); });
    if (call.wantsJson())
        call.console().printJson({{u"added"_s, QJsonArray::fromStringList(brought.added)},
                                  {u"kept"_s, QJsonArray::fromStringList(brought.kept)}});
    else
        call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "%n offering(s) laid in, {kept} were there already"),
                                    brought.added.size(), {{u"kept"_s, brought.kept.size()}}));
    return ExitStatus::Done;
}

ExitStatus setFromOfferingFile(Call &call)
{
    const OfferingDraft draft = Call::valueOf(offeringFromJson(contentOf(call.arguments().operands.first())));
    const Offering set =
        call.write([&](Transaction &transaction) { return setOffering(transaction, *call.rules(), draft); });
    if (call.wantsJson())
        call.console().printJson({{u"name"_s, set.name}, {u"version"_s, set.version}});
    else
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "{name}, version {version}"),
                                 {{u"name"_s, set.name}, {u"version"_s, set.version}}));
    return ExitStatus::Done;
}

ExitStatus removeNamedOffering(Call &call)
{
    const QString name = call.arguments().operands.first();
    call.write([&](Transaction &transaction) { removeOffering(transaction, offeringNamed(transaction, name)); });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, name}});
    return ExitStatus::Done;
}

ExitStatus orderOffering(Call &call)
{
    const Arguments &arguments = call.arguments();
    arguments.demanded(u"requester"_s);
    const Occasion occasion = occasionOf(call);
    FilledTemplate filled;
    const Ticket ticket = call.write([&](Transaction &transaction) {
        const Offering offering = offeringNamed(transaction, arguments.operands.first());
        const ProcessKind process = ticketTemplateNamed(transaction, offering.templateName).process;
        filled = filledOrder(transaction, *call.rules(), offering, factsGiven(transaction, call, process, occasion));
        // Whoever writes in a window sees the gap and fills it; here it would stay one.
        if (!filled.draft.component && filled.missing.contains(u"component"_s))
            throw StoreError(ErrorKind::Missing, "desk.order-needs-component", {{u"name"_s, offering.name}});
        return addOrder(transaction, *call.rules(), offering, withGiven(transaction, call, filled.draft), occasion);
    });
    answerOpened(call, ticket, filled);
    return ExitStatus::Done;
}

/// What an order may say besides: all that a ticket may but whose work it is.
QList<OptionSpec> orderOptions()
{
    QList<OptionSpec> options = givenOptions();
    options.removeIf([](const OptionSpec &option) {
        return !QByteArrayList{"requester", "component", "description", "urgency"}.contains(option.name);
    });
    return options + QList<OptionSpec>{atOption(), byOption()};
}

} // namespace

QList<VerbSpec> catalogueVerbs()
{
    return {
        {.name = "catalogue list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "what support offers"),
         .run = listOfferings},
        {.name = "catalogue init",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "lay in the offerings that ship; those of the same name stay"),
         .run = initOfferings},
        {.name = "catalogue set",
         .operands = "FILE.json",
         .summary = QT_TRANSLATE_NOOP("help", "add an offering, or change it"),
         .least = 1,
         .most = 1,
         .operandKind = OperandKind::File,
         .run = setFromOfferingFile},
        {.name = "catalogue remove",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "remove an offering; its template stays"),
         .least = 1,
         .most = 1,
         .run = removeNamedOffering},
        {.name = "catalogue order",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "open the ticket of an offering, with approval where it needs one"),
         .least = 1,
         .most = 1,
         .options = orderOptions(),
         .run = orderOffering},
    };
}

} // namespace mainstay
