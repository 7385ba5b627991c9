// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "desk/escalation_store.h"
#include "desk/reassignment.h"
#include "desk/workload.h"

namespace mainstay {

/// How a ticket went from hand to hand.
struct HandsOn {
    QList<Reassignment> reassignments;
    QList<Escalation> escalations;
    QStringList swarm;
};
HandsOn handsOn(Session &session, Id<Ticket> ticket, const QList<LogEntry> &log);

/// Adds "reassignments", "ping_pong", "escalations" and "swarm" to what "ticket show" answers.
void addTo(QJsonObject &json, const HandsOn &hands);
void printHands(const Call &call, const HandsOn &hands);

QJsonObject teamLoadToJson(const TeamLoad &load);

} // namespace mainstay
