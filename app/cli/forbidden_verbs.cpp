// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/deployment_answers.h"
#include "cli/estate_answers.h"
#include "estate/deployment_store.h"
#include "estate/forbidden_rule_commands.h"
#include "render/rule_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// "environment:live", "attribute:zone=dmz"; without such a word before it: a component.
RuleSide sideNamed(Call &call, const Estate &estate, const QString &operand)
{
    const qsizetype colon = operand.indexOf(u':');
    const auto trait = colon > 0 ? ruleTraitFromName(operand.left(colon)) : std::nullopt;
    RuleSide side;
    side.trait = trait.value_or(RuleTrait::Component);
    const QString rest = trait ? operand.mid(colon + 1) : operand;
    if (side.trait == RuleTrait::Component) {
        side.component = estate.tree().component(componentOf(estate, rest)).id;
    } else if (side.trait == RuleTrait::Environment) {
        side.environment =
            call.read([&](Session &session) { return environmentNamed(environments(session), rest); }).id;
    } else if (side.trait == RuleTrait::Attribute) {
        side.name = rest.section(u'=', 0, 0);
        side.value = rest.section(u'=', 1);
    } else {
        side.value = rest;
    }
    return side;
}

/// A terminal sets directions of writing apart by itself, and would show the marks for it.
QString sentenceOf(const ForbiddenRule &rule, const Estate &estate, const JudgedRules &judged, const Words &words)
{
    constexpr QChar beginning(0x2068);
    constexpr QChar end(0x2069);
    return textOf(rule, estate, judged.environments, words).remove(beginning).remove(end);
}

/// As it is given to the verb that adds one, but a component by its number.
QString spelled(const RuleSide &side, std::span<const Environment> known)
{
    if (side.trait == RuleTrait::Component)
        return u"id:%1"_s.arg(side.component ? side.component->value : 0);
    if (side.trait == RuleTrait::Environment) {
        const auto found = std::ranges::find(
            known, side.environment, [](const Environment &environment) { return std::optional(environment.id); });
        return toName(side.trait) + u':' + (found == known.end() ? QString() : found->name);
    }
    const QString name = side.trait == RuleTrait::Attribute ? side.name + u'=' : QString();
    return toName(side.trait) + u':' + name + side.value;
}

ExitStatus forbid(Call &call)
{
    const auto estate = call.estate();
    ForbiddenRule rule;
    rule.dependent = sideNamed(call, *estate, call.arguments().operands.first());
    rule.provider = sideNamed(call, *estate, call.arguments().operands.last());
    rule.reason = call.arguments().value(u"reason"_s).value_or(QString());
    const auto id = call.write([&](Transaction &transaction) { return addForbiddenRule(transaction, rule); });
    if (call.wantsJson())
        call.console().printJson({{u"id"_s, id.value}});
    return ExitStatus::Done;
}

ExitStatus allow(Call &call)
{
    const QString number = call.arguments().operands.first();
    call.write([&](Transaction &transaction) {
        const auto rule = findForbiddenRule(transaction, Id<ForbiddenRule>(number.toLongLong()));
        if (!rule)
            throw StoreError(ErrorKind::Missing, "estate.rule-gone", {{u"id"_s, number}});
        removeForbiddenRule(transaction, *rule);
    });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, number.toLongLong()}});
    return ExitStatus::Done;
}

JudgedRules judgedNow(Call &call, const Estate &estate)
{
    return call.read([&](Session &session) { return judgedRules(session, estate); });
}

