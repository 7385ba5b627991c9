// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/recurrence.h"

namespace mainstay {

struct TicketTemplate;

/// Work that comes back by itself: when, and the template of the ticket that it opens.
struct Recurring {
    Id<Recurring> id;
    int version = 0;
    QString name;
    Recurrence recurrence;
    Id<TicketTemplate> ticketTemplate;
    QString templateName;
    bool isActive = true; ///< others open nothing; when it is made active again, the latest missed one is

    bool operator==(const Recurring &) const = default;
};

/// An occurrence of a series that is due, and how many before it nobody opened.
struct MissedOccurrence {
    Instant due;
    int skipped = 0;

    bool operator==(const MissedOccurrence &) const = default;
};

/// The latest occurrence up to `at` and after `last`, the one that was opened last. Nothing when there is none, or the
/// series is not active. Throws StoreError for a recurrence that cannot be followed.
std::optional<MissedOccurrence> latestMissed(const Recurring &recurring, std::optional<Instant> last, Instant at);

/// The lines of the column `dates`: those that are added, and with "-" those that are taken out.
QString datesToText(const Recurrence &recurrence);
/// False when a line is no date.
bool datesFromText(const QString &text, Recurrence &recurrence);

/// A date that is taken out: of a whole day, or of one occurrence. False when the text is neither.
bool takeOut(Recurrence &recurrence, const QString &text);

} // namespace mainstay
