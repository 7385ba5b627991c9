// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/estate_answers.h"
#include "cli/impact_answers.h"
#include "estate/impact.h"
#include "estate/needs.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed() / 1000) / 1000;
}

/// Whether the component is a last child, for each of its ancestors and itself; what a drawn tree needs.
QString branchOf(const ComponentTree &tree, ComponentIndex component, ComponentIndex root)
{
    QString branch;
    for (ComponentIndex at = component; at != root;) {
        const auto parent = tree.parentOf(at);
        if (!parent)
            break;
        const bool isLast = tree.childrenOf(*parent).back() == at;
        branch.prepend(at == component ? (isLast ? u"└ "_s : u"├ "_s) : (isLast ? u"  "_s : u"│ "_s));
        at = *parent;
    }
    return branch;
}

struct Node {
    ComponentIndex component;
    ComponentIndex root;
};

/// In outline order: everything, or a component with what is below it, down to a depth.
std::vector<Node> nodesOf(const ComponentTree &tree, std::optional<ComponentIndex> start, std::optional<int> depth)
{
    std::vector<Node> nodes;
    const ComponentIndex first = start.value_or(0);
    const ComponentIndex end = start ? tree.endOf(*start) : tree.size();
    std::vector<ComponentIndex> path; // from the root to the component before
    for (ComponentIndex at = first; at < end; ++at) {
        while (!path.empty() && tree.endOf(path.back()) <= at)
            path.pop_back();
        path.push_back(at);
        if (!depth || path.size() <= size_t(*depth))
            nodes.push_back({at, path.front()});
    }
    return nodes;
}

void printTree(const Call &call, const ComponentTree &tree, const std::vector<Node> &nodes)
{
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Code")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Kind")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Version")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Stage")));
    for (const Node &node : nodes) {
        const Component &component = tree.component(node.component);
        const auto &stage = component.lifeCycle.stage;
        table.addRow({tree.code(node.component), branchOf(tree, node.component, node.root) + component.name,
                      call.words().name(toName(component.kind)), component.productVersion,
                      stage ? call.words().name(toName(*stage)) : QString()});
    }
    call.printTable(table);
}

ExitStatus showTree(Call &call)
{
    const auto depth = call.arguments().number(u"depth"_s);
    const auto estate = call.estate();
    const ComponentTree &tree = estate->tree();
    std::optional<ComponentIndex> start;
    if (!call.arguments().operands.isEmpty())
        start = componentOf(*estate, call.arguments().operands.first());
    const std::vector<Node> nodes = nodesOf(tree, start, depth);
    if (!call.wantsJson()) {
        printTree(call, tree, nodes);
        return ExitStatus::Done;
    }
    QJsonArray list;
    for (const Node &node : nodes)
        list.append(nodeToJson(tree, node.component));
    call.console().printJson({{u"nodes"_s, list}});
    return ExitStatus::Done;
}

void printImpact(const Call &call, const Estate &estate, const Impact &impact, const ReasonPaths &reasons)
{
    const ComponentTree &tree = estate.tree();
    const QJsonObject facts{{u"named"_s, arrowsOf(tree, impact.named).replace(u" → "_s, u", "_s)}};
    const qint64 count = qint64(impact.impacted.size());
    const bool isChange = call.arguments().has(u"change"_s);
    call.printLine(
        isChange
            ? call.counted(QT_TRANSLATE_N_NOOP("output", "A change of {named} reaches %n component(s)."), count, facts)
            : call.counted(QT_TRANSLATE_N_NOOP("output", "When {named} fails, it takes %n component(s) along."), count,
                           facts));
    printImpactTable(call, estate, impact, reasons);
}

ExitStatus showImpact(Call &call)
{
    const auto estate = call.estate();
    std::vector<ComponentIndex> named;
    for (const QString &operand : call.arguments().operands)
        named.push_back(componentOf(*estate, operand));
    QElapsedTimer timer;
    timer.start();
    const Impact impact = impactOf(*estate, named);
    const ReasonPaths reasons = reasonsOf(*estate, impact);
    const double took = millisecondsOf(timer);
    if (call.wantsJson())
        call.console().printJson(impactToJson(*estate, impact, reasons, took));
    else
        printImpact(call, *estate, impact, reasons);
    return ExitStatus::Done;
}

ExitStatus showNeeds(Call &call)
{
    const auto estate = call.estate();
    const ComponentTree &tree = estate->tree();
    const ComponentIndex component = componentOf(*estate, call.arguments().operands.first());
    QElapsedTimer timer;
    timer.start();
    const Needs needs = needsOf(*estate, component);
    const double took = millisecondsOf(timer);
    if (call.wantsJson()) {
        QJsonArray list;
        for (const ComponentIndex provider : needs.providers)
            list.append(QJsonObject{{u"id"_s, tree.component(provider).id.value},
                                    {u"code"_s, tree.code(provider)},
                                    {u"name"_s, tree.component(provider).name},
                                    {u"via"_s, toJson(tree, needs.paths.to(provider))}});
        call.console().printJson(
            {{u"needs"_s, list}, {u"count"_s, qint64(needs.providers.size())}, {u"took_ms"_s, took}});
        return ExitStatus::Done;
    }
    call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "{name} stands on %n component(s)."),
                                qint64(needs.providers.size()), {{u"name"_s, tree.component(component).name}}));
    if (needs.providers.empty())
        return ExitStatus::Done;
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Code")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "By which way")));
    for (const ComponentIndex provider : needs.providers)
        table.addRow({tree.code(provider), tree.component(provider).name, arrowsOf(tree, needs.paths.to(provider))});
    call.printTable(table);
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> estateVerbs()
{
    return {
        {.name = "tree",
         .operands = "[COMPONENT]",
         .summary = QT_TRANSLATE_NOOP("help", "show the components in outline order"),
         .most = 1,
         .options = {{.name = "depth",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("help", "only so many levels (default: all)")}},
         .operandKind = OperandKind::Component,
         .run = showTree},
        {.name = "impact",
         .operands = "COMPONENT…",
         .summary = QT_TRANSLATE_NOOP("help",
                                      "show what fails or degrades when these fail, at any depth, and by which "
                                      "way"),
         .least = 1,
         .most = std::nullopt,
         .options = {{.name = "change",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "ask as for a change of them: say what it reaches")}},
         .operandKind = OperandKind::Component,
         .run = showImpact},
        {.name = "needs",
         .operands = "COMPONENT",
         .summary = QT_TRANSLATE_NOOP("help", "show all that a component stands on, directly and indirectly"),
         .least = 1,
         .most = 1,
         .operandKind = OperandKind::Component,
         .run = showNeeds},
    };
}

} // namespace mainstay
