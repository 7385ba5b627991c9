// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/service_calendar.h"

#include <optional>

namespace mainstay {

/// Hours of a day as people write them: "09:00–12:00, 13:00–17:00"; of a closed day nothing. Read back with a hyphen
/// too, with "9-17", and with 24:00 as the end of a day; nothing is answered for what is no hours.
QString hoursToText(const DayPeriods &periods);
std::optional<DayPeriods> hoursFromText(const QString &text);

/// A line for each date: "2026-12-25 Christmas Day", "2026-12-24 09:00–12:00", "2026-12-31 closed".
QString holidaysToText(const std::map<QDate, QString> &holidays);
QString exceptionsToText(const std::map<QDate, DayPeriods> &exceptions, const QString &closedWord);
/// Nothing, and the first line that cannot be read, from 1.
std::optional<std::map<QDate, QString>> holidaysFromText(const QString &text, int *line);
std::optional<std::map<QDate, DayPeriods>> exceptionsFromText(const QString &text, const QString &closedWord,
                                                              int *line);

} // namespace mainstay
