// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendar_store.h"

namespace mainstay {

/// Makes the calendar of this name what is given, and answers it as it now is stored; one that is equal stays as it is,
/// and is no step. Throws Invalid "calendar.no-name" and "calendar.unknown-zone".
StoredCalendar setCalendar(Transaction &transaction, const QString &name, const ServiceCalendar &calendar);

/// What holidays make of a calendar, by dates.
struct HolidaysBrought {
    int added = 0;
    int updated = 0; ///< of another name now
    int unchanged = 0;
};
/// Adds holidays to a calendar; a date that has one takes the new name, unless that is empty.
HolidaysBrought mergeHolidays(ServiceCalendar &calendar, const std::map<QDate, QString> &holidays);

/// The same to the calendar of this name, as one step. Throws Missing "calendar.unknown".
HolidaysBrought addHolidays(Transaction &transaction, const QString &name, const std::map<QDate, QString> &holidays);

/// Throws Missing "calendar.unknown".
StoredCalendar calendarNamed(Session &session, const QString &name);

/// Removes one that was read; Conflict when it has changed since.
void removeCalendar(Transaction &transaction, const StoredCalendar &read);

} // namespace mainstay
