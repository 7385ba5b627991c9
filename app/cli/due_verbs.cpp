// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "desk/due.h"
#include "desk/happened.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonObject toJson(const Occurrence &occurrence, bool isDone)
{
    QJsonObject json{{u"key"_s, keyOf(occurrence)},
                     {u"what"_s, toName(occurrence.what)},
                     {u"ticket"_s, occurrence.number},
                     {u"due"_s, toIso(occurrence.due)},
                     {u"done"_s, isDone ? QJsonValue(toIso(occurrence.done)) : QJsonValue(QJsonValue::Null)}};
    if (occurrence.target)
        json.insert(u"target"_s, toName(*occurrence.target));
    if (!occurrence.to.isEmpty())
        json.insert(u"to"_s, occurrence.to);
    if (occurrence.recurring) {
        json.insert(u"ticket"_s, orNull(occurrence.number));
        json.insert(u"series"_s, occurrence.series);
        json.insert(u"skipped"_s, occurrence.skipped);
    }
    return json;
}

/// Nothing where none was skipped, so that nothing is said of it.
QJsonValue skippedOf(const Occurrence &occurrence)
{
    return occurrence.skipped > 0 ? QJsonValue(occurrence.skipped) : QJsonValue(QJsonValue::Undefined);
}

void print(const Call &call, const QList<Occurrence> &done)
{
    if (done.isEmpty()) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Nothing was due.")));
        return;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Due")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Ticket")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "What")));
    for (const Occurrence &occurrence : done)
        table.addRow({call.localTime(occurrence.due), occurrence.number,
                      call.words().remark(
                          "due." + toName(occurrence.what).toLatin1(),
                          {{u"target"_s, occurrence.target ? call.words().name(toName(*occurrence.target)) : QString()},
                           {u"to"_s, call.words().name(occurrence.to)},
                           {u"series"_s, occurrence.series},
                           {u"skipped"_s, skippedOf(occurrence)}})});
    call.printTable(table);
}

ExitStatus doWhatIsDue(Call &call)
{
    const Instant now = currentInstant();
    const Instant at = call.arguments().time(u"at"_s).value_or(now);
    const bool isDry = call.arguments().has(u"dry-run"_s);
    if (!isDry && at > now + mostAhead)
        throw StoreError(ErrorKind::Invalid, "desk.due-in-future", {{u"at"_s, toIso(at)}, {u"now"_s, toIso(now)}});
    QList<Occurrence> due = call.read([&](Session &session) {
        AgreementBook book = loadBook(session, call.rules());
        return dueBy(session, book, at);
    });
    if (!isDry && !due.isEmpty())
        due = call.write([&](Transaction &transaction) { return doDue(transaction, *call.rules(), due, at); });
    if (call.wantsJson()) {
        QJsonArray list;
        for (const Occurrence &occurrence : std::as_const(due))
            list.append(toJson(occurrence, !isDry));
        call.console().printJson({{u"done"_s, list}});
    } else {
        print(call, due);
    }
    if (isDry)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "This was a dry run: nothing was changed.")));
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> dueVerbs()
{
    return {
        {.name = "due",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP(
             "help", "do what time has caused: warnings, breaches, states that end, series of tickets; for cron"),
         .options = {{.name = "at",
                      .value = "TIME",
                      .help = QT_TRANSLATE_NOOP("help", "what was due by then (default: now)")},
                     {.name = "dry-run",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "say what would be done, and do nothing")}},
         .run = doWhatIsDue},
    };
}

} // namespace mainstay
