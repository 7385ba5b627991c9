// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendar_change.h"

#include "calendar/calendar_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

StoredCalendar changeCalendar(Transaction &transaction, const StoredCalendar &read, const ServiceCalendar &wanted)
{
    const auto now = findCalendar(transaction, read.name.simplified());
    if ((now ? now->version : 0) != read.version)
        throw StoreError(ErrorKind::Conflict, "desk.calendar-changed", {{u"name"_s, read.name}});
    return setCalendar(transaction, read.name, wanted);
}

} // namespace mainstay
