// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendar_store.h"
#include "people/person.h"

#include <QHash>

namespace mainstay {

/// By whose hours somebody works: their own calendar, else that of the first of their teams, by name, that has one;
/// nothing where nobody has said.
std::optional<StoredCalendar> workingCalendarOf(Session &session, Id<Person> person);

/// Every calendar by its id.
QHash<Id<StoredCalendar>, QString> calendarNames(Session &session);

/// Removes a calendar that was read, as removeCalendar() does, unless somebody works by it. Throws Invalid
/// "calendar.in-use" as still_used.h says: people and teams in the order of their names.
void removeUnusedCalendar(Transaction &transaction, const StoredCalendar &read);

} // namespace mainstay
