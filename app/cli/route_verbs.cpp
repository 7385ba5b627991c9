// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/estate_answers.h"
#include "cli/occasion_given.h"
#include "cli/route_answers.h"
#include "cli/small_file.h"
#include "cli/ticket_answers.h"
#include "desk/incident_route_commands.h"
#include "desk/incident_route_file.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::optional<Id<Component>> solutionGiven(Call &call)
{
    const auto text = call.arguments().value(u"solution"_s);
    if (!text)
        return std::nullopt;
    const std::shared_ptr<const Estate> estate = call.estate();
    return estate->tree().component(componentOf(*estate, *text)).id;
}

ExitStatus setFromRouteFile(Call &call)
{
    Route route = Call::valueOf(routeFromJson(contentOf(call.arguments().operands.first())));
    route.solution = solutionGiven(call);
    const Route set = call.write([&](Transaction &transaction) { return setRoute(transaction, route); });
    if (call.wantsJson())
        call.console().printJson({{u"name"_s, set.name}, {u"steps"_s, set.steps.size()}});
    else
        call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "{name}: %n step(s)"), set.steps.size(),
                                    {{u"name"_s, set.name}}));
    return ExitStatus::Done;
}

ExitStatus removeOneRoute(Call &call)
{
    const auto solution = solutionGiven(call);
    call.write([&](Transaction &transaction) { removeRoute(transaction, solution); });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, true}});
    return ExitStatus::Done;
}

/// What the workspace sets, or, where it sets no default, the one that ships.
QList<Route> routesInForce(Session &session)
{
    QList<Route> all = routes(session);
    if (all.isEmpty() || all.first().solution)
        all.prepend(Call::valueOf(shippedRoute()));
    return all;
}

QJsonObject routeToJson(const ComponentTree &tree, const Route &route)
{
    QJsonObject json = toJson(route);
    json.insert(u"solution"_s, componentToJson(tree, route.solution));
    json.insert(u"shipped"_s, !route.id.isValid());
    return json;
}

ExitStatus listRoutes(Call &call)
{
    const QList<Route> all = call.read(routesInForce);
    const ComponentTree tree = treeFor(call, true);
    if (call.wantsJson()) {
        QJsonArray list;
        for (const Route &route : all)
            list.append(routeToJson(tree, route));
        call.console().printJson({{u"routes"_s, list}});
        return ExitStatus::Done;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Route")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Step")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Who acts")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "When")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Within")), Table::Align::Right);
    for (const Route &route : all) {
        const QString solution = componentToJson(tree, route.solution)[u"name"_s].toString();
        QString name = solution.isEmpty() ? route.name : u"%1 (%2)"_s.arg(route.name, solution);
        for (const RouteStep &step : route.steps) {
            table.addRow({std::exchange(name, {}), step.name, call.words().name(toName(step.actor)),
                          call.words().name(step.isAlways ? u"always"_s : u"where needed"_s),
                          step.within ? call.words().duration(*step.within) : QString()});
        }
    }
    call.printTable(table);
    return ExitStatus::Done;
}

void settle(Call &call, Transaction &transaction, const Ticket &ticket, const Occasion &occasion)
{
    const Arguments &arguments = call.arguments();
    if (const auto number = arguments.number(u"reopen"_s)) {
        reopenStep(transaction, ticket, *number);
        return;
    }
    if (const auto number = arguments.number(u"link"_s)) {
        arguments.demanded(u"produced"_s);
        linkStep(transaction, ticket, *number, arguments.values(u"produced"_s));
        return;
    }
    const bool isDone = arguments.has(u"done"_s);
    const auto number = arguments.number(isDone ? u"done"_s : u"not-needed"_s);
    const QString reason = isDone ? arguments.value(u"reason"_s).value_or(QString()) : arguments.demanded(u"reason"_s);
    settleStep(transaction, ticket, number.value(), {isDone, reason, arguments.values(u"produced"_s)}, occasion);
}

ExitStatus ticketRoute(Call &call)
{
    const Arguments &arguments = call.arguments();
    const QString operand = arguments.operands.first();
    QStringList deeds;
    for (const QString &option : {u"done"_s, u"not-needed"_s, u"reopen"_s, u"link"_s}) {
        if (arguments.has(option))
            deeds.append(u"--"_s + option);
    }
    if (deeds.size() > 1)
        throw StoreError(ErrorKind::Invalid, "cli.options-clash", {{u"option"_s, deeds[0]}, {u"other"_s, deeds[1]}});
    const Occasion occasion = occasionOf(call);
    if (!deeds.isEmpty())
        call.write(
            [&](Transaction &transaction) { settle(call, transaction, ticketOf(transaction, operand), occasion); });
    const auto [ticket, steps] = call.read([&](Session &session) {
        const Ticket read = ticketOf(session, operand);
        return std::pair(read, checklistOf(session, read));
    });
    answerChecklist(call, ticket, steps);
    return ExitStatus::Done;
}

const OptionSpec solutionOption{.name = "solution",
                                .value = "S",
                                .help = QT_TRANSLATE_NOOP("help", "of this solution (default: of all without one)")};

} // namespace

QList<VerbSpec> routeVerbs()
{
    return {
        {.name = "route set",
         .operands = "FILE.json",
         .summary = QT_TRANSLATE_NOOP("help", "set the agreed route of incidents; what was ticked stays as it was"),
         .least = 1,
         .most = 1,
         .options = {solutionOption},
         .operandKind = OperandKind::File,
         .run = setFromRouteFile},
        {.name = "route list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "the agreed routes of incidents"),
         .run = listRoutes},
        {.name = "route remove",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "remove a route; incidents follow the default again"),
         .options = {solutionOption},
         .run = removeOneRoute},
        {.name = "ticket route",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "the agreed route of an incident, and what was done of it"),
         .least = 1,
         .most = 1,
         .options = {{.name = "done", .value = "N", .help = QT_TRANSLATE_NOOP("help", "this step is done")},
                     {.name = "not-needed",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("help", "this step is not needed; goes with --reason")},
                     {.name = "reopen", .value = "N", .help = QT_TRANSLATE_NOOP("help", "this step is open after all")},
                     {.name = "link",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("help", "this settled step led to what --produced names")},
                     {.name = "reason", .value = "R", .help = QT_TRANSLATE_NOOP("help", "why it is not needed")},
                     {.name = "produced",
                      .value = "WHAT",
                      .help = QT_TRANSLATE_NOOP("help",
                                                "what the step led to, such as CHG-3 or “deployment 12”; may stand "
                                                "several times"),
                      .times = OptionSpec::Times::Many},
                     atOption(),
                     byOption()},
         .operandKind = OperandKind::Ticket,
         .run = ticketRoute},
    };
}

} // namespace mainstay
