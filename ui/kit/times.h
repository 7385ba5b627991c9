// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QLocale>

namespace mainstay {

/// "11 Nov 2027", by locale.
QString dayText(QDate day, const QLocale &locale);

/// "just now", "5 min ago", "2 h ago", "yesterday", "3 d ago", then the date: for lists, with exactTime() as tooltip.
QString relativeTime(Instant instant, Instant now, const QLocale &locale);

/// Local date, time and zone: "23 Nov 2026 09:04 CET".
QString exactTime(Instant instant, const QLocale &locale);

/// Of something that still goes on: the time alone for today, "14:02", else exactTime().
QString clockTime(Instant instant, Instant now, const QLocale &locale);

} // namespace mainstay
