// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "desk/event_rules.h"
#include "store/transaction.h"

namespace mainstay {

/// The resolution code of an incident that a recovery resolved.
inline constexpr QStringView recoveredByItself = u"recovered by itself";

/// What an entry that a rule writes says before the event's own text, in the language of whoever runs the import.
struct EventWords {
    QString again; ///< it fails again, or otherwise
    QString recovered; ///< and the incident is resolved by it
    QString mayBeResolved; ///< it recovered, but a person has touched the incident
    QString flapping; ///< it changes too often to follow
};

struct EventReport {
    qint64 added = 0; ///< events
    qint64 unchanged = 0; ///< events that were told before
    qint64 unmatched = 0; ///< of those added: no component is known by their names
    qint64 opened = 0; ///< incidents
    qint64 reopened = 0;
    qint64 resolved = 0;
    qint64 entries = 0; ///< added to open incidents
    qint64 maintenance = 0; ///< events during planned work
    qint64 flapping = 0; ///< events of what changes too often

    bool operator==(const EventReport &) const = default;
};

/// Keeps events, and does what follows from them: an exception opens an incident or adds to the open one of the same
/// key (source, fingerprint, component); a recovery resolves it when no person has touched it, else says that it may be
/// resolved. What fails again right after it recovered by itself goes on in the same incident (a move back to the first
/// state, marked a deviation), and of what flaps only the first change is told; once it has kept quiet as long as
/// flapping takes, it is resolved. A component is known by its attribute `monitoring` or its name, when no other has
/// the same. All is of the origin "rule", by the source, internal, in the order in which the events happened; the same
/// event again changes nothing. Throws StoreError.
EventReport takeEvents(Transaction &transaction, const DeskRules &rules, const EventRules &eventRules,
                       std::vector<MonitoringEvent> events, const EventWords &words, Instant now);

} // namespace mainstay
