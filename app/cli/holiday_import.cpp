// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/holiday_import.h"

#include "calendar/calendar_commands.h"
#include "calendar/ical_holidays.h"
#include "cli/call.h"
#include "cli/small_file.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int YearsBefore = 1;
constexpr int YearsAfter = 10;

IcalHolidays readHolidays(const Call &call, const QString &path)
{
    const int year = QDateTime::fromMSecsSinceEpoch(toMilliseconds(currentInstant()), Qt::UTC).date().year();
    const Arguments &arguments = call.arguments();
    auto found = holidaysFromIcal(contentOf(path, MostIcalBytes),
                                  arguments.day(u"from"_s).value_or(QDate(year - YearsBefore, 1, 1)),
                                  arguments.day(u"to"_s).value_or(QDate(year + YearsAfter, 12, 31)));
    if (!found) {
        found.error().facts.insert(u"file"_s, path);
        throw StoreError(found.error());
    }
    return std::move(*found);
}

/// What was left out of the file, or cut, as sentences.
QStringList findingsOf(const IcalHolidays &found, const Words &words)
{
    QStringList all;
    const auto add = [&](const char *code, int count) {
        if (count > 0)
            all.append(words.remark(code, {{u"count"_s, count}, {u"of"_s, found.events}}));
    };
    add("calendar.timed-events", found.timed);
    add("calendar.unreadable-events", found.unreadable);
    add("calendar.rules-cut", found.isCut ? MostIcalSteps : 0);
    return all;
}

} // namespace

QList<OptionSpec> holidayOptions()
{
    return {{.name = "calendar",
             .value = "NAME",
             .help = QT_TRANSLATE_NOOP("help", "ics: the calendar that gets the holidays")},
            {.name = "from",
             .value = "DAY",
             .help = QT_TRANSLATE_NOOP("help", "ics: the first day (default: 1 January of last year)")},
            {.name = "to",
             .value = "DAY",
             .help = QT_TRANSLATE_NOOP("help", "ics: the last day (default: ten years from now)")}};
}

ExitStatus importHolidays(Call &call)
{
    const Arguments &arguments = call.arguments();
    const QString name = arguments.demanded(u"calendar"_s);
    const IcalHolidays found = readHolidays(call, arguments.operands.at(1));
    const HolidaysBrought brought = arguments.has(u"dry-run"_s)
        ? call.read([&](Session &session) {
              ServiceCalendar calendar = calendarNamed(session, name).calendar;
              return mergeHolidays(calendar, found.dates);
          })
        : call.write([&](Transaction &transaction) { return addHolidays(transaction, name, found.dates); });
    if (call.wantsJson()) {
        const QStringList findings = findingsOf(found, call.english());
        call.console().printJson({{u"format"_s, QString::fromLatin1(holidayFormat)},
                                  {u"calendar"_s, name},
                                  {u"read"_s, found.events},
                                  {u"added"_s, brought.added},
                                  {u"updated"_s, brought.updated},
                                  {u"unchanged"_s, brought.unchanged},
                                  {u"removed"_s, 0},
                                  {u"findings"_s, findings.size()},
                                  {u"finding_list"_s, QJsonArray::fromStringList(findings)},
                                  {u"rejected"_s, 0},
                                  {u"rejects"_s, QJsonValue()}});
        return ExitStatus::Done;
    }
    call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "%n holiday(s) added to {calendar}."), brought.added,
                                {{u"calendar"_s, name}}));
    for (const QString &finding : findingsOf(found, call.words()))
        call.printLine(u"- "_s + finding);
    if (arguments.has(u"dry-run"_s))
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "This was a dry run: nothing was changed.")));
    return ExitStatus::Done;
}

} // namespace mainstay
