// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_link.h"

#include "desk/names.h"
#include "desk/ticket_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

LinkKind toLinkKind(const QString &word)
{
    const auto kind = linkKindFromName(word);
    if (!kind)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, word}});
    return *kind;
}

TicketLink toLink(const Row &row)
{
    return {row.id<TicketLink>(0), row.number(1), row.id<Ticket>(2), toLinkKind(row.text(3)), row.id<Ticket>(4)};
}

SeenLink toSeenLink(const Row &row)
{
    return {toLink(row), toText(toTicketNumber(row.text(5), row.integer(6))), row.text(7), row.flag(8)};
}

} // namespace

QString toName(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Duplicate:
        return u"duplicate"_s;
    case LinkKind::CausedBy:
        return u"caused by"_s;
    case LinkKind::Blocks:
        return u"blocks"_s;
    case LinkKind::SplitFrom:
        return u"split from"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LinkKind> linkKindFromName(QStringView name)
{
    for (const LinkKind kind : allLinkKinds) {
        if (isSameName(toName(kind), name))
            return kind;
    }
    return std::nullopt;
}

QList<SeenLink> linksOf(Session &session, Id<Ticket> ticket)
{
    return session.query(
        u"SELECT l.id, l.version, l.ticket_id, l.kind, l.other_id, t.process, t.serial, t.title, 0 AS there"
        " FROM ticket_link AS l JOIN ticket AS t ON t.id = l.other_id WHERE l.ticket_id = ?"
        " UNION ALL"
        " SELECT l.id, l.version, l.ticket_id, l.kind, l.other_id, t.process, t.serial, t.title, 1"
        " FROM ticket_link AS l JOIN ticket AS t ON t.id = l.ticket_id WHERE l.other_id = ?"
        " ORDER BY 4, 9, 6, 7"_s,
        {ticket, ticket}, toSeenLink);
}

std::optional<TicketLink> findLink(Session &session, Id<Ticket> ticket, LinkKind kind, Id<Ticket> other)
{
    return session.find(u"SELECT id, version, ticket_id, kind, other_id FROM ticket_link"
                        " WHERE ticket_id = ? AND kind = ? AND other_id = ?"_s,
                        {ticket, toName(kind), other}, toLink);
}

Id<TicketLink> insertLink(Transaction &transaction, const TicketLink &link)
{
    return Id<TicketLink>(insertRow(
        transaction, u"ticket_link"_s,
        {{u"ticket_id"_s, link.ticket.value}, {u"kind"_s, toName(link.kind)}, {u"other_id"_s, link.other.value}}));
}

void deleteLink(Transaction &transaction, const TicketLink &read)
{
    deleteRow(transaction, u"ticket_link"_s, read.id.value, read.version);
}

QList<Id<Ticket>> openChildrenOf(Session &session, Id<Ticket> parent)
{
    return session.query(u"SELECT id FROM ticket WHERE parent_id = ? AND phase = 'open' ORDER BY id"_s, {parent},
                         [](const Row &row) { return row.id<Ticket>(0); });
}

QList<Id<Ticket>> allChildrenOf(Session &session, Id<Ticket> parent)
{
    return session.query(u"SELECT id FROM ticket WHERE parent_id = ? ORDER BY id"_s, {parent},
                         [](const Row &row) { return row.id<Ticket>(0); });
}

Id<Ticket> survivorOf(Session &session, Id<Ticket> ticket)
{
    // A merge ends its ticket, so a chain of them cannot close.
    const auto last =
        session.find(u"WITH RECURSIVE way (id, next) AS (SELECT id, merged_into_id FROM ticket WHERE id = ?"
                     " UNION SELECT t.id, t.merged_into_id FROM ticket AS t JOIN way ON t.id = way.next)"
                     " SELECT id FROM way WHERE next IS NULL"_s,
                     {ticket}, [](const Row &row) { return row.id<Ticket>(0); });
    if (!last)
        throw StoreError(ErrorKind::Missing, "desk.ticket-gone", {{u"id"_s, ticket.value}});
    return *last;
}

} // namespace mainstay
