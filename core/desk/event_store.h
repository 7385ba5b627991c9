// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/monitoring_event.h"
#include "store/rows.h"

#include <QHash>

namespace mainstay {

/// Every statement about events. All throw StoreError.

/// What is asked of a list of events.
struct EventQuestion {
    std::optional<QString> source;
    std::optional<Id<Component>> component;
    int limit = 100;
};

/// Newest first.
QList<StoredEvent> listEvents(Session &session, const EventQuestion &question);

/// The events of a thing from that instant on and the one before, of whatever component, oldest first. Without
/// texts and numbers of tickets.
QList<StoredEvent> eventsSince(Session &session, const QString &source, const QString &fingerprint, Instant since);

/// An event by the source's own name for it, without its text and the number of its ticket.
std::optional<StoredEvent> findEvent(Session &session, const QString &source, const QString &externalId);

/// Whether the source has told anything yet.
bool hasEvents(Session &session, const QString &source);

/// An event with what followed from it, to be added.
struct JudgedEvent {
    const MonitoringEvent *told = nullptr;
    std::optional<Id<Component>> component;
    EventVerdict verdict = EventVerdict::Logged;
    std::optional<Id<Ticket>> ticket;
};
void insertEvents(Transaction &transaction, const std::vector<JudgedEvent> &events, Instant recorded);

/// Planned work on a component.
struct MaintenanceWindow {
    Id<Component> component;
    Instant from;
    Instant to;
};
/// Of every change that is scheduled, being implemented, or was.
QList<MaintenanceWindow> maintenanceWindows(Session &session);

/// Components by the value of their attribute `monitoring`; a value that several have names none of them.
QHash<QString, Id<Component>> monitoredComponents(Session &session);

/// Whether a person, and no rule or import, has written in the ticket's log.
bool isTouchedByPerson(Session &session, Id<Ticket> ticket);

} // namespace mainstay
