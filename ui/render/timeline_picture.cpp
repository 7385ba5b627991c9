// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/timeline_picture.h"

#include "render/estate_map.h"
#include "render/life_signs.h"
#include "render/one_line.h"
#include "render/timeline_drawing.h"
#include "words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double BarSignWidth = 22;
constexpr double BarSignHeight = 12;

constexpr auto OfAll = QT_TRANSLATE_NOOP("timeline", "What ends when");
constexpr auto OfOne = QT_TRANSLATE_NOOP("timeline", "What ends when in {name}");
constexpr auto OfAllSoon = QT_TRANSLATE_N_NOOP("timeline", "What ends within %n month(s)");
constexpr auto OfOneSoon = QT_TRANSLATE_N_NOOP("timeline", "What ends within %n month(s) in {name}");
constexpr auto SupportSign = QT_TRANSLATE_NOOP("timeline", "end of support");
constexpr auto OverdueSign = QT_TRANSLATE_NOOP("timeline", "support ended");
constexpr auto OpenSign = QT_TRANSLATE_NOOP("timeline", "pointed: no day known");
constexpr auto LatestSign = QT_TRANSLATE_NOOP("timeline", "dashed: since then at the latest");

QString titleOf(const EstateTimeline &timeline, const Words &words)
{
    const QJsonObject facts{
        {u"name"_s, timeline.root ? oneLine(spokenName(*timeline.estate, *timeline.root)) : QString()}};
    if (timeline.months)
        return words.counted("timeline", timeline.root ? OfOneSoon : OfAllSoon, *timeline.months, facts);
    return words.text("timeline", timeline.root ? OfOne : OfAll, facts);
}

ExplainedSign barSign(LifeCycleStage stage, BarEnd begin, BarEnd end, const Look &look, const QString &text)
{
    return {text, BarSignWidth, [=](QPainter &painter, const QRectF &rect) {
                QRectF bar(0, 0, rect.width(), BarSignHeight);
                bar.moveCenter(rect.center());
                drawStageBar(painter, bar, stage, begin, end, look);
            }};
}

ExplainedSign markSign(LifeMark mark, const Look &look, const QString &text)
{
    return {text, LifeEndSide,
            [=](QPainter &painter, const QRectF &rect) { drawLifeMark(painter, rect.center(), mark, look); }};
}

} // namespace

std::vector<ExplainedSign> legendOf(const EstateTimeline &timeline, const Look &look, const Words &words)
{
    std::vector<ExplainedSign> signs;
    for (const LifeCycleStage stage : lifeCycleStages)
        if (timeline.stages.test(size_t(stage)))
            signs.push_back(barSign(stage, BarEnd::Day, BarEnd::Day, look, words.name(toName(stage))));
    if (timeline.hasOpenBars)
        signs.push_back(
            barSign(LifeCycleStage::Operation, BarEnd::Day, BarEnd::Open, look, words.text("timeline", OpenSign)));
    if (timeline.hasLatestBars)
        signs.push_back(
            barSign(LifeCycleStage::PhaseOut, BarEnd::Latest, BarEnd::Day, look, words.text("timeline", LatestSign)));
    if (timeline.hasSupport)
        signs.push_back(markSign(LifeMark::Support, look, words.text("timeline", SupportSign)));
    if (timeline.hasSupportOverdue)
        signs.push_back(markSign(LifeMark::SupportOverdue, look, words.text("timeline", OverdueSign)));
    if (timeline.hasDisposal)
        signs.push_back(markSign(LifeMark::Disposal, look, words.name(toName(LifeCycleStage::Disposed))));
    for (const QString &part : countPartsOf(timeline, words))
        signs.push_back({part, 0, {}});
    return signs;
}

Picture pictureOf(std::shared_ptr<const EstateTimeline> timeline, const Look &look, const Words &words,
                  const AnswerIds &answer)
{
    const quint32 rows = std::min(timeline->size(), MostPictureRows);
    TimelineSight sight = sightOf(*timeline, {0, 0, SheetWidth, 1});
    sight.rect.setHeight(sight.head + sight.rows.side * rows);
    sight.rows.rect = sight.rect.adjusted(0, sight.head, 0, 0);
    sight.rows.rows = rows;
    std::vector<ExplainedSign> legend = legendOf(*timeline, look, words);
    if (rows < timeline->size())
        legend.push_back(firstRowsOf(rows, timeline->size(), words));
    const DrawnAnswer drawn = drawnOf(answer, *timeline);
    TimelineMarks marks;
    marks.answered = drawn.places;
    if (drawn.isAsked())
        legend.push_back(answerSign(drawn, look, words));
    // Words are not for several threads; those of the drawing are its own.
    const auto own = std::make_shared<const Words>(words.locale());
    const SheetBody body{sight.rect.size(),
                         [=](QPainter &painter) { drawTimeline(painter, *timeline, look, sight, *own, marks); }};
    return sheetOf(titleOf(*timeline, words), body, legend, timeline->fonts, look);
}

} // namespace mainstay
