// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "store/rows.h"

namespace mainstay {

/// What a ticket says of another one.
enum class LinkKind {
    Duplicate, ///< it tells the same again
    CausedBy, ///< the other one is its cause: a problem that gathers incidents, a change that broke something
    Blocks, ///< the other one waits for it
    SplitFrom, ///< it was a part of the other one
};
inline constexpr LinkKind allLinkKinds[] = {LinkKind::Duplicate, LinkKind::CausedBy, LinkKind::Blocks,
                                            LinkKind::SplitFrom};

/// "duplicate", "caused by", "blocks", "split from"; on the way back case, blanks and hyphens do not matter.
QString toName(LinkKind kind);
std::optional<LinkKind> linkKindFromName(QStringView name);

struct TicketLink {
    Id<TicketLink> id;
    int version = 0;
    Id<Ticket> ticket;
    LinkKind kind = LinkKind::Duplicate;
    Id<Ticket> other;

    bool operator==(const TicketLink &) const = default;
};

/// Every statement about links. All throw StoreError.

/// A link as one of its tickets sees it.
struct SeenLink {
    TicketLink link;
    QString number; ///< of the ticket at the other end
    QString title;
    bool isFromThere = false; ///< the other ticket says it of this one

    bool operator==(const SeenLink &) const = default;
};
/// Both ways, by kind and number.
QList<SeenLink> linksOf(Session &session, Id<Ticket> ticket);
std::optional<TicketLink> findLink(Session &session, Id<Ticket> ticket, LinkKind kind, Id<Ticket> other);
Id<TicketLink> insertLink(Transaction &transaction, const TicketLink &link);
void deleteLink(Transaction &transaction, const TicketLink &read);

/// Open tickets whose parent this is, by id.
QList<Id<Ticket>> openChildrenOf(Session &session, Id<Ticket> parent);
/// All tickets whose parent this is, by id.
QList<Id<Ticket>> allChildrenOf(Session &session, Id<Ticket> parent);
/// The ticket that is meant by one that was merged: where its merges end. Throws Missing "desk.ticket-gone".
Id<Ticket> survivorOf(Session &session, Id<Ticket> ticket);

} // namespace mainstay
