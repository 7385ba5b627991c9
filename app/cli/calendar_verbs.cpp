// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_commands.h"
#include "calendar/calendar_file.h"
#include "calendar/local_hours.h"
#include "cli/call.h"
#include "cli/long_work.h"
#include "cli/small_file.h"
#include "cli/verdict_answers.h"
#include "desk/verdict_preview.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonObject toJson(const StoredCalendar &stored)
{
    return {{u"name"_s, stored.name}, {u"version"_s, stored.version}, {u"calendar"_s, toJson(stored.calendar)}};
}

/// Of a week without holidays.
std::chrono::milliseconds hoursOfWeek(const ServiceCalendar &calendar)
{
    std::chrono::milliseconds sum(0);
    for (const LocalHours &hours : weekOf(calendar))
        sum += std::chrono::milliseconds(hours.to - hours.from);
    return sum;
}

ExitStatus setCalendarFromFile(Call &call)
{
    const QStringList &operands = call.arguments().operands;
    const bool isDry = call.arguments().has(u"dry-run"_s);
    StoredCalendar calendar{{}, 0, operands.first().trimmed(), {}};
    calendar.calendar = Call::valueOf(calendarFromJson(contentOf(operands.last())));
    const Replay judged = [&] {
        LongWork work(call.text(QT_TRANSLATE_NOOP("output", "Judging tickets")));
        return call.read([&](Session &session) {
            return previewed(session, call.rules(), calendar.name, calendar.calendar, currentInstant(),
                             work.progress());
        });
    }();
    if (!isDry)
        calendar = call.write(
            [&](Transaction &transaction) { return setCalendar(transaction, operands.first(), calendar.calendar); });
    if (call.wantsJson()) {
        QJsonObject json = toJson(calendar);
        json.insert(u"tickets"_s, judged.tickets);
        json.insert(u"differ"_s, verdictsToJson(judged));
        call.console().printJson(json);
    } else if (judged.tickets > 0) {
        printVerdicts(call, judged);
    }
    if (isDry)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "This was a dry run: nothing was changed.")));
    return ExitStatus::Done;
}

ExitStatus removeNamedCalendar(Call &call)
{
    const QString name = call.arguments().operands.first();
    call.write([&](Transaction &transaction) { removeFreeCalendar(transaction, calendarNamed(transaction, name)); });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, name}});
    return ExitStatus::Done;
}

ExitStatus listCalendars(Call &call)
{
    const QList<StoredCalendar> stored = call.read([](Session &session) { return calendars(session); });
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Version")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Time zone")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Open in a week")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Holidays")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Exceptions")), Table::Align::Right);
    QJsonArray list;
    const QLocale &locale = call.words().locale();
    for (const StoredCalendar &one : stored) {
        list.append(toJson(one));
        table.addRow({one.name, locale.toString(one.version), one.calendar.zone,
                      call.words().duration(hoursOfWeek(one.calendar)),
                      locale.toString(qint64(one.calendar.holidays.size())),
                      locale.toString(qint64(one.calendar.exceptions.size()))});
    }
    if (call.wantsJson())
        call.console().printJson({{u"calendars"_s, list}});
    else if (stored.isEmpty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No calendars.")));
    else
        call.printTable(table);
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> calendarVerbs()
{
    return {
        {.name = "calendar set",
         .operands = "NAME CAL.json",
         .summary = QT_TRANSLATE_NOOP("help", "make the calendar of this name what the file says, or add it"),
         .least = 2,
         .most = 2,
         .options = {{.name = "dry-run",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "say which verdicts would differ, and change nothing")}},
         .operandKind = OperandKind::File,
         .run = setCalendarFromFile},
        {.name = "calendar list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "list the calendars: when teams and agreements serve"),
         .run = listCalendars},
        {.name = "calendar remove",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "remove a calendar that no person, team or agreement uses"),
         .least = 1,
         .most = 1,
         .run = removeNamedCalendar},
    };
}

} // namespace mainstay
