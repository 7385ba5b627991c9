// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QStringList>

namespace mainstay {

struct Component;
struct Ticket;

enum class EventSeverity { Information, Warning, Exception };
enum class EventStatus { Problem, Recovery };

/// What followed from an event.
enum class EventVerdict {
    Logged, ///< nothing
    Maintenance, ///< nothing, because the component is being worked on as planned
    Opened, ///< an incident
    Reopened, ///< the incident that had just recovered by itself
    Added, ///< an entry in the open incident
    Repeated, ///< nothing new about the open incident
    Flapping, ///< the open incident stays, however often it changes
    Resolved, ///< the incident, by itself
    Offered, ///< an entry: a person has touched the incident, so a person resolves it
};

/// Stable names, as the database and JSON carry them: "exception", "recovery", "opened" …
QString toName(EventSeverity severity);
QString toName(EventStatus status);
QString toName(EventVerdict verdict);
std::optional<EventSeverity> eventSeverityFromName(QStringView name);
std::optional<EventStatus> eventStatusFromName(QStringView name);
std::optional<EventVerdict> eventVerdictFromName(QStringView name);

/// What a monitoring system told, not yet matched with anything stored.
struct MonitoringEvent {
    QString source; ///< "zabbix"
    QString fingerprint; ///< by which the source knows what has failed
    QString externalId; ///< of this event; may be empty
    QString answers; ///< the externalId of the problem that a recovery ends; may be empty
    QStringList names; ///< by which the component may be known, the most telling first
    EventSeverity severity = EventSeverity::Exception;
    EventStatus status = EventStatus::Problem;
    Instant happened;
    bool isInDowntime = false; ///< the source itself knows of planned work
    QString title; ///< one line, not empty
    QString text; ///< may be empty
    QString raw; ///< as it came, the first few thousand characters

    bool operator==(const MonitoringEvent &) const = default;
};

/// An event as the workspace keeps it.
struct StoredEvent {
    Id<StoredEvent> id;
    QString source;
    QString fingerprint;
    std::optional<Id<Component>> component;
    EventSeverity severity = EventSeverity::Exception;
    EventStatus status = EventStatus::Problem;
    Instant happened;
    Instant recorded;
    QString title;
    QString text;
    EventVerdict verdict = EventVerdict::Logged;
    std::optional<Id<Ticket>> ticket;
    std::optional<QString> number; ///< of the ticket

    bool operator==(const StoredEvent &) const = default;
};

inline constexpr qsizetype longestEventText = 10'000; ///< UTF-16 units
inline constexpr qsizetype longestEventRaw = 4'000;
inline constexpr qsizetype longestEventKey = 500;

} // namespace mainstay
