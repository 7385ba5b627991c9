// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/incident_route_store.h"
#include "desk/ticket_commands.h"

namespace mainstay {

/// What a person can do with routes; each is one undoable step. All throw StoreError.

/// Sets the route of a solution, or the workspace's default; steps of the same name stay what they were. Nothing
/// different: no step. What tickets have settled stays as it is. Invalid "desk.part-of-solution" {name}.
Route setRoute(Transaction &transaction, const Route &wanted);
/// Missing "desk.route-unknown" where there is none of its own.
void removeRoute(Transaction &transaction, const std::optional<Id<Component>> &solution);

/// The route that tickets of this component follow: its solution's, else the workspace's, else the one that ships.
Route routeFor(Session &session, const std::optional<Id<Component>> &component);
/// Empty for what is no incident.
QList<CheckedStep> checklistOf(Session &session, const Ticket &ticket);

/// How a step was settled.
struct StepVerdict {
    bool isDone = true; ///< else not needed
    QString reason; ///< demanded where it was not needed
    QStringList produced; ///< numbers of tickets, and "deployment 12"
};

/// Settles a step by its place in the checklist, from 1. Invalid "desk.no-such-step" {ticket, number, count},
/// "desk.step-settled" {ticket, step, who}, "desk.reason-missing" {ticket}; Missing "desk.produced-unknown" {text}.
void settleStep(Transaction &transaction, const Ticket &ticket, int number, const StepVerdict &verdict,
                const Occasion &occasion);
/// What a settled step led to, where that came to be only afterwards; it joins what is named there. Already there: no
/// step. Invalid "desk.no-such-step", "desk.step-open", Missing "desk.produced-unknown".
void linkStep(Transaction &transaction, const Ticket &ticket, int number, const QStringList &produced);
/// Settled no longer. Invalid "desk.no-such-step", "desk.step-open" {ticket, step}.
void reopenStep(Transaction &transaction, const Ticket &ticket, int number);

} // namespace mainstay
