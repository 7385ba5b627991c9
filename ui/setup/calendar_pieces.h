// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/service_calendar.h"
#include "setup/setup_conflict.h"

namespace mainstay {

/// Its zone, each day of the week, the holidays and the exceptions.
QList<SetupPiece> piecesOf(const ServiceCalendar &calendar, const QLocale &locale, const QString &closedWord);

/// Mine; where holidays or exceptions were changed by both, those dates that the other alone changed are in it, too.
ServiceCalendar withDatesOf(const ServiceCalendar &mine, const ServiceCalendar &before, const ServiceCalendar &other);

/// Mine, with those of the pieces as the other saved them.
ServiceCalendar decidedCalendar(const ServiceCalendar &mine, const ServiceCalendar &other, const QStringList &theirs);

} // namespace mainstay
