// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/occasion_given.h"
#include "cli/satisfaction_answers.h"
#include "cli/ticket_answers.h"
#include "desk/satisfaction_commands.h"
#include "desk/ticket_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonValue timeOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue(QJsonValue::Null);
}

QJsonValue settingToJson(const std::optional<SatisfactionSetting> &setting)
{
    if (!setting)
        return QJsonValue::Null;
    return QJsonObject{{u"answer"_s, setting->answer}, {u"low"_s, setting->low}, {u"follow_up"_s, setting->followUp}};
}

void answerSetting(Call &call, const std::optional<SatisfactionSetting> &setting)
{
    const SatisfactionCounts counts = call.read(satisfactionCounts);
    qint64 rated = 0;
    qint64 sum = 0;
    QJsonArray each;
    for (qsizetype i = 0; i < counts.rated.size(); ++i) {
        rated += counts.rated[i];
        sum += counts.rated[i] * (i + 1);
        each.append(counts.rated[i]);
    }
    const QJsonValue mean = rated > 0 ? QJsonValue(double(sum) / double(rated)) : QJsonValue(QJsonValue::Null);
    if (call.wantsJson()) {
        call.console().printJson({{u"setting"_s, settingToJson(setting)},
                                  {u"asked"_s, counts.asked},
                                  {u"rated"_s, rated},
                                  {u"unasked"_s, counts.unasked},
                                  {u"ratings"_s, each},
                                  {u"mean"_s, mean},
                                  {u"followed_up"_s, counts.followedUp}});
        return;
    }
    call.printLine(
        setting
            ? call.text(QT_TRANSLATE_NOOP("output", "Requesters are asked with “{name}”; up to {low} is followed up."),
                        {{u"name"_s, setting->answer}, {u"low"_s, setting->low}})
            : call.text(QT_TRANSLATE_NOOP("output", "Requesters are not asked how satisfied they are.")));
    call.printLine(call.text(
        QT_TRANSLATE_NOOP("output", "asked: {asked}, rated: {rated}[, of these unasked: {unasked}][, mean: {mean}]"),
        {{u"asked"_s, counts.asked},
         {u"rated"_s, rated},
         {u"unasked"_s, counts.unasked > 0 ? QJsonValue(counts.unasked) : QJsonValue(QString())},
         {u"mean"_s, rated > 0 ? call.words().locale().toString(mean.toDouble(), 'f', 2) : QString()}}));
}

ExitStatus showSatisfaction(Call &call)
{
    answerSetting(call, call.read(satisfactionSetting));
    return ExitStatus::Done;
}

ExitStatus setAsking(Call &call)
{
    const Arguments &arguments = call.arguments();
    answerSetting(call, call.write([&](Transaction &transaction) {
        auto setting = satisfactionSetting(transaction);
        if (!setting && !arguments.has(u"answer"_s))
            setting = useShippedSatisfaction(transaction);
        SatisfactionSetting wanted = setting.value_or(SatisfactionSetting());
        wanted.answer = arguments.value(u"answer"_s).value_or(wanted.answer);
        wanted.low = arguments.number(u"low"_s, 0, bestRating - 1).value_or(wanted.low);
        wanted.followUp = arguments.value(u"follow-up"_s).value_or(wanted.followUp);
        return setSatisfaction(transaction, wanted);
    }));
    return ExitStatus::Done;
}

ExitStatus stopAsking(Call &call)
{
    const bool wasThere = call.write(removeSatisfaction);
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, wasThere}});
    return wasThere ? ExitStatus::Done : ExitStatus::No;
}

ExitStatus rate(Call &call)
{
    const Arguments &arguments = call.arguments();
    const Occasion occasion = occasionOf(call);
    bool isNumber = false;
    const RatingGiven given{arguments.operands.at(1).toInt(&isNumber),
                            arguments.value(u"comment"_s).value_or(QString())};
    if (!isNumber)
        throw StoreError(ErrorKind::Invalid, "desk.bad-rating", {{u"rating"_s, arguments.operands.at(1)}});
    QString followUp;
    const Satisfaction rated = call.write([&](Transaction &transaction) {
        const Ticket ticket = ticketOf(transaction, arguments.operands.first());
        const Satisfaction kept = rateTicket(transaction, *call.rules(), ticket, given,
                                             arguments.has(u"by"_s) ? occasion : asRequester(ticket, occasion));
        const auto next = kept.followUp ? findTicket(transaction, *kept.followUp) : std::nullopt;
        followUp = next ? next->number : QString();
        return kept;
    });
    if (call.wantsJson()) {
        QJsonObject json = satisfactionToJson(rated).toObject();
        json.insert(u"ticket"_s, arguments.operands.first());
        json.insert(u"follow_up"_s, orNull(followUp));
        call.console().printJson(json);
    } else {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "rated: {rating}[; {ticket} follows up]"),
                                 {{u"rating"_s, given.rating}, {u"ticket"_s, followUp}}));
    }
    return ExitStatus::Done;
}

} // namespace

QJsonValue satisfactionToJson(const std::optional<Satisfaction> &satisfaction)
{
    if (!satisfaction)
        return QJsonValue::Null;
    return QJsonObject{{u"asked"_s, timeOrNull(satisfaction->asked)},
                       {u"rating"_s, satisfaction->rating ? QJsonValue(*satisfaction->rating) : QJsonValue::Null},
                       {u"comment"_s, orNull(satisfaction->comment)},
                       {u"rated"_s, timeOrNull(satisfaction->rated)},
                       {u"who"_s, orNull(satisfaction->who.value_or(QString()))}};
}

QList<VerbSpec> satisfactionVerbs()
{
    return {
        {.name = "ticket rate",
         .operands = "TICKET RATING",
         .summary = QT_TRANSLATE_NOOP("help", "keep how satisfied its requester is, from 1 to 5, 5 best"),
         .least = 2,
         .most = 2,
         .options = {{.name = "comment", .value = "T", .help = QT_TRANSLATE_NOOP("help", "what they say of it")},
                     atOption(),
                     byOption()},
         .operandKind = OperandKind::Ticket,
         .run = rate},
        {.name = "satisfaction show",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "how requesters are asked, and what they answered"),
         .run = showSatisfaction},
        {.name = "satisfaction set",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "ask requesters, once, in the mail that closes their ticket"),
         .options = {{.name = "answer",
                      .value = "NAME",
                      .help = QT_TRANSLATE_NOOP("help", "the canned answer that asks (default: one that is shipped)")},
                     {.name = "low",
                      .value = "N",
                      .help =
                          QT_TRANSLATE_NOOP("help", "a rating up to this opens a ticket that follows up (default: 2)")},
                     {.name = "follow-up",
                      .value = "TITLE",
                      .help = QT_TRANSLATE_NOOP("help", "of that ticket, with {number}, {title} …")}},
         .run = setAsking},
        {.name = "satisfaction remove",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "ask requesters no more"),
         .run = stopAsking},
    };
}

} // namespace mainstay
