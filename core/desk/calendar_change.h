// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendar_store.h"

namespace mainstay {

/// Makes a calendar what is wanted, over the one that was looked at (version 0: there was none of that name). As
/// setCalendar(), and never written over: Conflict "desk.calendar-changed" {name} when it is another one by now.
StoredCalendar changeCalendar(Transaction &transaction, const StoredCalendar &read, const ServiceCalendar &wanted);

} // namespace mainstay
