// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/rule_words.h"

#include "render/estate_map.h"
#include "render/one_line.h"
#include "words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr auto NeverDepends = QT_TRANSLATE_NOOP("matrix", "{dependent} never depends on {provider}");
constexpr auto OfKind = QT_TRANSLATE_NOOP("matrix", "kind {value}");
constexpr auto OfStage = QT_TRANSLATE_NOOP("matrix", "stage {value}");
constexpr auto OfOwner = QT_TRANSLATE_NOOP("matrix", "owner {value}");
constexpr auto OfAttribute = QT_TRANSLATE_NOOP("matrix", "{name} = {value}");
constexpr auto InEnvironment = QT_TRANSLATE_NOOP("matrix", "environment {value}");
constexpr auto GoneSide = QT_TRANSLATE_NOOP("matrix", "what is gone");
constexpr auto Depends = QT_TRANSLATE_NOOP("matrix", "{dependent} depends on {provider}");
constexpr auto InsideOf = QT_TRANSLATE_NOOP("matrix", "Inside {name}");
constexpr auto SumOf = QT_TRANSLATE_N_NOOP("matrix", "%n dependencies");
constexpr auto OneOf = QT_TRANSLATE_NOOP("matrix", "{dependent} → {provider}: {how}");
constexpr auto HowIt = QT_TRANSLATE_NOOP("matrix", "{kind}, {strength}[, version {requires}]");
constexpr auto AndMore = QT_TRANSLATE_N_NOOP("matrix", "… and %n more");
constexpr auto Breaks = QT_TRANSLATE_NOOP("matrix", "Forbidden: {rule}");
constexpr auto StandsFor = QT_TRANSLATE_N_NOOP("matrix", "stands for %n component(s)");
constexpr auto NeedsRows = QT_TRANSLATE_N_NOOP("matrix", "depends on %n of the others");
constexpr auto NeededRows = QT_TRANSLATE_N_NOOP("matrix", "%n of the others depend(s) on it");
constexpr auto InCycle = QT_TRANSLATE_N_NOOP("matrix", "in a cycle of %n");

constexpr size_t MostTold = 10; // dependencies in one text
constexpr qsizetype MostRuleLetters = 80;

QString shortPlace(const Estate &estate, ComponentIndex component)
{
    return estate.tree().code(component) + u' ' + isolated(estate.tree().component(component).name, MostRuleLetters);
}

QString howOf(const DependencyGraph &graph, DependencyIndex dependency, const Words &words)
{
    const VersionClause *clause = graph.clauseOf(dependency);
    return words.text("matrix", HowIt,
                      {{u"kind"_s, words.name(toName(graph.kindOf(dependency)))},
                       {u"strength"_s, words.name(toName(graph.strengthOf(dependency)))},
                       {u"requires"_s, clause ? oneLine(clause->requirement, MostRuleLetters) : QString()}});
}

/// The rules that dependencies of this cell break, each once.
QStringList brokenIn(const EstateMatrix &matrix, const std::vector<DependencyIndex> &dependencies, const Words &words)
{
    QStringList lines;
    std::vector<bool> isTold(matrix.judged->rules.size(), false);
    for (const DependencyIndex dependency : dependencies) {
        const auto broken =
            std::ranges::equal_range(matrix.judged->broken, dependency, {}, &ForbiddenDependency::dependency);
        for (const ForbiddenDependency &one : broken) {
            if (isTold[one.rule])
                continue;
            isTold[one.rule] = true;
            const ForbiddenRule &rule = matrix.judged->rules[one.rule];
            QString line = words.text("matrix", Breaks,
                                      {{u"rule"_s, textOf(rule, *matrix.estate, matrix.judged->environments, words)}});
            if (!rule.reason.isEmpty())
                line += u" ("_s + oneLine(rule.reason, MostRuleLetters) + u')';
            lines.append(line);
        }
    }
    return lines;
}

/// All dependencies of a cell that rules forbid.
std::vector<DependencyIndex> forbiddenIn(const EstateMatrix &matrix, quint32 dependent, quint32 provider)
{
    const DependencyGraph &graph = matrix.estate->graph();
    std::vector<DependencyIndex> found;
    for (const ForbiddenDependency &one : matrix.judged->broken)
        if (matrix.folded.nodeOf[graph.dependentOf(one.dependency)] == dependent
            && matrix.folded.nodeOf[graph.providerOf(one.dependency)] == provider)
            found.push_back(one.dependency);
    return found;
}

} // namespace

