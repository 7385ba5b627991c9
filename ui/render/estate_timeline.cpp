// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/estate_timeline.h"

#include "render/estate_map.h"
#include "words/words.h"

#include <QFontMetricsF>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr quint32 MostMeasured = 400; // names; of more, as many evenly among them
constexpr double NameGap = 6;
constexpr qsizetype MostNameLetters = 120;

constexpr auto SupportEnds = QT_TRANSLATE_NOOP("timeline", "support ends {day}");
constexpr auto SupportEnded = QT_TRANSLATE_NOOP("timeline", "support ended {day}");
constexpr auto PhaseOutBegins = QT_TRANSLATE_NOOP("timeline", "phase-out {day}");
constexpr auto PhaseOutDue = QT_TRANSLATE_NOOP("timeline", "phase-out was due {day}");
constexpr auto Disposal = QT_TRANSLATE_NOOP("timeline", "disposal {day}");
constexpr auto DisposalDue = QT_TRANSLATE_NOOP("timeline", "disposal was due {day}");
constexpr auto StageBetween = QT_TRANSLATE_NOOP("timeline", "{stage}: {from} to {until}");
constexpr auto StageFrom = QT_TRANSLATE_NOOP("timeline", "{stage}: from {from}");
constexpr auto StageUntil = QT_TRANSLATE_NOOP("timeline", "{stage}: until {until}");
constexpr auto StageLatest = QT_TRANSLATE_NOOP("timeline", "{stage}: since {from} at the latest");
constexpr auto StageAlways = QT_TRANSLATE_NOOP("timeline", "{stage}: no day known");
constexpr auto SupportDay = QT_TRANSLATE_NOOP("timeline", "end of support: {day}");
constexpr auto AllRows = QT_TRANSLATE_N_NOOP("timeline", "all %n component(s)");
constexpr auto SomeRows = QT_TRANSLATE_N_NOOP("timeline", "%n of {whole} components");
constexpr auto OverdueRows = QT_TRANSLATE_N_NOOP("timeline", "%n overdue");
constexpr auto UndatedRows = QT_TRANSLATE_N_NOOP("timeline", "%n without any day");
constexpr auto LaterRows = QT_TRANSLATE_N_NOOP("timeline", "%n that end later or not at all");
constexpr auto BeyondAxis = QT_TRANSLATE_N_NOOP("timeline", "%n day(s) beyond the axis");

QString dayWords(QDate day, const Words &words)
{
    return words.locale().toString(day, u"d MMM yyyy"_s);
}

/// What the rows use, for the legend, and how far their days reach.
void lookThrough(EstateTimeline &timeline, const std::stop_token &stop)
{
    const QDate today = timeline.lives.today;
    const auto count = [&](const std::optional<QDate> &day) {
        timeline.beyond += day && (*day < timeline.first || *day > timeline.last) ? 1 : 0;
    };
    for (const LifeRow &row : timeline.lives.rows) {
        if (stop.stop_requested())
            return;
        const LifeCycle &life = timeline.estate->tree().component(row.component).lifeCycle;
        for (const StageSpan &span : spansOf(life, today)) {
            timeline.stages.set(size_t(span.stage));
            timeline.hasOpenBars |= !span.from || !span.until;
            timeline.hasLatestBars |= span.isLatest;
        }
        for (const LifeCycleStage stage : lifeCycleStages)
            count(dayOf(life, stage));
        count(life.endOfSupport);
        timeline.hasDisposal |= life.disposed.has_value();
        const bool isOver = isSupportOverdue(life, today);
        timeline.hasSupportOverdue |= isOver;
        timeline.hasSupport |= life.endOfSupport && !isOver;
    }
}

void measure(EstateTimeline &timeline, const Words &words)
{
    const QFontMetricsF metrics(timeline.fonts.note);
    const quint32 step = std::max(1U, timeline.size() / MostMeasured);
    for (quint32 row = 0; row < timeline.size(); row += step) {
        const QString name = timeline.estate->tree().code(timeline.lives.rows[row].component)
            + timeline.componentAt(row).name.left(MostNameLetters);
        timeline.widestName = std::max(timeline.widestName, metrics.horizontalAdvance(name) + NameGap);
        timeline.widestEnd = std::max(timeline.widestEnd, metrics.horizontalAdvance(endText(timeline, row, words)));
        timeline.widestDay = std::max(timeline.widestDay, metrics.horizontalAdvance(endDayText(timeline, row, words)));
    }
}

QString spanText(const StageSpan &span, const Words &words)
{
    const QJsonObject facts{{u"stage"_s, words.name(toName(span.stage))},
                            {u"from"_s, span.from ? dayWords(*span.from, words) : QString()},
                            {u"until"_s, span.until ? dayWords(*span.until, words) : QString()}};
    if (span.isLatest)
        return words.text("timeline", StageLatest, facts);
    if (span.from)
        return words.text("timeline", span.until ? StageBetween : StageFrom, facts);
    return words.text("timeline", span.until ? StageUntil : StageAlways, facts);
}

} // namespace

