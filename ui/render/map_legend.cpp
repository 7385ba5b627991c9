// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_legend.h"

#include "render/map_signs.h"
#include "render/picture_legend.h"
#include "words/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double ConditionSide = 12;
constexpr double CurveLength = 18;

constexpr auto Fails = QT_TRANSLATE_N_NOOP("map", "%n fail(s)");
constexpr auto Degrades = QT_TRANSLATE_N_NOOP("map", "%n degrade(s)");
constexpr auto NotDrawn = QT_TRANSLATE_N_NOOP("map", "%n of them not drawn");
constexpr auto AllEdges = QT_TRANSLATE_N_NOOP("map", "all %n edge(s) drawn");
constexpr auto NoEdges = QT_TRANSLATE_NOOP("map", "no edges drawn");
constexpr auto SomeEdges = QT_TRANSLATE_N_NOOP("map", "%n of {whole} edges drawn");
constexpr auto Added = QT_TRANSLATE_N_NOOP("map", "%n added by a person");
constexpr auto NotImpacted = QT_TRANSLATE_N_NOOP("map", "%n not impacted by a person's word");
constexpr auto Folded = QT_TRANSLATE_N_NOOP("map", "%n folded");
constexpr auto AllNodes = QT_TRANSLATE_N_NOOP("map", "all %n component(s) drawn");
constexpr auto FoldedInto = QT_TRANSLATE_N_NOOP("map", "%n folded into them");
constexpr auto NodesLeft = QT_TRANSLATE_N_NOOP("map", "%n component(s) not drawn");
constexpr auto SumsDrawn = QT_TRANSLATE_N_NOOP("map", "{drawn} of {whole} dependencies drawn as %n line(s)");
constexpr auto InsideBoxes = QT_TRANSLATE_N_NOOP("map", "%n inside what is folded");
constexpr auto SumsLeft = QT_TRANSLATE_N_NOOP("map", "%n dependency(ies) not drawn");
constexpr auto CutShort = QT_TRANSLATE_N_NOOP("map", "laying out more would have taken longer than %n second(s)");
constexpr auto SomeNodes = QT_TRANSLATE_N_NOOP("map", "%n of {whole} components drawn");

double signWidth(const LegendEntry &entry)
{
    if (std::holds_alternative<Condition>(entry.sign) || std::holds_alternative<PersonsWord>(entry.sign))
        return ConditionSide;
    if (std::holds_alternative<AnswerSign>(entry.sign))
        return AnswerSignWidth;
    if (std::holds_alternative<MatrixSign>(entry.sign))
        return MatrixSignSide;
    return std::holds_alternative<Strength>(entry.sign) ? CurveLength : KindSignLength;
}

void drawSign(QPainter &painter, const LegendEntry &entry, const QRectF &rect, const Look &look)
{
    if (const auto *condition = std::get_if<Condition>(&entry.sign)) {
        drawConditionSign(painter, {rect.left(), rect.center().y() - rect.width() / 2, rect.width(), rect.width()},
                          *condition, look);
    } else if (const auto *word = std::get_if<PersonsWord>(&entry.sign)) {
        drawPersonSign(painter, {rect.left(), rect.center().y() - rect.width() / 2, rect.width(), rect.width()},
                       colorOf(*word, look));
    } else if (const auto *mark = std::get_if<MatrixSign>(&entry.sign)) {
        drawMatrixSign(painter, {rect.left(), rect.center().y() - rect.width() / 2, rect.width(), rect.width()}, *mark,
                       look);
    } else if (const auto *strength = std::get_if<Strength>(&entry.sign)) {
        painter.setPen(curvePen(*strength, Condition::Up, look));
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    } else if (std::holds_alternative<AnswerSign>(entry.sign)) {
        drawAnswerSign(painter, rect.adjusted(0, 2, 0, -2), look);
    } else if (const auto *kind = std::get_if<DependencyKind>(&entry.sign)) {
        const QPen pen = curvePen(Strength::Hard, Condition::Up, look);
        drawKindSign(painter, rect.center() + QPointF(0, KindSignLength / 2), *kind, SignPoints::Down, pen.color(),
                     look.background);
    }
}

std::vector<ExplainedSign> explained(const std::vector<LegendEntry> &entries, const Look &look)
{
    std::vector<ExplainedSign> signs;
    for (const LegendEntry &entry : entries) {
        signs.push_back({entry.text, signWidth(entry), {}});
        if (!std::holds_alternative<std::monostate>(entry.sign))
            signs.back().draw = [entry, look](QPainter &painter, const QRectF &rect) {
                drawSign(painter, entry, rect, look);
            };
    }
    return signs;
}

/// Nothing where all was laid out in time.
QStringList cutShort(const EstateMap &map, const Words &words)
{
    if (!map.cutShortAfter)
        return {};
    return {words.counted("map", CutShort, std::chrono::ceil<std::chrono::seconds>(*map.cutShortAfter).count())};
}

