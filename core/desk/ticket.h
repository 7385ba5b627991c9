// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "desk/state_name.h"
#include "desk/ticket_kinds.h"

#include <QMap>

namespace mainstay {

struct Component;
struct LogEntry;

/// A priority as it stood when it was given. Sorting, rules and targets go by rank.
struct Priority {
    int number = 0; ///< as people say it; which end is urgent depends on the matrix
    int rank = 0; ///< 1 is most urgent, in every matrix

    bool operator==(const Priority &) const = default;
};

/// Teams and people are kept by name here; who stands behind a name is the room people's affair.
struct Ticket {
    Id<Ticket> id;
    int version = 0;
    ProcessKind process = ProcessKind::Incident;
    QString variant; ///< one of the process's: "normal", "standard", "emergency" for a change
    QString number; ///< "INC-1042"
    QString title;
    QString description; ///< may be empty
    StateName state; ///< text, because the machines are data

    std::optional<QString> impact; ///< label of a level of the priority matrix
    std::optional<QString> urgency; ///< likewise
    std::optional<Priority> priority; ///< in force: the matrix's answer, or the override
    std::optional<QString> priorityReason; ///< there if and only if the priority is an override

    std::optional<Id<Component>> component;
    std::optional<QString> requester;
    std::optional<QString> team;
    std::optional<QString> assignee;
    std::optional<Channel> channel; ///< by which it came in
    std::optional<QString> resolutionCode;
    std::optional<QString> solution;
    QMap<QString, QString> fields; ///< what only its process knows ("cause", "start"); see ticket_fields.h

    std::optional<Id<Ticket>> parent;
    std::optional<Id<Ticket>> mergedInto; ///< the survivor, once this one has ended in a merge

    Instant opened;
    std::optional<Instant> resolved; ///< the last time, while it stands; empty again when reopened
    std::optional<Instant> closed; ///< when it came into a final state

    bool operator==(const Ticket &) const = default;
};

struct Withdrawal {
    QString who;
    Instant at;

    bool operator==(const Withdrawal &) const = default;
};

/// One line of a ticket's history. Entries are never changed or deleted; undo marks one withdrawn.
/// State, team, priority and component are as they were right after it, and so is what stands around them, so that
/// clocks need nothing else.
struct LogEntry {
    Id<LogEntry> id;
    int version = 0;
    Id<Ticket> ticket;
    EntryKind kind = EntryKind::Message;
    Origin origin = Origin::Person;
    Instant happened;
    Instant recorded;
    QString who;
    std::optional<Channel> channel;
    std::optional<QString> channelWord; ///< an import's own word where channel is Other
    Visibility visibility = Visibility::Internal;
    QString text; ///< may be empty, as in a bare move

    StateName state;
    bool isDeviation = false; ///< the process has no such move; imported history keeps it all the same
    std::optional<QString> team;
    std::optional<Priority> priority;
    std::optional<Id<Component>> component;
    std::optional<Id<Component>> solution; ///< the component stood in
    std::optional<QString> organisation; ///< of the requester
    std::optional<QString> vendor; ///< that the ticket waited for
    bool isFromCustomer = false; ///< the requester wrote it, or somebody else of the customer's
    bool isByMail = false; ///< nobody reads it before it was sent; see outbound_commands.h
    std::optional<Decision> decision; ///< of an approval, which the move made
    std::optional<Withdrawal> withdrawn;

    bool operator==(const LogEntry &) const = default;
};

/// A person entered it more than a minute after it happened. Rules and imports are always late, and are not marked.
bool isBackdated(const LogEntry &entry);

} // namespace mainstay