QString textOf(const RuleSide &side, const Estate &estate, std::span<const Environment> environments,
               const Words &words)
{
    const QJsonObject value{{u"value"_s, oneLine(side.value, MostRuleLetters)}};
    switch (side.trait) {
    case RuleTrait::Component: {
        const auto index = side.component ? estate.tree().indexOf(*side.component) : std::nullopt;
        return index ? shortPlace(estate, *index) : words.text("matrix", GoneSide);
    }
    case RuleTrait::Environment: {
        const auto known = std::ranges::find(environments, side.environment, [](const Environment &environment) {
            return std::optional(environment.id);
        });
        return known == environments.end()
            ? words.text("matrix", GoneSide)
            : words.text("matrix", InEnvironment, {{u"value"_s, words.name(oneLine(known->name, MostRuleLetters))}});
    }
    case RuleTrait::Kind:
        return words.text("matrix", OfKind, {{u"value"_s, words.name(side.value)}});
    case RuleTrait::Stage:
        return words.text("matrix", OfStage, {{u"value"_s, words.name(side.value)}});
    case RuleTrait::Owner:
        return words.text("matrix", OfOwner, value);
    case RuleTrait::Attribute:
        return words.text("matrix", OfAttribute,
                          {{u"name"_s, oneLine(side.name, MostRuleLetters)}, {u"value"_s, value.value(u"value"_s)}});
    }
    Q_UNREACHABLE();
}

QString textOf(const ForbiddenRule &rule, const Estate &estate, std::span<const Environment> environments,
               const Words &words)
{
    return words.text("matrix", NeverDepends,
                      {{u"dependent"_s, textOf(rule.dependent, estate, environments, words)},
                       {u"provider"_s, textOf(rule.provider, estate, environments, words)}});
}

QString cellText(const EstateMatrix &matrix, const MatrixCell &cell, MatrixReading reading, const Words &words)
{
    const quint64 count = matrix.countAt(cell, reading);
    if (count == 0)
        return {};
    const Estate &estate = *matrix.estate;
    const DependencyGraph &graph = estate.graph();
    const auto [dependent, provider] = matrix.endsOf(cell, reading);
    const QString needing = shortPlace(estate, matrix.folded.nodes[dependent].component);
    const QString needed = shortPlace(estate, matrix.folded.nodes[provider].component);
    QStringList lines{dependent == provider
                          ? words.text("matrix", InsideOf, {{u"name"_s, needing}})
                          : words.text("matrix", Depends, {{u"dependent"_s, needing}, {u"provider"_s, needed}})};
    const auto told = matrix.dependenciesAt(cell, reading, MostTold);
    if (count > 1)
        lines.append(words.counted("matrix", SumOf, qint64(count)));
    for (const DependencyIndex i : told) {
        const bool isItself = graph.dependentOf(i) == matrix.folded.nodes[dependent].component
            && graph.providerOf(i) == matrix.folded.nodes[provider].component;
        const QString how = howOf(graph, i, words);
        lines.append(isItself ? how
                              : words.text("matrix", OneOf,
                                           {{u"dependent"_s, shortPlace(estate, graph.dependentOf(i))},
                                            {u"provider"_s, shortPlace(estate, graph.providerOf(i))},
                                            {u"how"_s, how}}));
    }
    if (count > told.size())
        lines.append(words.counted("matrix", AndMore, qint64(count - told.size())));
    if (matrix.isForbidden(cell, reading))
        lines += brokenIn(matrix, forbiddenIn(matrix, dependent, provider), words);
    return lines.join(u'\n');
}

QString placeText(const EstateMatrix &matrix, quint32 place, const Words &words)
{
    const quint32 node = matrix.order.nodes[place];
    const FoldedNode &shown = matrix.folded.nodes[node];
    QStringList lines{spokenName(*matrix.estate, shown.component)};
    if (shown.components > 1)
        lines.append(words.counted("matrix", StandsFor, shown.components));
    lines.append(words.counted("matrix", NeedsRows, qint64(matrix.folded.providers.of(node).size())));
    lines.append(words.counted("matrix", NeededRows, qint64(matrix.dependents.of(node).size())));
    if (const quint32 cycle = matrix.cycleOf[place]; cycle != EstateMatrix::NoCycle)
        lines.append(words.counted("matrix", InCycle, matrix.order.cycles[cycle].count));
    return lines.join(u'\n');
}

} // namespace mainstay
