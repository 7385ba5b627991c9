// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/estate_answers.h"
#include "estate/levels.h"
#include "estate/paths_between.h"
#include "estate/shared_providers.h"
#include "estate/single_points.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int greatestLimit = 1'000'000;

ExitStatus showSinglePoints(Call &call)
{
    const int limit = call.arguments().number(u"limit"_s, 1, greatestLimit).value_or(usualLimit);
    const int after = call.arguments().number(u"after"_s, 0, std::numeric_limits<int>::max()).value_or(0);
    const auto estate = call.estate();
    const ComponentTree &tree = estate->tree();
    std::optional<ComponentIndex> within;
    if (!call.arguments().operands.isEmpty())
        within = componentOf(*estate, call.arguments().operands.first());
    const std::vector<SinglePoint> points = *singlePointsOf(*estate, within);
    const size_t first = std::min(size_t(after), points.size());
    const size_t end = std::min(first + size_t(limit), points.size());
    const std::span shown(points.begin() + qptrdiff(first), points.begin() + qptrdiff(end));
    const QJsonValue next = end < points.size() ? QJsonValue(QString::number(end)) : QJsonValue(QJsonValue::Null);
    if (call.wantsJson()) {
        QJsonArray list;
        for (const SinglePoint &point : shown) {
            QJsonObject json = named(tree, point.component);
            json.insert(u"takes_down"_s, qint64(point.takesDown));
            json.insert(u"sole_way_to"_s, qint64(point.soleWayTo));
            list.append(json);
        }
        call.console().printJson({{u"spof"_s, list}, {u"count"_s, qint64(points.size())}, {u"next"_s, next}});
        return ExitStatus::Done;
    }
    call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "%n component(s) take others down when they alone fail."),
                                qint64(points.size())));
    Table table = tableOfComponents(call);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Takes down")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Sole way to")), Table::Align::Right);
    for (const SinglePoint &point : shown)
        table.addRow({tree.code(point.component), tree.component(point.component).name,
                      QString::number(point.takesDown), QString::number(point.soleWayTo)});
    if (!table.isEmpty())
        call.printTable(table);
    if (next.isString())
        call.printLine(
            call.text(QT_TRANSLATE_NOOP("output", "{shown} of {all} shown; the next ones: --after {next}"),
                      {{u"shown"_s, qint64(shown.size())}, {u"all"_s, qint64(points.size())}, {u"next"_s, next}}));
    return ExitStatus::Done;
}

ExitStatus showLevels(Call &call)
{
    const auto estate = call.estate();
    const ComponentTree &tree = estate->tree();
    const std::vector<quint32> levels = levelsOf(*estate);
    if (call.wantsJson()) {
        QJsonArray list;
        for (ComponentIndex component = 0; component < levels.size(); ++component) {
            QJsonObject json = named(tree, component);
            json.insert(u"level"_s, qint64(levels[component]));
            list.append(json);
        }
        call.console().printJson({{u"levels"_s, list}});
        return ExitStatus::Done;
    }
    std::vector<ComponentIndex> order(levels.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&levels](ComponentIndex component) { return levels[component]; });
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Level")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Code")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    for (const ComponentIndex component : order)
        table.addRow({QString::number(levels[component]), tree.code(component), tree.component(component).name});
    call.printTable(table);
    return ExitStatus::Done;
}