ExitStatus listRules(Call &call)
{
    const auto estate = call.estate();
    const JudgedRules judged = judgedNow(call, *estate);
    std::vector<qint64> broken(judged.rules.size(), 0);
    for (const ForbiddenDependency &one : judged.broken)
        ++broken[one.rule];
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Number")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Rule")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Broken by")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Reason")));
    QJsonArray list;
    for (size_t i = 0; i < judged.rules.size(); ++i) {
        const ForbiddenRule &rule = judged.rules[i];
        list.append(QJsonObject{{u"id"_s, rule.id.value},
                                {u"dependent"_s, spelled(rule.dependent, judged.environments)},
                                {u"provider"_s, spelled(rule.provider, judged.environments)},
                                {u"reason"_s, rule.reason},
                                {u"broken"_s, broken[i]}});
        table.addRow({QString::number(rule.id.value), sentenceOf(rule, *estate, judged, call.words()),
                      call.words().locale().toString(broken[i]), rule.reason});
    }
    if (call.wantsJson())
        call.console().printJson({{u"rules"_s, list}});
    else
        call.printTable(table);
    return ExitStatus::Done;
}

ExitStatus checkRules(Call &call)
{
    const auto estate = call.estate();
    const ComponentTree &tree = estate->tree();
    const DependencyGraph &graph = estate->graph();
    const JudgedRules judged = judgedNow(call, *estate);
    Table table = tableOfComponents(call);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Depends on")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Kind")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Rule")));
    QJsonArray list;
    for (const ForbiddenDependency &one : judged.broken) {
        const ComponentIndex dependent = graph.dependentOf(one.dependency);
        const ComponentIndex provider = graph.providerOf(one.dependency);
        const ForbiddenRule &rule = judged.rules[one.rule];
        const QString kind = toName(graph.kindOf(one.dependency));
        list.append(QJsonObject{{u"dependency"_s, graph.id(one.dependency).value},
                                {u"dependent"_s, named(tree, dependent)},
                                {u"provider"_s, named(tree, provider)},
                                {u"kind"_s, kind},
                                {u"rule"_s, rule.id.value}});
        table.addRow({tree.code(dependent), tree.component(dependent).name,
                      tree.code(provider) + u' ' + tree.component(provider).name, call.words().name(kind),
                      sentenceOf(rule, *estate, judged, call.words())});
    }
    if (call.wantsJson()) {
        call.console().printJson({{u"rules"_s, qint64(judged.rules.size())}, {u"forbidden"_s, list}});
    } else {
        if (!table.isEmpty())
            call.printTable(table);
        call.printLine(list.isEmpty()
                           ? call.counted(QT_TRANSLATE_N_NOOP("output", "Nothing breaks the %n rule(s)."),
                                          qint64(judged.rules.size()))
                           : call.counted(QT_TRANSLATE_N_NOOP("output", "%n forbidden dependencies."), list.size()));
    }
    return list.isEmpty() ? ExitStatus::Done : ExitStatus::No;
}

} // namespace

QList<VerbSpec> forbiddenVerbs()
{
    return {
        {.name = "forbidden add",
         .operands = "DEPENDENT PROVIDER",
         .summary =
             QT_TRANSLATE_NOOP("help",
                               "make a rule that nothing in DEPENDENT depends on anything in PROVIDER; each is a "
                               "COMPONENT with all below it, environment:NAME, kind:WORD, stage:WORD, "
                               "owner:NAME or attribute:NAME=VALUE"),
         .least = 2,
         .most = 2,
         .options = {{.name = "reason", .value = "TEXT", .help = QT_TRANSLATE_NOOP("help", "why, for others to read")}},
         .operandKind = OperandKind::Component,
         .run = forbid},
        {.name = "forbidden remove",
         .operands = "NUMBER",
         .summary = QT_TRANSLATE_NOOP("help", "take back the rule with this number of \"forbidden list\""),
         .least = 1,
         .most = 1,
         .run = allow},
        {.name = "forbidden list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "show the rules, and how many dependencies break each"),
         .run = listRules},
        {.name = "forbidden check",
         .operands = "",
         .summary =
             QT_TRANSLATE_NOOP("help", "show every dependency that a rule forbids; ends with 1 when there is one"),
         .run = checkRules},
    };
}

} // namespace mainstay
