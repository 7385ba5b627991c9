// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/service_calendar.h"
#include "store/rows.h"

namespace mainstay {

/// A calendar of a workspace; its version tells which of its states a clock was read with.
struct StoredCalendar {
    Id<StoredCalendar> id;
    int version = 0;
    QString name;
    ServiceCalendar calendar;

    bool operator==(const StoredCalendar &) const = default;
};

/// Every statement about calendars. A definition that cannot be read (another program wrote it) throws Corrupt
/// "calendar.unreadable", naming the calendar and what is wrong with it.

/// In the order of their names.
QList<StoredCalendar> calendars(Session &session);
std::optional<StoredCalendar> findCalendar(Session &session, const QString &name);

Values toValues(const QString &name, const ServiceCalendar &calendar);

} // namespace mainstay
