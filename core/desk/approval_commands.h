// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/approval.h"
#include "desk/ticket_commands.h"

namespace mainstay {

/// What is known of somebody who would approve a ticket.
struct ApproverStanding {
    bool isKnown = false; ///< among the people, so that it can be told whether the ticket is their own
    std::optional<QString> ownAs; ///< "requester" or "assignee", where that keeps them from approving it

    bool operator==(const ApproverStanding &) const = default;
};

/// Of who is named so, or has that address. Throws StoreError.
ApproverStanding standingOf(Session &session, const Process &process, const Ticket &ticket, const QString &who);

/// What the move decides, where that person may decide it so; nothing where it decides nothing. Invalid
/// "desk.own-approval" {ticket, who, role} where the process wants somebody else to approve, as the ticket is by now;
/// "desk.reason-missing" {ticket} where it rejects without a word. Rules of the desk may do both: nothing is their own,
/// and their name is in the log.
std::optional<Decision> requireDecision(Session &session, const Process &process, const Ticket &read,
                                        const MoveRequest &request, const Occasion &occasion, const Saying &said);

/// Names the step.
void describeMove(Transaction &transaction, const Ticket &ticket, const StateName &to,
                  const std::optional<Decision> &decision);

/// Brings a ticket that waits for approval on, as one step; the entry in its log says who did and when. Throws, beside
/// what decidedState() and moveTicket() refuse, what requireDecision() does.
Ticket approveTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read,
                     const QMap<QString, QString> &given, const Occasion &occasion, const Saying &remark = {});

/// Brings it where its process wants what was rejected, likewise.
Ticket rejectTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const Occasion &occasion,
                    const Saying &reason);

} // namespace mainstay
