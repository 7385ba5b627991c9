// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <map>

namespace mainstay {

/// What a file of iCalendar (RFC 5545) says is closed.
struct IcalHolidays {
    std::map<QDate, QString> dates; ///< each with what it is called; the first event of a date names it
    QString name; ///< of the calendar, if the file says one (X-WR-CALNAME)
    int events = 0; ///< that the file has, cancelled ones not counted
    int timed = 0; ///< of them, at a time of the day: no holidays, left out
    int unreadable = 0; ///< of them, without a date or with a rule that cannot be followed: left out
    bool isCut = false; ///< rules give more dates than MostSteps lets follow
};

/// How many dates all rules of a file together may step through.
inline constexpr int MostIcalSteps = 100'000;
inline constexpr qsizetype MostIcalBytes = 16'000'000;

/// All-day events of [first, last], the dates of their rules (RRULE, RDATE) included, those that are taken out (EXDATE)
/// or were moved (RECURRENCE-ID) not. Text that is no UTF-8 is read as Latin 1. Errors: calendar.not-ical,
/// calendar.ical-too-large.
Result<IcalHolidays> holidaysFromIcal(const QByteArray &bytes, QDate first, QDate last);

} // namespace mainstay