/// Of a map of the mode Whole.
QStringList wholeCounts(const EstateMap &map, const Words &words)
{
    const QLocale &locale = words.locale();
    const auto boxes = qint64(map.boxes.size());
    const qint64 components = map.estate->tree().size();
    const qint64 dependencies = map.estate->graph().size();
    const auto inside = qint64(map.drawn.innerDependencies);
    QStringList parts{boxes == components
                          ? words.counted("map", AllNodes, boxes)
                          : words.counted("map", SomeNodes, boxes, {{u"whole"_s, locale.toString(components)}})};
    const auto add = [&](const char *text, qint64 count) {
        if (count > 0)
            parts.append(words.counted("map", text, count));
    };
    add(FoldedInto, qint64(map.drawn.components) - boxes);
    add(NodesLeft, components - qint64(map.drawn.components));
    if (map.curves.empty())
        parts.append(words.text("map", NoEdges));
    else
        parts.append(words.counted(
            "map", SumsDrawn, qint64(map.curves.size()),
            {{u"drawn"_s, locale.toString(map.drawn.dependencies)}, {u"whole"_s, locale.toString(dependencies)}}));
    add(InsideBoxes, inside);
    add(SumsLeft, dependencies - qint64(map.drawn.dependencies) - inside);
    return parts + cutShort(map, words);
}

} // namespace

QString countsOf(const EstateMap &map, const Words &words)
{
    if (map.mode == MapMode::Whole)
        return wholeCounts(map, words).join(u" · "_s);
    const QLocale &locale = words.locale();
    const qint64 drawn = qint64(map.curves.size());
    QStringList parts;
    if (map.boxes.size() < map.found.nodes)
        parts.append(words.counted("map", SomeNodes, qint64(map.boxes.size()),
                                   {{u"whole"_s, locale.toString(map.found.nodes)}}));
    quint64 folded = 0;
    for (const MapBox &box : map.boxes)
        folded += box.components - 1;
    if (folded > 0)
        parts.append(words.counted("map", FoldedInto, qint64(folded)));
    if (map.whole.edges == 0)
        parts.append(words.text("map", NoEdges));
    else if (drawn == map.whole.edges)
        parts.append(words.counted("map", AllEdges, drawn));
    else {
        parts.append(words.counted("map", SomeEdges, drawn, {{u"whole"_s, locale.toString(map.whole.edges)}}));
        parts.append(words.counted("map", Folded, qint64(map.whole.edges) - drawn));
    }
    return (parts + cutShort(map, words)).join(u" · "_s);
}

std::vector<LegendEntry> legendOf(const EstateMap &map, const Words &words)
{
    std::vector<LegendEntry> entries;
    if (map.mode == MapMode::Impact) {
        const auto count = [&map](Condition condition) {
            return std::ranges::count(map.impact.impacted, condition, &Impacted::condition)
                + std::ranges::count(map.impact.added, condition, &Impacted::condition);
        };
        entries.push_back({Condition::Failed, words.counted("map", Fails, count(Condition::Failed))});
        if (const auto degraded = count(Condition::Degraded); degraded > 0)
            entries.push_back({Condition::Degraded, words.counted("map", Degrades, degraded)});
        if (!map.impact.added.empty())
            entries.push_back({PersonsWord::Added, words.counted("map", Added, qint64(map.impact.added.size()))});
        if (!map.impact.notImpacted.empty())
            entries.push_back(
                {PersonsWord::NotImpacted, words.counted("map", NotImpacted, qint64(map.impact.notImpacted.size()))});
        if (map.undrawnImpacted > 0)
            entries.push_back({{}, words.counted("map", NotDrawn, map.undrawnImpacted)});
    }
    DependencyKinds kinds;
    for (const MapCurve &curve : map.curves)
        kinds |= curve.kinds;
    if (kinds.any()) {
        entries.push_back({Strength::Hard, words.name(toName(Strength::Hard))});
        entries.push_back({Strength::Soft, words.name(toName(Strength::Soft))});
    }
    for (int kind = 0; kind < dependencyKindCount; ++kind) {
        if (kinds.test(size_t(kind)))
            entries.push_back({DependencyKind(kind), words.name(toName(DependencyKind(kind)))});
    }
    // The whole has too much to say for one line.
    for (const QString &part : map.mode == MapMode::Whole ? wholeCounts(map, words) : QStringList(countsOf(map, words)))
        entries.push_back({{}, part});
    return entries;
}

LegendEntry answerEntry(const DrawnAnswer &answer, const Words &words)
{
    return {AnswerSign(), answerText(answer, words)};
}

double legendHeight(const std::vector<LegendEntry> &entries, const MapFonts &fonts, double width)
{
    return explainedHeight(explained(entries, {}), fonts, width);
}

void drawLegend(QPainter &painter, const std::vector<LegendEntry> &entries, const MapFonts &fonts, const Look &look,
                const QRectF &rect)
{
    drawExplained(painter, explained(entries, look), fonts, look, rect);
}

} // namespace mainstay