std::optional<quint32> EstateTimeline::rowOf(Id<Component> component) const
{
    const auto index = estate->tree().indexOf(component);
    if (!index)
        return std::nullopt;
    const auto found = std::ranges::find(lives.rows, *index, &LifeRow::component);
    return found == lives.rows.end() ? std::nullopt : std::optional(quint32(found - lives.rows.begin()));
}

std::shared_ptr<const EstateTimeline> makeEstateTimeline(const TimelineQuestion &question, const Words &words,
                                                         const std::stop_token &stop)
{
    auto timeline = std::make_shared<EstateTimeline>();
    const QDate today = question.lives.today;
    timeline->estate = question.estate;
    timeline->root = question.lives.root;
    timeline->months = question.months;
    timeline->fonts = question.fonts;
    timeline->lives = lifeTimelineOf(*question.estate, question.lives, stop);
    const auto within = [&](const std::optional<QDate> &day) {
        return std::clamp(day.value_or(today), today.addYears(-EstateTimeline::MostYears),
                          today.addYears(EstateTimeline::MostYears));
    };
    // Whole years around the days and today, so that something comes before and after each.
    timeline->first = QDate(std::min(within(timeline->lives.first), today).year(), 1, 1);
    timeline->last = QDate(std::max(within(timeline->lives.last), today).year(), 12, 31);
    lookThrough(*timeline, stop);
    measure(*timeline, words);
    return timeline;
}

QString endText(const LifeEnd &end, QDate today, const Words &words)
{
    const bool isOverdue = end.isOverdue(today);
    const char *text = end.kind == LifeEndKind::Support ? (isOverdue ? SupportEnded : SupportEnds)
        : end.kind == LifeEndKind::PhaseOut             ? (isOverdue ? PhaseOutDue : PhaseOutBegins)
                                                        : (isOverdue ? DisposalDue : Disposal);
    return words.text("timeline", text, {{u"day"_s, dayWords(end.day, words)}});
}

QString endText(const EstateTimeline &timeline, quint32 row, const Words &words)
{
    const auto &end = timeline.lives.rows[row].end;
    return end ? endText(*end, timeline.lives.today, words) : QString();
}

QString endDayText(const EstateTimeline &timeline, quint32 row, const Words &words)
{
    const auto &end = timeline.lives.rows[row].end;
    return end ? dayWords(end->day, words) : QString();
}

QString stageText(const EstateTimeline &timeline, quint32 row, const Words &words)
{
    const auto &stage = timeline.componentAt(row).lifeCycle.stage;
    return stage ? words.name(toName(*stage)) : QString();
}

QStringList dayLines(const EstateTimeline &timeline, quint32 row, const Words &words)
{
    const LifeCycle &life = timeline.componentAt(row).lifeCycle;
    QStringList lines;
    for (const StageSpan &span : spansOf(life, timeline.lives.today))
        lines.append(spanText(span, words));
    if (life.disposed)
        lines.append(words.text("timeline", StageFrom,
                                {{u"stage"_s, words.name(toName(LifeCycleStage::Disposed))},
                                 {u"from"_s, dayWords(*life.disposed, words)}}));
    if (life.endOfSupport)
        lines.append(words.text("timeline", SupportDay, {{u"day"_s, dayWords(*life.endOfSupport, words)}}));
    return lines;
}

QString rowText(const EstateTimeline &timeline, quint32 row, const Words &words)
{
    QStringList lines{spokenName(*timeline.estate, timeline.lives.rows[row].component)};
    if (const QString end = endText(timeline, row, words); !end.isEmpty())
        lines.append(end);
    return (lines + dayLines(timeline, row, words)).join(u'\n');
}

QStringList countPartsOf(const EstateTimeline &timeline, const Words &words)
{
    const LifeTimeline &lives = timeline.lives;
    QStringList parts;
    if (timeline.size() == lives.components)
        parts.append(words.counted("timeline", AllRows, timeline.size()));
    else
        parts.append(words.counted("timeline", SomeRows, timeline.size(),
                                   {{u"whole"_s, words.locale().toString(lives.components)}}));
    const auto add = [&](const char *text, quint32 count) {
        if (count > 0)
            parts.append(words.counted("timeline", text, count));
    };
    add(OverdueRows, lives.overdue);
    add(LaterRows, lives.later);
    add(UndatedRows, lives.undated);
    add(BeyondAxis, timeline.beyond);
    return parts;
}

QString countsOf(const EstateTimeline &timeline, const Words &words)
{
    return countPartsOf(timeline, words).join(u" · "_s);
}

} // namespace mainstay
