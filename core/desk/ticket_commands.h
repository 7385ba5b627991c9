// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "desk/process_rules.h"
#include "store/transaction.h"

namespace mainstay {

/// When something happened and whose doing it was. What a person tells afterwards happened before it was recorded.
struct Occasion {
    Instant happened;
    Instant recorded;
    QString who;
    Origin origin = Origin::Person;
    /// A part of what the caller does: the step keeps its name, and rules of the desk are the caller's affair.
    bool isWithinStep = false;
};

/// Something said or written.
struct Saying {
    QString text;
    Visibility visibility = Visibility::Internal;
    std::optional<Channel> channel;
    std::optional<QString> channelWord; ///< a foreign word, where the channel is Other
    bool wasHeld = false; ///< written then and kept back, as while a server was away: it goes out all the same
};

/// What a person can do with tickets; each is one undoable step, and writes a log entry that carries state, team,
/// priority and component as they then are. All throw StoreError: what the pure rules refuse (process_rules.h,
/// ticket_fields.h, priority_matrix.h) as they name it, a ticket or column that somebody else changed meanwhile as
/// store/rows.h does, a component that is not there as Missing "estate.component-gone". Edits of different columns are
/// merged, and the rules then hold of the merged ticket. Rules of the desk that listen for it (rule_run.h) run as a
/// part of the step, unless it is the origin "import"; what is answered is the ticket after them. What a person tells
/// must have happened by then, and in the order of its moves (happened.h); a merged ticket they cannot change: Invalid
/// "desk.merged" {ticket, into}.

/// Opens a ticket in its process's initial state, with the next number of the process. Of the draft count process,
/// variant (empty: the first), title, description, impact, urgency, an overriding priority with its reason, component,
/// requester, team, assignee, channel and the process's own fields.
Ticket addTicket(Transaction &transaction, const DeskRules &rules, const Ticket &draft, const Occasion &occasion);

/// Changes what differs between the ticket as it was read and as it should be: all that a draft may say but process and
/// variant. An edit of an authorised plan sends it back. Nothing different: no step.
Ticket editTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const Ticket &wanted,
                  const Occasion &occasion);

/// Moves the ticket as its process allows; resolving one resolves its open children (ticket_relations.h). Invalid
/// "desk.before-opened" {ticket, at, opened} when it happened before that; what move_checks.h refuses: the route is
/// open, the ticket is there already. A move that approves is for those whom the process lets approve
/// (approval_commands.h).
Ticket moveTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const MoveRequest &request,
                  const Occasion &occasion, const Saying &remark = {});

/// Who is to do it; nothing leaves a name as it is, an empty one takes it away.
struct Assignment {
    std::optional<QString> team;
    std::optional<QString> assignee;
};

/// Gives an open ticket to a team or a person. Where another team gets it and the process has a state that asks for
/// one, it moves there; else only the names change.
Ticket assignTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const Assignment &assignment,
                    const Occasion &occasion);

/// Adds to the log; what a person says to a merged ticket goes to its survivor. An entry that is told afterwards
/// carries state, team, priority and component of when it happened. Invalid "desk.empty-entry" {ticket}; Missing
/// "desk.ticket-gone" {id}.
LogEntry logEntry(Transaction &transaction, const DeskRules &rules, Id<Ticket> ticket, const Saying &remark,
                  const Occasion &occasion);
/// The same of what no rule listens for: that a file was attached.
LogEntry logEntry(Transaction &transaction, Id<Ticket> ticket, const Saying &remark, const Occasion &occasion);

} // namespace mainstay
