// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/escalation_store.h"
#include "desk/ticket_commands.h"

namespace mainstay {

/// How a ticket is to go up; neither team nor manager: to the team of the next tier that somebody is in.
struct EscalationWish {
    std::optional<QString> team;
    std::optional<QString> manager; ///< by name or address, as people_lookup.h reads them
    QString reason; ///< demanded

    bool operator==(const EscalationWish &) const = default;
};

/// The team of the next tier above the ticket's team, of those that somebody is in that day. Throws StoreError; Missing
/// "desk.no-higher-tier" {ticket}.
Team nextTeamFor(Session &session, const Ticket &ticket, Instant at);

/// Gives an open ticket to the team, from which nobody has it yet, or tells the manager, or both; a row each is kept,
/// and the reason goes to the log, for us alone. One step. Throws StoreError: those of assignTicket(), nextTeamFor(),
/// Invalid "desk.not-open" {ticket, state}, "desk.no-reason" {ticket}, "desk.same-team" {ticket, team}, Missing
/// "people.unknown-team", "people.unknown-person" {name}.
Ticket escalateTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const EscalationWish &wish,
                      const Occasion &occasion);

/// Who works on a ticket together; one step each. Whoever is in it, or is not, changes nothing. Answer the swarm by
/// name. Throw StoreError; Missing "people.unknown-person" {name}, "desk.not-in-swarm" {ticket, name}.
QStringList joinSwarm(Transaction &transaction, const Ticket &ticket, const QStringList &people,
                      const Occasion &occasion);
QStringList leaveSwarm(Transaction &transaction, const Ticket &ticket, const QStringList &people);

} // namespace mainstay
