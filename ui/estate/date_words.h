// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QDate>
#include <QLocale>
#include <optional>

namespace mainstay {

/// A day as people write it: as dayText() of kit/times.h does, as 2027-11-11, or in one of the locale's own forms;
/// nothing when it is no day.
std::optional<QDate> dayFromText(const QString &text, const QLocale &locale);

/// A moment as people write it: a day, with a time after it or as "09:04" alone, which is today's; local time. A day
/// alone is its noon. Nothing when it is no moment.
std::optional<Instant> momentFromText(const QString &text, Instant now, const QLocale &locale);
/// As momentFromText() reads it: "23 Nov 2026 09:04".
QString momentText(Instant moment, const QLocale &locale);

/// "today", "in 12 days", "in 11 months", "3 years ago": whole units, none rounded up.
QString distanceText(QDate day, QDate today);

} // namespace mainstay
