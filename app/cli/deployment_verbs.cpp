// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/deployment_answers.h"
#include "cli/estate_answers.h"
#include "cli/ticket_answers.h"
#include "estate/deployment_commands.h"
#include "estate/environment_findings.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

DeploymentOutcome outcomeGiven(const Call &call)
{
    const auto text = call.arguments().value(u"outcome"_s);
    if (!text)
        return DeploymentOutcome::Successful;
    const auto outcome = deploymentOutcomeFromName(*text);
    if (!outcome)
        throw StoreError(ErrorKind::Invalid, "estate.outcome-unknown", {{u"text"_s, *text}});
    return *outcome;
}

QJsonObject toJson(const Deployment &deployment, const QString &environment)
{
    return {{u"id"_s, deployment.id.value},
            {u"environment"_s, environment},
            {u"version"_s, deployment.productVersion},
            {u"deployed"_s, toIso(deployment.deployed)},
            {u"outcome"_s, toName(deployment.outcome)},
            {u"note"_s, deployment.note}};
}

ExitStatus deploy(Call &call)
{
    const auto estate = call.estate();
    const QStringList &operands = call.arguments().operands;
    Deployment deployment;
    deployment.component = estate->tree().component(componentOf(*estate, operands.at(0))).id;
    deployment.productVersion = operands.at(1);
    deployment.outcome = outcomeGiven(call);
    deployment.deployed = call.arguments().time(u"at"_s).value_or(currentInstant());
    deployment.note = call.arguments().value(u"note"_s).value_or(QString());
    if (const auto change = call.arguments().value(u"change"_s))
        deployment.change = call.read([&](Session &session) { return ticketOf(session, *change).id; });
    const QList<Environment> known = call.read([](Session &session) { return environments(session); });
    const Environment environment = environmentNamed(known, operands.at(2));
    deployment.environment = environment.id;
    deployment.id = call.write([&](Transaction &transaction) { return recordDeployment(transaction, deployment); });
    if (call.wantsJson())
        call.console().printJson(toJson(deployment, environment.name));
    return ExitStatus::Done;
}

struct DeploymentTable {
    std::shared_ptr<const Estate> estate;
    DeployedVersions deployed;
    std::vector<ComponentIndex> components;
};

DeploymentTable tableAsked(Call &call)
{
    DeploymentTable table;
    table.estate = call.estate();
    table.deployed = deployedVersions(call, *table.estate);
    table.components = table.deployed.components();
    if (call.arguments().operands.isEmpty())
        return table;
    const ComponentIndex root = componentOf(*table.estate, call.arguments().operands.first());
    std::erase_if(table.components, [&](ComponentIndex component) {
        return component < root || component >= table.estate->tree().endOf(root);
    });
    return table;
}

ExitStatus showDeployments(Call &call)
{
    const DeploymentTable shown = tableAsked(call);
    const ComponentTree &tree = shown.estate->tree();
    const auto &places = shown.deployed.environments();
    QJsonArray names;
    Table table = tableOfComponents(call);
    for (const Environment &environment : places) {
        names.append(environment.name);
        table.addColumn(call.words().name(environment.name));
    }
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Drift")));
    QJsonArray list;
    for (const ComponentIndex component : shown.components) {
        QJsonObject versions;
        QStringList cells{tree.code(component), tree.component(component).name};
        for (size_t place = 0; place < places.size(); ++place) {
            const Deployment *deployment = shown.deployed.at(component, place);
            cells.append(deployment ? deployment->productVersion : QString());
            if (deployment)
                versions.insert(places[place].name, toJson(*deployment, places[place].name));
        }
        const bool hasDrift = shown.deployed.hasDrift(component);
        cells.append(hasDrift ? call.text(QT_TRANSLATE_NOOP("output", "differs")) : QString());
        table.addRow(cells);
        QJsonObject json = named(tree, component);
        json.insert(u"versions"_s, versions);
        json.insert(u"drift"_s, hasDrift);
        list.append(json);
    }
    if (call.wantsJson())
        call.console().printJson({{u"environments"_s, names}, {u"components"_s, list}});
    else
        call.printTable(table);
    return ExitStatus::Done;
}

