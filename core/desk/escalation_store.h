// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/escalation.h"
#include "store/transaction.h"

namespace mainstay {

/// Every statement about escalations and swarms. All throw StoreError.

/// By (happened, id).
QList<Escalation> escalationsOf(Session &session, Id<Ticket> ticket);
/// Its id and version do not matter.
Id<Escalation> insertEscalation(Transaction &transaction, const Escalation &escalation);

/// By name.
QList<SwarmMember> swarmOf(Session &session, Id<Ticket> ticket);
void insertSwarmMember(Transaction &transaction, Id<Ticket> ticket, const QString &person);
void deleteSwarmMember(Transaction &transaction, const SwarmMember &read);

} // namespace mainstay