ExitStatus showPaths(Call &call)
{
    const int limit = call.arguments().number(u"limit"_s, 1, greatestLimit).value_or(usualLimit);
    const auto estate = call.estate();
    const ComponentTree &tree = estate->tree();
    ComponentIndex dependent = componentOf(*estate, call.arguments().operands.first());
    ComponentIndex provider = componentOf(*estate, call.arguments().operands.last());
    auto found = pathsBetween(*estate, dependent, provider, size_t(limit));
    if (found->paths.empty()) { // whoever asks need not know which of the two needs the other
        auto back = pathsBetween(*estate, provider, dependent, size_t(limit));
        if (!back->paths.empty()) {
            found = std::move(back);
            std::swap(dependent, provider);
        }
    }
    if (call.wantsJson()) {
        QJsonArray list;
        for (const auto &path : found->paths)
            list.append(toJson(tree, path));
        call.console().printJson({{u"dependent"_s, tree.component(dependent).id.value},
                                  {u"provider"_s, tree.component(provider).id.value},
                                  {u"paths"_s, list},
                                  // Beyond 2^53 JSON numbers are not exact everywhere.
                                  {u"count"_s,
                                   found->count ? QJsonValue(qint64(std::min<quint64>(*found->count, quint64(1) << 53)))
                                                : QJsonValue(QJsonValue::Null)},
                                  {u"cut"_s, found->isCut()}});
        return ExitStatus::Done;
    }
    const QJsonObject facts{{u"dependent"_s, tree.component(dependent).name},
                            {u"provider"_s, tree.component(provider).name},
                            {u"count"_s, found->count ? QString::number(*found->count) : QString()}};
    call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "{dependent} stands on {provider} in %n way(s):"),
                                qint64(found->paths.size()), facts));
    for (const auto &path : found->paths)
        call.printLine(arrowsOf(tree, path));
    if (found->isCut())
        call.printLine(found->count
                           ? call.text(QT_TRANSLATE_NOOP("output", "These are the shortest of {count}."), facts)
                           : call.text(QT_TRANSLATE_NOOP("output", "There are more than these, the shortest.")));
    return ExitStatus::Done;
}

ExitStatus showShared(Call &call)
{
    const auto estate = call.estate();
    const ComponentTree &tree = estate->tree();
    const ComponentIndex first = componentOf(*estate, call.arguments().operands.first());
    const ComponentIndex second = componentOf(*estate, call.arguments().operands.last());
    const SharedProviders shared = sharedProviders(*estate, first, second);
    if (call.wantsJson()) {
        QJsonArray list;
        for (const ComponentIndex provider : shared.providers) {
            QJsonObject json = named(tree, provider);
            json.insert(u"via_first"_s, toJson(tree, shared.fromFirst.to(provider)));
            json.insert(u"via_second"_s, toJson(tree, shared.fromSecond.to(provider)));
            list.append(json);
        }
        call.console().printJson({{u"shared"_s, list}, {u"count"_s, qint64(shared.providers.size())}});
        return ExitStatus::Done;
    }
    call.printLine(
        call.counted(QT_TRANSLATE_N_NOOP("output", "{first} and {second} both stand on %n component(s)."),
                     qint64(shared.providers.size()),
                     {{u"first"_s, tree.component(first).name}, {u"second"_s, tree.component(second).name}}));
    Table table = tableOfComponents(call);
    table.addColumn(tree.component(first).name);
    table.addColumn(tree.component(second).name);
    for (const ComponentIndex provider : shared.providers)
        table.addRow({tree.code(provider), tree.component(provider).name, arrowsOf(tree, shared.fromFirst.to(provider)),
                      arrowsOf(tree, shared.fromSecond.to(provider))});
    if (!table.isEmpty())
        call.printTable(table);
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> questionVerbs()
{
    return {
        {.name = "graph spof",
         .operands = "[COMPONENT]",
         .summary = QT_TRANSLATE_NOOP("help",
                                      "show single points of failure: what takes most down when it alone fails, of all "
                                      "components or of COMPONENT with what is below it"),
         .most = 1,
         .options = {limitOption(),
                     {.name = "after",
                      .value = "CURSOR",
                      .help = QT_TRANSLATE_NOOP("help", "go on from the \"next\" of the answer before")}},
         .operandKind = OperandKind::Component,
         .run = showSinglePoints},
        {.name = "graph levels",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "show on how many others each component stands, one after the other"),
         .run = showLevels},
        {.name = "graph paths",
         .operands = "COMPONENT COMPONENT",
         .summary = QT_TRANSLATE_NOOP("help", "show the ways in which one component stands on another, shortest first"),
         .least = 2,
         .most = 2,
         .options = {limitOption()},
         .operandKind = OperandKind::Component,
         .run = showPaths},
        {.name = "graph shared",
         .operands = "COMPONENT COMPONENT",
         .summary = QT_TRANSLATE_NOOP("help", "show what two components both stand on"),
         .least = 2,
         .most = 2,
         .operandKind = OperandKind::Component,
         .run = showShared},
    };
}

} // namespace mainstay
