// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/recurring.h"
#include "store/session.h"

#include <QLocale>

namespace mainstay {

/// A series as a list shows it.
struct ListedSeries {
    Recurring series;
    std::optional<Instant> next;
    bool isFollowed = true; ///< false: another program gave it a rule that cannot be
};

/// What the part shows.
struct AllSeries {
    QList<ListedSeries> series;
    QStringList templates; ///< by name
};
AllSeries allSeries(Session &session, Instant now);

/// When a series comes next, and what it would open at once, were it active.
struct SeriesPreview {
    std::vector<Instant> next;
    std::optional<MissedOccurrence> missed;
};
inline constexpr int ForeseenOccurrences = 5;
/// Throws StoreError for a recurrence that cannot be followed.
SeriesPreview previewOf(Session &session, const Recurring &series, Instant now);

/// "Mon 7 Dec 2026 09:00 CET", on the walls of that zone.
QString wallText(Instant at, const QString &zone, const QLocale &locale);
/// Whether the walls here show something else at that instant.
bool differsHere(Instant at, const QString &zone);
/// "next: 7 Dec 09:00" as it is here, "rests" …
QString remarkOf(const ListedSeries &listed, Instant now, const QLocale &locale);

} // namespace mainstay
