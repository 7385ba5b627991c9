// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/calendar_pieces.h"

#include "setup/hours_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct CalendarTexts {
    Q_DECLARE_TR_FUNCTIONS(CalendarPieces)
};

QString dayKey(int day)
{
    return u"day:"_s + QString::number(day);
}

template <class Dates>
auto valueAt(const Dates &dates, QDate date)
{
    const auto found = dates.find(date);
    return found == dates.end() ? std::nullopt : std::optional(found->second);
}

/// What joins both; mine as it is where it was not changed, or says nothing that the other does not.
template <class Dates>
Dates joinedDates(const Dates &mine, const Dates &before, const Dates &other)
{
    if (mine == before)
        return mine;
    Dates all = before;
    all.insert(other.begin(), other.end());
    Dates joined = mine;
    for (const auto &[date, value] : all) {
        const auto theirs = valueAt(other, date);
        if (valueAt(mine, date) != valueAt(before, date) || theirs == valueAt(before, date))
            continue;
        if (theirs)
            joined[date] = *theirs;
        else
            joined.erase(date);
    }
    return joined == other ? mine : joined;
}

} // namespace

QList<SetupPiece> piecesOf(const ServiceCalendar &calendar, const QLocale &locale, const QString &closedWord)
{
    QList<SetupPiece> pieces{{u"zone"_s, CalendarTexts::tr("Time zone"), calendar.zone}};
    for (int day = 0; day < 7; ++day)
        pieces.append({dayKey(day), locale.dayName(day + 1), hoursToText(calendar.week[size_t(day)])});
    pieces.append({u"holidays"_s, CalendarTexts::tr("Holidays"), holidaysToText(calendar.holidays)});
    pieces.append(
        {u"exceptions"_s, CalendarTexts::tr("Exceptions"), exceptionsToText(calendar.exceptions, closedWord)});
    return pieces;
}

ServiceCalendar withDatesOf(const ServiceCalendar &mine, const ServiceCalendar &before, const ServiceCalendar &other)
{
    ServiceCalendar calendar = mine;
    calendar.holidays = joinedDates(mine.holidays, before.holidays, other.holidays);
    calendar.exceptions = joinedDates(mine.exceptions, before.exceptions, other.exceptions);
    return calendar;
}

ServiceCalendar decidedCalendar(const ServiceCalendar &mine, const ServiceCalendar &other, const QStringList &theirs)
{
    ServiceCalendar calendar = mine;
    if (theirs.contains(u"zone"))
        calendar.zone = other.zone;
    for (int day = 0; day < 7; ++day) {
        if (theirs.contains(dayKey(day)))
            calendar.week[size_t(day)] = other.week[size_t(day)];
    }
    if (theirs.contains(u"holidays"))
        calendar.holidays = other.holidays;
    if (theirs.contains(u"exceptions"))
        calendar.exceptions = other.exceptions;
    return calendar;
}

} // namespace mainstay
