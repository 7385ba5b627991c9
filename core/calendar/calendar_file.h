// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/service_calendar.h"

#include <QJsonObject>

namespace mainstay {

/// A calendar is a JSON object of at most 1 MB; unknown keys are errors:
///
///     {"zone": "Europe/Amsterdam",
///      "week": {"mon": [["09:00", "12:00"], ["13:00", "17:00"]], "fri": [["22:00", "06:00"]], …},
///      "holidays": ["2026-12-25", {"date": "2026-12-26", "name": "Boxing Day"}],
///      "exceptions": {"2026-12-24": [["09:00", "12:00"]]}}
///
/// zone and week are demanded; a day that is not named is closed. A time is HH:MM or HH:MM:SS; 24:00 ends a day.

/// Reads the shape; whether there is such a zone BusinessTime::of() tells. Errors: base.bad-file, naming the place.
Result<ServiceCalendar> calendarFromJson(const QByteArray &json);

/// What calendarFromJson() reads as an equal calendar; holidays without a name as plain dates.
QJsonObject toJson(const ServiceCalendar &calendar);

} // namespace mainstay