ExitStatus showHistory(Call &call)
{
    const auto estate = call.estate();
    const Id<Component> component =
        estate->tree().component(componentOf(*estate, call.arguments().operands.first())).id;
    const int limit = call.arguments().number(u"limit"_s).value_or(usualLimit);
    QList<Deployment> history =
        call.read([&](Session &session) { return deploymentsOf(session, component, limit + 1); });
    const bool isCut = history.size() > limit;
    if (isCut)
        history.removeLast();
    const QList<Environment> known = call.read([](Session &session) { return environments(session); });
    QJsonArray list;
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "When")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Environment")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Version")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Outcome")));
    for (const Deployment &deployment : history) {
        const auto environment = std::ranges::find(known, deployment.environment, &Environment::id);
        const QString name = environment == known.end() ? QString() : environment->name;
        list.append(toJson(deployment, name));
        table.addRow({call.localTime(deployment.deployed), call.words().name(name), deployment.productVersion,
                      call.words().name(toName(deployment.outcome))});
    }
    if (call.wantsJson()) {
        call.console().printJson({{u"deployments"_s, list}, {u"cut"_s, isCut}});
        return ExitStatus::Done;
    }
    call.printTable(table);
    if (isCut)
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "There are older ones: --limit shows more.")));
    return ExitStatus::Done;
}

ExitStatus listEnvironments(Call &call)
{
    const QList<Environment> known = call.read([](Session &session) { return environments(session); });
    QJsonArray list;
    for (const Environment &environment : known) {
        list.append(QJsonObject{{u"id"_s, environment.id.value}, {u"name"_s, environment.name}});
        if (!call.wantsJson())
            call.printLine(call.words().name(environment.name));
    }
    if (call.wantsJson())
        call.console().printJson({{u"environments"_s, list}});
    return ExitStatus::Done;
}

ExitStatus addOneEnvironment(Call &call)
{
    const QString name = call.arguments().operands.first();
    const auto id = call.write([&](Transaction &transaction) { return addEnvironment(transaction, name); });
    if (call.wantsJson())
        call.console().printJson({{u"id"_s, id.value}, {u"name"_s, name}});
    return ExitStatus::Done;
}

ExitStatus renameEnvironment(Call &call)
{
    const QStringList &names = call.arguments().operands;
    call.write([&](Transaction &transaction) {
        const Environment read = environmentNamed(environments(transaction), names.first());
        Environment edited = read;
        edited.name = names.last();
        editEnvironment(transaction, read, edited);
    });
    if (call.wantsJson())
        call.console().printJson({{u"name"_s, names.last()}});
    return ExitStatus::Done;
}

ExitStatus removeOneEnvironment(Call &call)
{
    const QString name = call.arguments().operands.first();
    call.write([&](Transaction &transaction) {
        removeEnvironment(transaction, environmentNamed(environments(transaction), name));
    });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, name}});
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> deploymentVerbs()
{
    return {
        {.name = "deploy",
         .operands = "COMPONENT VERSION ENVIRONMENT",
         .summary = QT_TRANSLATE_NOOP("help", "record that a version was brought into an environment"),
         .least = 3,
         .most = 3,
         .options =
             {{.name = "outcome",
               .value = "OUTCOME",
               .help = QT_TRANSLATE_NOOP("help", "successful (default), \"with issues\", failed or \"backed out\"")},
              {.name = "change", .value = "TICKET", .help = QT_TRANSLATE_NOOP("help", "the change it belongs to")},
              {.name = "note", .value = "TEXT", .help = QT_TRANSLATE_NOOP("help", "what else is to be known")},
              {.name = "at",
               .value = "TIME",
               .help = QT_TRANSLATE_NOOP("help", "when it happened, ISO 8601 with zone (default: now)")}},
         .operandKind = OperandKind::Component,
         .run = deploy},
        {.name = "deployments",
         .operands = "[COMPONENT]",
         .summary = QT_TRANSLATE_NOOP("help", "show which version is in which environment, and where they differ"),
         .most = 1,
         .operandKind = OperandKind::Component,
         .run = showDeployments},
        {.name = "deployment history",
         .operands = "COMPONENT",
         .summary = QT_TRANSLATE_NOOP("help", "show what was deployed of a component, newest first"),
         .least = 1,
         .most = 1,
         .options = {limitOption()},
         .operandKind = OperandKind::Component,
         .run = showHistory},
        {.name = "environment list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "show the environments in the order of a release"),
         .run = listEnvironments},
        {.name = "environment add",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "add an environment after all others"),
         .least = 1,
         .most = 1,
         .run = addOneEnvironment},
        {.name = "environment rename",
         .operands = "NAME NEW",
         .summary = QT_TRANSLATE_NOOP("help", "give an environment another name"),
         .least = 2,
         .most = 2,
         .run = renameEnvironment},
        {.name = "environment remove",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "remove an environment without deployments"),
         .least = 1,
         .most = 1,
         .run = removeOneEnvironment},
    };
}

} // namespace mainstay
