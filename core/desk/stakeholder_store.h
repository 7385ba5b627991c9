// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/stakeholder.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about major incidents and who is told of them. All throw StoreError.

/// Nothing while the ticket is no major incident.
std::optional<MajorIncident> majorIncident(Session &session, Id<Ticket> ticket);
void insertMajorIncident(Transaction &transaction, const MajorIncident &major);
void updateMajorReason(Transaction &transaction, const MajorIncident &read, const QString &reason);
void deleteMajorIncident(Transaction &transaction, const MajorIncident &read);

/// By name.
QList<SolutionStakeholder> stakeholdersOf(Session &session, Id<Component> solution);
/// Of all solutions, by solution, then by name.
QList<SolutionStakeholder> solutionStakeholders(Session &session);
void insertStakeholder(Transaction &transaction, Id<Component> solution, const Stakeholder &who);
void updateStakeholder(Transaction &transaction, const SolutionStakeholder &read, const Stakeholder &wanted);
void deleteStakeholder(Transaction &transaction, const SolutionStakeholder &read);

/// By name.
QList<TicketStakeholder> stakeholdersOf(Session &session, Id<Ticket> ticket);
void insertStakeholder(Transaction &transaction, Id<Ticket> ticket, const Stakeholder &who);
void updateStakeholder(Transaction &transaction, const TicketStakeholder &read, const Stakeholder &wanted);
void deleteStakeholder(Transaction &transaction, const TicketStakeholder &read);

/// By entry, then by name.
QList<Told> toldOf(Session &session, Id<Ticket> ticket);
void insertTold(Transaction &transaction, Id<Ticket> ticket, const Told &told, Instant happened);

} // namespace mainstay
