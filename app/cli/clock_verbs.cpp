// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/ticket_answers.h"
#include "desk/clock_explain.h"
#include "desk/clock_rules.h"
#include "desk/clock_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonValue timeOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonArray timelineOf(const Clock &clock, const Words &words)
{
    QJsonArray timeline;
    for (const ClockMoment &moment : explained(clock))
        timeline.append(
            QJsonObject{{u"from"_s, toIso(moment.from)},
                        {u"to"_s, toIso(moment.to)},
                        {u"state"_s, toName(moment.does)},
                        {u"spent_ms"_s, qint64(moment.spent.count())},
                        {u"why"_s, words.remark(moment.why, moment.facts)},
                        {u"entry"_s, moment.entry == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(moment.entry)}});
    return timeline;
}

QJsonObject toJson(const Clock &clock, const Words &words)
{
    return {{u"target"_s, toName(clock.target)},
            {u"agreement"_s, clock.agreement->name},
            {u"version"_s, clock.version},
            {u"kind"_s, toName(clock.agreement->kind)},
            {u"cycle"_s, clock.cycle},
            {u"started"_s, toIso(clock.started)},
            {u"stopped"_s, timeOrNull(clock.stopped)},
            {u"limit_ms"_s, qint64(clock.limit.count())},
            {u"spent_ms"_s, qint64(clock.spent.count())},
            {u"state"_s, toName(clock.mode)},
            {u"verdict"_s, toName(clock.verdict)},
            {u"provisional"_s, clock.isProvisional},
            {u"warn_at"_s, timeOrNull(clock.warnAt)},
            {u"due"_s, timeOrNull(clock.due)},
            {u"never_due"_s, clock.isNeverDue},
            {u"leading"_s, clock.leads},
            {u"timeline"_s, timelineOf(clock, words)}};
}

QString dueText(const Call &call, const Clock &clock)
{
    if (clock.isNeverDue)
        return call.text(QT_TRANSLATE_NOOP("output", "never: no open hours"));
    return clock.due ? call.localTime(*clock.due) : QString();
}

void printClocks(const Call &call, const std::vector<Clock> &clocks)
{
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Target")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Agreement")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Cycle")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Spent")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Limit")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Clock")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Verdict")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Due")));
    const Words &words = call.words();
    for (const Clock &clock : clocks)
        table.addRow({(clock.leads ? u"> "_s : QString()) + words.name(toName(clock.target)), clock.agreement->name,
                      words.locale().toString(clock.cycle), words.duration(clock.spent), words.duration(clock.limit),
                      words.name(toName(clock.mode)), words.name(toName(clock.verdict)), dueText(call, clock)});
    call.printTable(table);
}

void printTimeline(const Call &call, const Clock &clock)
{
    const Words &words = call.words();
    call.printLine(QString());
    call.printLine(words.name(toName(clock.target)) + u", "_s + clock.agreement->name);
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "From")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "To")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Counted")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Why")));
    for (const ClockMoment &moment : explained(clock))
        table.addRow({call.localTime(moment.from), call.localTime(moment.to),
                      moment.does == ClockMoment::Does::Counts ? words.duration(moment.spent) : QString(),
                      words.remark(moment.why, moment.facts)});
    call.printTable(table);
}

ExitStatus showClocks(Call &call)
{
    const Instant at = call.arguments().time(u"at"_s).value_or(currentInstant());
    const auto [book, history] = call.read([&](Session &session) {
        AgreementBook loaded = loadBook(session, call.rules());
        const Ticket ticket = ticketOf(session, call.arguments().operands.first());
        ClockHistory log = clockHistoryOf(session, ticket.id, loaded.words());
        return std::pair(std::make_shared<const AgreementBook>(std::move(loaded)), std::move(log));
    });
    const std::vector<Clock> clocks = clocksOf(*book, history, at, Explain::Yes);
    if (call.wantsJson()) {
        QJsonArray list;
        for (const Clock &clock : clocks)
            list.append(toJson(clock, call.english()));
        call.console().printJson({{u"at"_s, toIso(at)}, {u"clocks"_s, list}});
        return ExitStatus::Done;
    }
    if (clocks.empty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No agreement sets this ticket a clock.")));
    else
        printClocks(call, clocks);
    if (call.arguments().has(u"explain"_s)) {
        for (const Clock &clock : clocks)
            printTimeline(call, clock);
    }
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> clockVerbs()
{
    return {
        {.name = "clock",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "show the clocks that agreements set on a ticket"),
         .least = 1,
         .most = 1,
         .options = {{.name = "at",
                      .value = "TIME",
                      .help = QT_TRANSLATE_NOOP("help", "as they stood then; what happened later is not known yet")},
                     {.name = "explain",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "every start, pause and stop, and why")}},
         .operandKind = OperandKind::Ticket,
         .run = showClocks},
    };
}

} // namespace mainstay
