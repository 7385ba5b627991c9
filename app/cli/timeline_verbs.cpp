// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/estate_answers.h"
#include "cli/picture_answers.h"
#include "render/picture_sheet.h"
#include "render/timeline_picture.h"

#include <QDate>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostMonths = 1200;

TimelineQuestion timelineAsked(Call &call)
{
    const Arguments &arguments = call.arguments();
    TimelineQuestion question;
    question.estate = call.estate();
    if (!arguments.operands.isEmpty())
        question.lives.root = componentOf(*question.estate, arguments.operands.first());
    question.lives.today = QDate::currentDate();
    question.months = arguments.number(u"months"_s, 0, MostMonths);
    if (question.months)
        question.lives.until = question.lives.today.addMonths(*question.months);
    question.fonts = mapFontsOf(QGuiApplication::font());
    return question;
}

QJsonValue isoDay(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject rowToJson(const EstateTimeline &timeline, quint32 row)
{
    const LifeCycle &life = timeline.componentAt(row).lifeCycle;
    QJsonObject json = named(timeline.estate->tree(), timeline.lives.rows[row].component);
    json.insert(u"stage"_s, life.stage ? QJsonValue(toName(*life.stage)) : QJsonValue(QJsonValue::Null));
    for (const LifeCycleStage stage : lifeCycleStages)
        json.insert(toName(stage).replace(u'-', u'_'), isoDay(dayOf(life, stage)));
    json.insert(u"end_of_support"_s, isoDay(life.endOfSupport));
    const auto &end = timeline.lives.rows[row].end;
    json.insert(u"next"_s,
                end ? QJsonValue(QJsonObject{{u"what"_s, toName(end->kind)},
                                             {u"day"_s, isoDay(end->day)},
                                             {u"overdue"_s, end->isOverdue(timeline.lives.today)}})
                    : QJsonValue(QJsonValue::Null));
    return json;
}

QJsonObject toJson(const EstateTimeline &timeline, const QString &file)
{
    QJsonArray rows;
    for (quint32 row = 0; row < timeline.size(); ++row)
        rows.append(rowToJson(timeline, row));
    return {{u"file"_s, file},
            {u"rows"_s, rows},
            {u"count"_s, qint64(timeline.size())},
            {u"drawn"_s, qint64(std::min(timeline.size(), MostPictureRows))},
            {u"components"_s, qint64(timeline.lives.components)},
            {u"overdue"_s, qint64(timeline.lives.overdue)},
            {u"later"_s, qint64(timeline.lives.later)},
            {u"without_day"_s, qint64(timeline.lives.undated)}};
}

ExitStatus drawLifeTimeline(Call &call)
{
    const QString file = outFileOf(call);
    const auto timeline = makeEstateTimeline(timelineAsked(call), call.words());
    return writePicture(call, pictureOf(timeline, lookOf(Theme::Light), call.words()), file,
                        call.wantsJson() ? toJson(*timeline, file) : QJsonObject(), countsOf(*timeline, call.words()));
}

} // namespace

QList<VerbSpec> timelineVerbs()
{
    return {
        {.name = "timeline",
         .operands = "[COMPONENT]",
         .summary = QT_TRANSLATE_NOOP(
             "help", "draw what ends when: the stages of each life as bars by date, with the end of support"),
         .most = 1,
         .options = {{.name = "months",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP(
                          "help", "only what ends, or should have ended, within so many months from today")},
                     outOption()},
         .operandKind = OperandKind::Component,
         .medium = Medium::Picture,
         .run = drawLifeTimeline},
    };
}

} // namespace mainstay
