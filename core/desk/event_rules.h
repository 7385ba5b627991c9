// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/monitoring_event.h"

#include <QMap>
#include <deque>

namespace mainstay {

/// What events are judged by; ships as data (resources/templates/monitoring).
struct EventRules {
    int flappingChanges = 0; ///< so many changes …
    std::chrono::minutes flappingWithin{}; ///< … within so long are flapping
    QMap<QString, EventSeverity> severities; ///< by the words of the sources, in lower case
    QStringList lateJobLabels; ///< a label of these names with one of these values tells of a scheduled job …
    QStringList lateJobValues; ///< … that is late or was missed

    bool operator==(const EventRules &) const = default;
};

/// Errors: those of reading a template, as Bug.
Result<EventRules> shippedEventRules();

/// By the source's own word; one that nobody knows is an exception, lest it be overlooked.
EventSeverity severityOf(const EventRules &rules, const QString &word);

/// How the incident of a key stands.
enum class IncidentStand {
    None, ///< there is none, or it is over
    Open,
    RecoveredByItself, ///< resolved by a recovery, and nobody has touched it
};

/// The events of one key (source, fingerprint, component) so far, as far as the next one asks.
struct EventHistory {
    std::optional<EventStatus> status; ///< of the newest; nothing: there is none
    EventSeverity severity = EventSeverity::Information; ///< of the newest problem
    Instant last; ///< when the newest happened
    std::deque<Instant> changes; ///< of status or severity, within the time of flapping
    IncidentStand stand = IncidentStand::None;
    Instant resolved; ///< when it recovered by itself
    bool isTouched = false; ///< a person has written in the incident, or moved it

    bool operator==(const EventHistory &) const = default;
};

/// Whether the event says something else than the one before.
bool isChange(const EventHistory &before, const MonitoringEvent &happening);

/// Whether it is one change too many in too short a time.
bool isFlapping(const EventRules &rules, const EventHistory &before, const MonitoringEvent &happening);

/// What follows. An event older than the newest of its key is only logged, since what followed from that stands.
EventVerdict verdictOf(const EventRules &rules, const EventHistory &before, const MonitoringEvent &happening,
                       bool isMaintenance);

/// The history with the event in it; what became of the incident is not its affair.
void addToHistory(const EventRules &rules, EventHistory &history, const MonitoringEvent &happening);

} // namespace mainstay
