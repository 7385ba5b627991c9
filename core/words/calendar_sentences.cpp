// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"calendar.no-name", QT_TRANSLATE_NOOP("calendar", "A calendar needs a name. Nothing was changed. Give it one.")},
    {"calendar.unknown", QT_TRANSLATE_NOOP("calendar", "There is no calendar “{name}”. Nothing was changed. “calendar list” names those there are.")},
    {"calendar.in-use", QT_TRANSLATE_NOOP("calendar", "The calendar “{name}” is still used by {by}[ and {more} more]. Nothing was removed. Give them another calendar first.")},
    {"calendar.not-ical", QT_TRANSLATE_NOOP("calendar", "[{file}: ]This is no calendar in the form iCalendar (.ics). Nothing was brought in. Give a file that begins with BEGIN:VCALENDAR.")},
    {"calendar.ical-too-large", QT_TRANSLATE_NOOP("calendar", "[{file}: ]A calendar of more than {most} bytes is not read. Nothing was brought in. Export fewer years.")},
    {"calendar.unreadable", QT_TRANSLATE_NOOP("calendar", "The calendar “{name}” cannot be read: at {where}: {problem}. It stays as it is. Set it anew with “calendar set”.")},
    {"calendar.unknown-zone", QT_TRANSLATE_NOOP("calendar", "There is no time zone “{zone}”. Nothing was changed. Give one as IANA names it, such as Europe/Amsterdam.")},
    {"calendar.bad-rule", QT_TRANSLATE_NOOP("calendar", "“{rule}” is no rule of recurrence. Nothing was changed. Give one as iCalendar writes it, such as FREQ=WEEKLY;BYDAY=MO.")},
    {"calendar.rule-too-often", QT_TRANSLATE_NOOP("calendar", "“{rule}” recurs every few minutes or seconds. Nothing was changed. Give one that recurs every hour or more seldom.")},
    {"calendar.rule-too-long", QT_TRANSLATE_NOOP("calendar", "“{rule}” is too long to follow; at most {most} are. Nothing was changed. Shorten it, or end it with UNTIL.")},
    {"calendar.rule-not-followed", QT_TRANSLATE_NOOP("calendar", "“{rule}” cannot be followed because of its {part}. Nothing was changed. Say the same without it, in two series if need be.")},
    {"calendar.rule-never", QT_TRANSLATE_NOOP("calendar", "“{rule}” never gives a date. Nothing was changed. Give one that does.")},
    {"calendar.bad-start", QT_TRANSLATE_NOOP("calendar", "“{start}” is no start of a series. Nothing was changed. Give a day and a time between 1900 and 2400, such as 2026-03-02T09:00.")},
};
// clang-format on

} // namespace

std::span<const Phrase> calendarSentences()
{
    return phrases;
}

} // namespace mainstay
