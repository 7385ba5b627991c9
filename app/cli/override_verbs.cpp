// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/estate_answers.h"
#include "estate/impact_override_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Id<Component> idOf(const Estate &estate, const QString &operand)
{
    return estate.tree().component(componentOf(estate, operand)).id;
}

std::optional<Id<Component>> causeOf(const Call &call, const Estate &estate)
{
    const auto cause = call.arguments().value(u"when"_s);
    return cause ? std::optional(idOf(estate, *cause)) : std::nullopt;
}

ExitStatus overrideImpact(Call &call)
{
    const auto estate = call.estate();
    const QString verdict = call.arguments().operands.last();
    const auto meaning = overrideVerdictFromName(verdict);
    if (!meaning)
        throw StoreError(ErrorKind::Invalid, "cli.verdict-unknown", {{u"text"_s, verdict}});
    ImpactOverride said;
    said.component = idOf(*estate, call.arguments().operands.first());
    said.cause = causeOf(call, *estate);
    said.verdict = *meaning;
    said.reason = call.arguments().value(u"reason"_s).value_or(QString());
    const auto id = call.write([&](Transaction &transaction) { return setOverride(transaction, said); });
    if (call.wantsJson())
        call.console().printJson({{u"id"_s, id.value}});
    return ExitStatus::Done;
}

ExitStatus computeImpact(Call &call)
{
    const auto estate = call.estate();
    const Id<Component> component = idOf(*estate, call.arguments().operands.first());
    const auto cause = causeOf(call, *estate);
    const bool isRemoved = call.write([&](Transaction &transaction) {
        const auto said = findOverride(transaction, cause, component);
        if (said)
            removeOverride(transaction, *said);
        return said.has_value();
    });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, isRemoved}});
    return isRemoved ? ExitStatus::Done : ExitStatus::No;
}

ExitStatus listOverrides(Call &call)
{
    const auto estate = call.estate();
    const ComponentTree &tree = estate->tree();
    const QList<ImpactOverride> all = call.read([](Session &session) { return impactOverrides(session); });
    QJsonArray list;
    Table table = tableOfComponents(call);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "State")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "When this fails")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Reason")));
    for (const ImpactOverride &said : all) {
        const auto component = tree.indexOf(said.component);
        const auto cause = said.cause ? tree.indexOf(*said.cause) : std::nullopt;
        if (!component)
            continue;
        QJsonObject json = named(tree, *component);
        json.insert(u"verdict"_s, toName(said.verdict));
        json.insert(u"when"_s, cause ? QJsonValue(named(tree, *cause)) : QJsonValue(QJsonValue::Null));
        json.insert(u"reason"_s, said.reason);
        list.append(json);
        table.addRow({tree.code(*component), tree.component(*component).name, call.words().name(toName(said.verdict)),
                      cause ? tree.component(*cause).name : call.text(QT_TRANSLATE_NOOP("output", "whatever fails")),
                      said.reason});
    }
    if (call.wantsJson())
        call.console().printJson({{u"overrides"_s, list}});
    else
        call.printTable(table);
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> overrideVerbs()
{
    const OptionSpec when = {
        .name = "when",
        .value = "COMPONENT",
        .help = QT_TRANSLATE_NOOP("help", "of the failure of this one only (default: whatever fails)")};
    return {
        {.name = "override set",
         .operands = "COMPONENT VERDICT",
         .summary = QT_TRANSLATE_NOOP("help",
                                      "say what a failure means for a component, against what is computed: VERDICT is "
                                      "\"not impacted\", degraded or failed"),
         .least = 2,
         .most = 2,
         .options = {when,
                     {.name = "reason", .value = "TEXT", .help = QT_TRANSLATE_NOOP("help", "why, for others to read")}},
         .operandKind = OperandKind::Component,
         .run = overrideImpact},
        {.name = "override clear",
         .operands = "COMPONENT",
         .summary = QT_TRANSLATE_NOOP("help", "go back to what is computed; ends with 1 when nothing was said"),
         .least = 1,
         .most = 1,
         .options = {when},
         .operandKind = OperandKind::Component,
         .run = computeImpact},
        {.name = "override list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "show what people said against the computed impact"),
         .run = listOverrides},
    };
}

} // namespace mainstay
