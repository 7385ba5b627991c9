// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/incident_route.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about routes and what was settled of them. All throw StoreError.

/// The default first, then by id of the solution.
QList<Route> routes(Session &session);
/// Exactly that solution's own; nothing: the workspace's default.
std::optional<Route> findRoute(Session &session, const std::optional<Id<Component>> &solution);

/// With its steps; ids do not matter.
void insertRoute(Transaction &transaction, const Route &route);
/// Steps are kept by id, and those whose id the wanted ones do not have go.
void updateRoute(Transaction &transaction, const Route &read, const Route &wanted);
void deleteRoute(Transaction &transaction, const Route &read);

/// By position.
QList<SettledStep> settledSteps(Session &session, Id<Ticket> ticket);
void insertSettled(Transaction &transaction, const SettledStep &step);
void updateProduced(Transaction &transaction, const SettledStep &read, const QString &produced);
void deleteSettled(Transaction &transaction, const SettledStep &read);

} // namespace mainstay
