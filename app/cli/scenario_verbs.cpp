// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/estate_answers.h"
#include "cli/impact_answers.h"
#include "estate/scenario_store.h"
#include "estate/what_if.h"

#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Scenario scenarioNamed(Call &call, const QString &name)
{
    const QList<Scenario> all = call.read([](Session &session) { return scenarios(session); });
    const auto found = std::ranges::find(all, name, &Scenario::name);
    if (found == all.end())
        throw StoreError(ErrorKind::Missing, "cli.scenario-unknown", {{u"name"_s, name}});
    return *found;
}

ExitStatus addNamedScenario(Call &call)
{
    const auto estate = call.estate();
    Scenario scenario;
    scenario.name = call.arguments().operands.first();
    const auto partOf = [&](const QString &component) -> Supposition & {
        const Id<Component> id = estate->tree().component(componentOf(*estate, component)).id;
        const auto known = std::ranges::find(scenario.parts, id, &Supposition::component);
        if (known != scenario.parts.end())
            return *known;
        scenario.parts.append({id, false, {}});
        return scenario.parts.last();
    };
    for (const QString &component : call.arguments().values(u"fails"_s))
        partOf(component).fails = true;
    const QMap<QString, QString> versions = call.arguments().assignments(u"version-of"_s);
    for (const auto &[component, version] : versions.asKeyValueRange())
        partOf(component).productVersion = version;
    const auto id = call.write([&](Transaction &transaction) { return addScenario(transaction, scenario); });
    if (call.wantsJson())
        call.console().printJson({{u"id"_s, id.value}, {u"name"_s, scenario.name}});
    return ExitStatus::Done;
}

ExitStatus listScenarios(Call &call)
{
    const QList<Scenario> all = call.read([](Session &session) { return scenarios(session); });
    QJsonArray list;
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Parts")), Table::Align::Right);
    for (const Scenario &scenario : all) {
        QJsonArray parts;
        for (const Supposition &part : scenario.parts)
            parts.append(QJsonObject{
                {u"component"_s, part.component.value},
                {u"fails"_s, part.fails},
                {u"version"_s, part.productVersion ? QJsonValue(*part.productVersion) : QJsonValue(QJsonValue::Null)}});
        list.append(QJsonObject{{u"id"_s, scenario.id.value}, {u"name"_s, scenario.name}, {u"parts"_s, parts}});
        table.addRow({scenario.name, QString::number(scenario.parts.size())});
    }
    if (call.wantsJson())
        call.console().printJson({{u"scenarios"_s, list}});
    else
        call.printTable(table);
    return ExitStatus::Done;
}

ExitStatus showScenario(Call &call)
{
    const auto estate = call.estate();
    const ComponentTree &tree = estate->tree();
    const Scenario scenario = scenarioNamed(call, call.arguments().operands.first());
    QElapsedTimer timer;
    timer.start();
    const WhatIfAnswer answer = answerOf(*estate, whatIfOf(tree, scenario.parts));
    const ReasonPaths reasons = reasonsOf(*estate, answer.impact);
    const double took = double(timer.nsecsElapsed() / 1000) / 1000;
    if (call.wantsJson()) {
        QJsonObject json = impactToJson(*estate, answer.impact, reasons, took);
        QJsonArray unmet;
        for (const VersionConflict &conflict : answer.unmet)
            unmet.append(
                QJsonObject{{u"dependent"_s, tree.component(estate->graph().dependentOf(conflict.dependency)).id.value},
                            {u"provider"_s, tree.component(estate->graph().providerOf(conflict.dependency)).id.value},
                            {u"requires"_s, estate->graph().clauseOf(conflict.dependency)->requirement},
                            {u"version"_s, conflict.version}});
        json.insert(u"unmet"_s, unmet);
        json.insert(u"mended"_s, qint64(answer.mended.size()));
        call.console().printJson(json);
        return ExitStatus::Done;
    }
    call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "In “{name}”, %n component(s) are impacted."),
                                qint64(answer.impact.impacted.size()), {{u"name"_s, scenario.name}}));
    call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "%n version requirement(s) are not met any more."),
                                qint64(answer.unmet.size())));
    printImpactTable(call, *estate, answer.impact, reasons);
    return ExitStatus::Done;
}

ExitStatus compareScenarios(Call &call)
{
    const auto estate = call.estate();
    const ComponentTree &tree = estate->tree();
    const QStringList &names = call.arguments().operands;
    const Impact first = answerOf(*estate, whatIfOf(tree, scenarioNamed(call, names.first()).parts)).impact;
    const Impact second = answerOf(*estate, whatIfOf(tree, scenarioNamed(call, names.last()).parts)).impact;
    const ImpactDifference difference = differenceOf(first, second);
    QJsonArray list;
    Table table = tableOfComponents(call);
    table.addColumn(names.first());
    table.addColumn(names.last());
    for (const auto &entry : difference.entries) {
        QJsonObject json = named(tree, entry.component);
        json.insert(u"first"_s, toName(entry.first));
        json.insert(u"second"_s, toName(entry.second));
        list.append(json);
        table.addRow({tree.code(entry.component), tree.component(entry.component).name,
                      call.words().name(toName(entry.first)), call.words().name(toName(entry.second))});
    }
    if (call.wantsJson()) {
        call.console().printJson({{u"differ"_s, list}, {u"count"_s, list.size()}});
        return ExitStatus::Done;
    }
    call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "%n component(s) fare differently."), list.size()));
    if (!table.isEmpty())
        call.printTable(table);
    return ExitStatus::Done;
}

ExitStatus removeNamedScenario(Call &call)
{
    const Scenario scenario = scenarioNamed(call, call.arguments().operands.first());
    call.write([&](Transaction &transaction) { removeScenario(transaction, scenario); });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, scenario.name}});
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> scenarioVerbs()
{
    return {
        {.name = "scenario add",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "keep a \"what if\" under a name"),
         .least = 1,
         .most = 1,
         .options = {{.name = "fails",
                      .value = "COMPONENT",
                      .help = QT_TRANSLATE_NOOP("help", "suppose that it fails; may be given several times"),
                      .times = OptionSpec::Times::Many},
                     {.name = "version-of",
                      .value = "COMPONENT=VERSION",
                      .help = QT_TRANSLATE_NOOP("help", "suppose another version; may be given several times"),
                      .times = OptionSpec::Times::Many}},
         .run = addNamedScenario},
        {.name = "scenario list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "show the scenarios that are kept"),
         .run = listScenarios},
        {.name = "scenario show",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "show what fails and degrades in a scenario"),
         .least = 1,
         .most = 1,
         .run = showScenario},
        {.name = "scenario compare",
         .operands = "NAME NAME",
         .summary = QT_TRANSLATE_NOOP("help", "show which components fare differently in two scenarios"),
         .least = 2,
         .most = 2,
         .run = compareScenarios},
        {.name = "scenario remove",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "remove a scenario"),
         .least = 1,
         .most = 1,
         .run = removeNamedScenario},
    };
}

} // namespace mainstay
