// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <optional>

namespace mainstay {

/// "11 Nov 2027", by locale.
QString dayText(QDate day, const QLocale &locale);

/// A day as people write it: as dayText() does, as 2027-11-11, or in one of the locale's own forms; nothing when it is
/// no day.
std::optional<QDate> dayFromText(const QString &text, const QLocale &locale);

/// "today", "in 12 days", "in 11 months", "3 years ago": whole units, none rounded up.
QString distanceText(QDate day, QDate today);

} // namespace mainstay
