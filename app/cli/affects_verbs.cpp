// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/estate_answers.h"
#include "cli/occasion_given.h"
#include "cli/ticket_answers.h"
#include "desk/affected_component_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// What is computed and what people added, kept apart.
struct Affected {
    Impact impact;
    ReasonPaths reasons;
    QList<AffectedComponent> added;
};

QJsonObject affectedToJson(const ComponentTree &tree, const Affected &affected)
{
    QJsonArray computed;
    for (const Impacted &one : affected.impact.impacted) {
        QJsonObject json = named(tree, one.component);
        json.insert(u"state"_s, toName(one.condition));
        json.insert(u"via"_s, toJson(tree, affected.reasons.to(one.component)));
        computed.append(json);
    }
    QJsonArray added;
    for (const AffectedComponent &one : affected.added) {
        QJsonObject json = componentToJson(tree, one.component).toObject();
        json.insert(u"by"_s, one.who);
        json.insert(u"at"_s, toIso(one.happened));
        added.append(json);
    }
    return {{u"impacted"_s, computed}, {u"count"_s, qint64(affected.impact.impacted.size())}, {u"added"_s, added}};
}

void printAffected(const Call &call, const ComponentTree &tree, const Affected &affected)
{
    Table table = tableOfComponents(call);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "State")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Why")));
    for (const Impacted &one : affected.impact.impacted)
        table.addRow({tree.code(one.component), tree.component(one.component).name,
                      call.words().name(toName(one.condition)), arrowsOf(tree, affected.reasons.to(one.component))});
    for (const AffectedComponent &one : affected.added) {
        const auto index = tree.indexOf(one.component);
        table.addRow({index ? tree.code(*index) : QString(), index ? tree.component(*index).name : QString(),
                      call.words().name(u"added"_s),
                      call.text(QT_TRANSLATE_NOOP("output", "by {who}, {at}"),
                                {{u"who"_s, one.who}, {u"at"_s, call.localTime(one.happened)}})});
    }
    if (table.isEmpty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Nothing else is affected.")));
    else
        call.printTable(table);
}

ExitStatus affects(Call &call)
{
    const Arguments &arguments = call.arguments();
    const QString operand = arguments.operands.first();
    const std::shared_ptr<const Estate> estate = call.estate();
    const auto meant = [&](const QString &text) { return estate->tree().component(componentOf(*estate, text)).id; };
    QList<Id<Component>> adding;
    QList<Id<Component>> removing;
    for (const QString &text : arguments.values(u"add"_s))
        adding.append(meant(text));
    for (const QString &text : arguments.values(u"remove"_s))
        removing.append(meant(text));
    const Occasion occasion = occasionOf(call);
    if (!adding.isEmpty() || !removing.isEmpty())
        call.write([&](Transaction &transaction) {
            const Ticket ticket = ticketOf(transaction, operand);
            for (const Id<Component> component : adding)
                addAffected(transaction, ticket, component, occasion);
            for (const Id<Component> component : removing)
                removeAffected(transaction, ticket, component);
        });
    const auto [ticket, added] = call.read([&](Session &session) {
        const Ticket read = ticketOf(session, operand);
        return std::pair(read, affectedBy(session, read.id));
    });
    const Impact impact = computedImpact(*estate, ticket);
    const Affected affected{impact, reasonsOf(*estate, impact), added};
    if (call.wantsJson())
        call.console().printJson(affectedToJson(estate->tree(), affected));
    else
        printAffected(call, estate->tree(), affected);
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> affectsVerbs()
{
    return {
        {.name = "ticket affects",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "what a ticket affects: what is computed, and what people added"),
         .least = 1,
         .most = 1,
         .options = {{.name = "add",
                      .value = "COMPONENT",
                      .help = QT_TRANSLATE_NOOP("help", "affected besides; may stand several times"),
                      .times = OptionSpec::Times::Many},
                     {.name = "remove",
                      .value = "COMPONENT",
                      .help = QT_TRANSLATE_NOOP("help", "take out one that a person added; may stand several times"),
                      .times = OptionSpec::Times::Many},
                     atOption(),
                     byOption()},
         .operandKind = OperandKind::Ticket,
         .run = affects},
    };
}

} // namespace mainstay
