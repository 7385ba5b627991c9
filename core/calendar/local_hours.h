// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/service_calendar.h"

#include <QtGlobal>

namespace mainstay {

/// A stretch of wall-clock time, [from, to), in milliseconds since 1970-01-01 00:00 on that wall.
struct LocalHours {
    qint64 from = 0;
    qint64 to = 0;
};

constexpr qint64 MillisecondsOfDay = 86'400'000;

/// Days since 1970-01-01.
qint64 dayNumberOf(QDate date);
QDate dateOf(qint64 dayNumber);

/// What the wall clocks of these dates (both included) show while the calendar is open: in order, without overlap,
/// those that touch as one. The night before is told by its own date, and is over at midnight when that date is a
/// holiday or has an exception.
std::vector<LocalHours> localHoursOf(const ServiceCalendar &calendar, QDate first, QDate last);

/// An ordinary week, without holidays or exceptions, from a Monday's midnight on.
std::vector<LocalHours> weekOf(const ServiceCalendar &calendar);

/// Whether no date after this one has any hours.
bool isClosedForGoodAfter(const ServiceCalendar &calendar, QDate date);

} // namespace mainstay
