// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/deployment_answers.h"
#include "cli/estate_answers.h"
#include "estate/conflicts.h"
#include "estate/cycle_cuts.h"
#include "estate/estate.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void printCycle(const Call &call, const ComponentTree &tree, const CutCycle &cycle)
{
    Table table = tableOfComponents(call);
    for (const ComponentIndex component : cycle.components)
        table.addRow({tree.code(component), tree.component(component).name});
    call.console().print(u"\n"_s);
    call.printTable(table);
    for (const CycleCut &cut : cycle.cuts)
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Cut here: {way}"),
                                 {{u"way"_s, arrowsOf(tree, {cut.dependent, cut.provider})}}));
    if (!cycle.isMinimal)
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Fewer cuts may do.")));
}

ExitStatus showCycles(Call &call)
{
    const auto estate = call.estate();
    const ComponentTree &tree = estate->tree();
    const auto cycles = cutCyclesOf(*estate);
    if (call.wantsJson()) {
        QJsonArray list;
        QJsonArray cuts;
        for (const CutCycle &cycle : *cycles) {
            list.append(toJson(tree, cycle.components));
            QJsonArray cutsOfOne;
            for (const CycleCut &cut : cycle.cuts)
                cutsOfOne.append(QJsonObject{{u"dependent"_s, tree.component(cut.dependent).id.value},
                                             {u"provider"_s, tree.component(cut.provider).id.value}});
            cuts.append(cutsOfOne);
        }
        call.console().printJson({{u"cycles"_s, list}, {u"cuts"_s, cuts}});
        return ExitStatus::Done;
    }
    call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "%n group(s) of components need one another."),
                                qint64(cycles->size())));
    for (const CutCycle &cycle : *cycles)
        printCycle(call, tree, cycle);
    return ExitStatus::Done;
}

/// {"dependent","provider","requires"}: names, for people and for scripts that know no ids; codes where a name is not
/// enough.
QJsonObject dependencyToJson(const Estate &estate, DependencyIndex dependency)
{
    const ComponentTree &tree = estate.tree();
    const DependencyGraph &graph = estate.graph();
    const ComponentIndex dependent = graph.dependentOf(dependency);
    const ComponentIndex provider = graph.providerOf(dependency);
    return {{u"dependent"_s, tree.component(dependent).name},
            {u"dependent_code"_s, tree.code(dependent)},
            {u"provider"_s, tree.component(provider).name},
            {u"provider_code"_s, tree.code(provider)},
            {u"requires"_s, graph.clauseOf(dependency)->requirement}};
}

void printConflicts(const Call &call, const Estate &estate, const VersionFindings &findings)
{
    const ComponentTree &tree = estate.tree();
    const DependencyGraph &graph = estate.graph();
    call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "%n version requirement(s) are not met."),
                                qint64(findings.conflicts.size())));
    if (!findings.conflicts.empty()) {
        Table table;
        table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Dependent")));
        table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Provider")));
        table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Requires")));
        table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Is")));
        const auto shown = [&tree](ComponentIndex index) {
            return tree.code(index) + u' ' + tree.component(index).name;
        };
        for (const VersionConflict &conflict : findings.conflicts)
            table.addRow(
                {shown(graph.dependentOf(conflict.dependency)), shown(graph.providerOf(conflict.dependency)),
                 graph.clauseOf(conflict.dependency)->requirement,
                 conflict.version.isEmpty() ? call.text(QT_TRANSLATE_NOOP("output", "no version")) : conflict.version});
        call.printTable(table);
    }
    for (const UnreadableRequirement &one : findings.unreadable)
        call.printLine(tree.component(graph.dependentOf(one.dependency)).name + u": "_s
                       + call.words().sentence(one.error));
}

/// By the versions of the components themselves, or by what is deployed in one environment.
VersionFindings findingsAsked(Call &call, const Estate &estate)
{
    VersionFindings findings = versionFindingsOf(estate);
    const auto name = call.arguments().value(u"environment"_s);
    if (!name)
        return findings;
    const DeployedVersions deployed = deployedVersions(call, estate);
    const auto &places = deployed.environments();
    const Environment asked = environmentNamed({places.begin(), places.end()}, *name);
    findings.conflicts.clear();
    for (const EnvironmentConflict &found : environmentConflictsOf(estate, deployed))
        if (places[found.environment].id == asked.id)
            findings.conflicts.push_back(found.conflict);
    return findings;
}

ExitStatus showConflicts(Call &call)
{
    const auto estate = call.estate();
    const VersionFindings findings = findingsAsked(call, *estate);
    if (!call.wantsJson()) {
        printConflicts(call, *estate, findings);
        return ExitStatus::Done;
    }
    QJsonArray conflicts;
    for (const VersionConflict &conflict : findings.conflicts) {
        QJsonObject json = dependencyToJson(*estate, conflict.dependency);
        json.insert(u"version"_s, orNull(conflict.version));
        conflicts.append(json);
    }
    QJsonArray unreadable;
    for (const UnreadableRequirement &one : findings.unreadable)
        unreadable.append(dependencyToJson(*estate, one.dependency));
    call.console().printJson({{u"conflicts"_s, conflicts}, {u"unreadable"_s, unreadable}});
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> graphVerbs()
{
    return {
        {.name = "graph cycles",
         .operands = "",
         .summary =
             QT_TRANSLATE_NOOP("help", "show the groups of components that need one another, and where to cut them"),
         .run = showCycles},
        {.name = "graph conflicts",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "show version requirements that are not met"),
         .options = {{.name = "environment",
                      .value = "NAME",
                      .help = QT_TRANSLATE_NOOP("help", "judged by what is deployed there")}},
         .run = showConflicts},
    };
}

} // namespace mainstay
