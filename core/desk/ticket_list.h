// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_filter.h"
#include "desk/ticket_grouping.h"
#include "desk/ticket_order.h"
#include "store/session.h"

namespace mainstay {

struct TicketQuestion {
    TicketFilter filter;
    TicketOrder order = {}; ///< by due is for due_order.h; here it goes by opened
    std::optional<SearchQuery> words; ///< tickets that have all of them; without words it finds none
    std::optional<TicketGroupKey> group; ///< only those in it
    int limit = 100; ///< 1 to mostListed
    std::optional<QString> after; ///< the cursor that came with the page before
};
inline constexpr int mostListed = 1'000'000;

/// A line of a list.
struct TicketLine {
    Id<Ticket> id;
    ProcessKind process = ProcessKind::Incident;
    QString number;
    QString title;
    StateName state;
    std::optional<Priority> priority;
    std::optional<Id<Component>> component;
    std::optional<QString> team;
    Instant opened;
    bool isMajor = false;

    bool operator==(const TicketLine &) const = default;
};

struct TicketPage {
    QList<TicketLine> tickets;
    std::optional<QString> next; ///< the cursor of the page after; nothing at the end
};

/// Tickets in the order of the question, newest first if it has none; alike on both engines, found by words or not. A
/// cursor names a place in that order, not a row, so it holds while tickets come and go. Equally quick at any depth.
/// Throws StoreError: Invalid "desk.bad-cursor" {cursor}, "desk.bad-limit" {limit, most}; Bug
/// "desk.filter-not-narrowed" as do all of these.
TicketPage listTickets(Session &session, const TicketQuestion &question);

/// Those of the tickets that the question finds, as they are now, in the order of the list; its cursor and limit do not
/// count. Throws StoreError.
QList<TicketLine> listedAmong(Session &session, const TicketQuestion &question, const QList<Id<Ticket>> &ids);

/// At most `limit` tickets whose parent this is, in the order of the list. Throws StoreError.
QList<TicketLine> childrenOf(Session &session, Id<Ticket> parent, int limit);

/// The names of teams that tickets have, at most `limit`; as quick for a million tickets as for ten.
QStringList knownTeams(Session &session, int limit);

/// How many tickets there are, or how many the filter finds.
qint64 ticketCount(Session &session, const TicketFilter &filter = {});
/// The same with words and a group; its order, cursor and limit do not count.
qint64 ticketCount(Session &session, const TicketQuestion &question);

} // namespace mainstay
