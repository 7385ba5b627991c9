// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_path.h"

#include "render/one_line.h"
#include "words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr auto Fails = QT_TRANSLATE_NOOP("map", "fails");
constexpr auto Degrades = QT_TRANSLATE_NOOP("map", "degrades");
constexpr auto AddedWord = QT_TRANSLATE_NOOP("map", "added by a person");
constexpr auto NotImpactedWord = QT_TRANSLATE_NOOP("map", "not impacted, says a person");
constexpr auto Version = QT_TRANSLATE_NOOP("map", "{kind}[, version {version}]");
constexpr auto Needs = QT_TRANSLATE_N_NOOP("map", "needs %n component(s)");
constexpr auto Needed = QT_TRANSLATE_N_NOOP("map", "is needed by %n component(s)");
constexpr auto Because = QT_TRANSLATE_NOOP("map", "because of {way}");
constexpr auto NeedsThat = QT_TRANSLATE_NOOP("map", "{dependent} needs {provider}");
constexpr auto FoldedIn = QT_TRANSLATE_N_NOOP("map", "%n component(s), its own included");
constexpr auto InnerOnes = QT_TRANSLATE_N_NOOP("map", "%n dependency(ies) inside");
constexpr auto SumOf = QT_TRANSLATE_N_NOOP("map", "%n dependency(ies)");
constexpr auto How = QT_TRANSLATE_NOOP("map", "{kind}, {strength}[, version {requires}]");

constexpr qsizetype MostLines = 12; // of dependencies behind one curve
constexpr qsizetype MostLetters = 80; // of a name among other words

QString shortName(const Estate &estate, ComponentIndex component)
{
    return estate.tree().code(component) + u' ' + isolated(estate.tree().component(component).name, MostLetters);
}

} // namespace

void markWay(const EstateMap &map, std::optional<quint32> box, MapMarks &marks)
{
    marks.wayBoxes.clear();
    marks.wayCurves.clear();
    if (!box || map.boxes[*box].condition == Condition::Up)
        return;
    std::optional<quint32> before;
    for (const ComponentIndex component : map.reasons.to(map.boxes[*box].component)) {
        const std::optional<quint32> place = map.placeOf(component);
        if (place)
            marks.wayBoxes.push_back(*place);
        if (const auto curve = before && place ? map.curveBetween(*place, *before) : std::nullopt)
            marks.wayCurves.push_back(*curve);
        before = place;
    }
    std::ranges::sort(marks.wayBoxes);
    std::ranges::sort(marks.wayCurves);
}

QString wayText(const EstateMap &map, ComponentIndex component)
{
    if (map.mode != MapMode::Impact)
        return {};
    QStringList names;
    for (const ComponentIndex step : map.reasons.to(component))
        names.append(shortName(*map.estate, step));
    return names.join(u" → "_s);
}

QString wordText(PersonsWord word, const Words &words)
{
    return word == PersonsWord::None ? QString()
                                     : words.text("map", word == PersonsWord::Added ? AddedWord : NotImpactedWord);
}

QString boxName(const EstateMap &map, quint32 box, const Words &words)
{
    const MapBox &shown = map.boxes[box];
    QString name = spokenName(*map.estate, shown.component);
    if (shown.condition != Condition::Up)
        name += u", "_s + words.text("map", shown.condition == Condition::Failed ? Fails : Degrades);
    if (shown.word != PersonsWord::None)
        name += u", "_s + wordText(shown.word, words);
    if (shown.isFolded())
        name += u", "_s + shown.under;
    return name;
}

QString boxText(const EstateMap &map, quint32 box, const Words &words)
{
    const MapBox &shown = map.boxes[box];
    const Component &component = map.estate->tree().component(shown.component);
    QStringList lines{boxName(map, box, words),
                      words.text("map", Version,
                                 {{u"kind"_s, words.name(toName(component.kind))},
                                  {u"version"_s, oneLine(component.productVersion, MostLetters)}})};
    if (map.mode == MapMode::Whole || shown.isFolded()) {
        if (shown.isFolded()) {
            lines.append(words.counted("map", FoldedIn, shown.components));
            lines.append(words.counted("map", InnerOnes, qint64(shown.innerDependencies)));
        }
        return lines.join(u'\n');
    }
    lines.append(words.counted("map", Needs, shown.drawnProviders + shown.undrawnProviders));
    lines.append(words.counted("map", Needed, shown.drawnDependents + shown.undrawnDependents));
    if (shown.condition != Condition::Up && shown.word == PersonsWord::None)
        lines.append(words.text("map", Because, {{u"way"_s, wayText(map, shown.component)}}));
    return lines.join(u'\n');
}

QString curveText(const EstateMap &map, quint32 curve, const Words &words)
{
    const MapCurve &shown = map.curves[curve];
    const ComponentIndex dependent = map.boxes[shown.dependent].component;
    const ComponentIndex provider = map.boxes[shown.provider].component;
    const DependencyGraph &graph = map.estate->graph();
    QStringList lines{words.text(
        "map", NeedsThat,
        {{u"dependent"_s, shortName(*map.estate, dependent)}, {u"provider"_s, shortName(*map.estate, provider)}})};
    const bool isOfSeveral = isSum(map, shown);
    if (isOfSeveral)
        lines.append(words.counted("map", SumOf, shown.count));
    const auto behind = dependenciesOf(map, shown, MostLines);
    for (const DependencyIndex i : behind) {
        const VersionClause *clause = graph.clauseOf(i);
        const QString how =
            words.text("map", How,
                       {{u"kind"_s, words.name(toName(graph.kindOf(i)))},
                        {u"strength"_s, words.name(toName(graph.strengthOf(i)))},
                        {u"requires"_s, clause ? oneLine(clause->requirement, MostLetters) : QString()}});
        lines.append(!isOfSeveral ? how
                                  : shortName(*map.estate, graph.dependentOf(i)) + u" → "_s
                             + shortName(*map.estate, graph.providerOf(i)) + u": "_s + how);
    }
    if (behind.size() < shown.count)
        lines.append(u"… (%1)"_s.arg(words.locale().toString(shown.count - quint32(behind.size()))));
    return lines.join(u'\n');
}

} // namespace mainstay
