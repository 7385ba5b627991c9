// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_relations.h"

#include "desk/happened.h"
#include "desk/log_store.h"
#include "desk/stakeholder_commands.h"
#include "desk/ticket_saving.h"
#include "desk/ticket_search.h"
#include "desk/ticket_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

[[noreturn]] void refuse(const char *code, const QJsonObject &facts)
{
    throw StoreError(ErrorKind::Invalid, code, facts);
}

void requireNoCycle(Session &session, const Ticket &ticket, const Ticket &parent)
{
    const QList<Id<Ticket>> above = session.query(
        u"WITH RECURSIVE above (id, parent_id) AS (SELECT id, parent_id FROM ticket WHERE id = ?"
        " UNION SELECT t.id, t.parent_id FROM ticket AS t JOIN above ON t.id = above.parent_id) SELECT id FROM above"_s,
        {parent.id}, [](const Row &row) { return row.id<Ticket>(0); });
    if (above.contains(ticket.id))
        refuse("desk.parent-cycle", {{u"ticket"_s, ticket.number}, {u"parent"_s, parent.number}});
}

/// Each kind of link has a direction: what the other one says, by however many others, cannot lead back.
void requireNoCircle(Session &session, const Ticket &ticket, LinkKind kind, const Ticket &other)
{
    const auto back = session.find(
        u"WITH RECURSIVE onward (id) AS (SELECT other_id FROM ticket_link WHERE ticket_id = ? AND kind = ?"
        " UNION SELECT l.other_id FROM ticket_link AS l JOIN onward ON l.ticket_id = onward.id AND l.kind = ?)"
        " SELECT id FROM onward WHERE id = ?"_s,
        {other.id, toName(kind), toName(kind), ticket.id}, [](const Row &row) { return row.id<Ticket>(0); });
    if (back)
        refuse("desk.link-circle",
               {{u"ticket"_s, ticket.number}, {u"kind"_s, toName(kind)}, {u"other"_s, other.number}});
}

/// The state in which a ticket ends when it goes into another one.
StateName mergedState(const Process &process, const Ticket &ticket)
{
    const auto way = std::ranges::find_if(process.moves, [&](const Move &move) {
        return move.by == MoveBy::Merge && move.from == ticket.state.state && move.variants.contains(ticket.variant);
    });
    return {way == process.moves.end() ? u"merged"_s : way->to, {}};
}

/// The state that says a ticket is resolved.
StateName resolvedState(const Process &process, const Ticket &ticket)
{
    const auto found = std::ranges::find_if(process.states, [&](const State &state) {
        return state.phase == Phase::Resolved && state.variants.contains(ticket.variant);
    });
    return {found == process.states.end() ? u"resolved"_s : found->name, {}};
}

/// A message of another ticket as this one keeps it: said when it was said, and here since the occasion.
void bringMessage(Transaction &transaction, const Ticket &to, const LogEntry &message, const Occasion &occasion)
{
    LogEntry entry = entryAbout(transaction, to, EntryKind::Merge, {}, occasion);
    entry.happened = message.happened;
    entry.recorded = occasion.happened;
    entry.who = message.who;
    entry.channel = message.channel;
    entry.channelWord = message.channelWord;
    entry.visibility = message.visibility;
    entry.text = message.text;
    entry.isFromCustomer = message.isFromCustomer;
    insertLogEntry(transaction, entry);
}

void requireMergeable(const DeskRules &rules, const Ticket &ticket, const Ticket &survivor)
{
    const QJsonObject facts{{u"ticket"_s, ticket.number}, {u"into"_s, survivor.number}};
    if (ticket.id == survivor.id)
        refuse("desk.merge-into-itself", facts);
    if (ticket.process != survivor.process)
        refuse("desk.merge-of-other-process", facts);
    if (phaseOf(rules, survivor) == Phase::Final)
        refuse("desk.merge-into-ended", facts);
}

/// Children of one that ends go along with it. A survivor that was a child of it stands where it stood.
void moveChildren(Transaction &transaction, const DeskRules &rules, const Ticket &from, const Ticket &to,
                  const Occasion &occasion)
{
    for (const Id<Ticket> id : allChildrenOf(transaction, from.id)) {
        const Ticket child = findTicket(transaction, id).value();
        const std::optional<Id<Ticket>> parent = id == to.id ? from.parent : std::optional(to.id);
        const SavedTicket saved = saveTicket(transaction, rules, child, [parent](Ticket now) -> Result<Ticket> {
            now.parent = parent;
            return now;
        });
        recordChange(transaction, saved, {}, occasion);
    }
}

Ticket partOf(const Ticket &whole, const Ticket &draft)
{
    Ticket part = draft;
    part.process = whole.process;
    part.variant = draft.variant.isEmpty() ? whole.variant : draft.variant;
    part.component = draft.component ? draft.component : whole.component;
    part.requester = draft.requester ? draft.requester : whole.requester;
    part.impact = draft.impact ? draft.impact : whole.impact;
    part.urgency = draft.urgency ? draft.urgency : whole.urgency;
    return part;
}

} // namespace

void linkTickets(Transaction &transaction, const Ticket &ticket, LinkKind kind, const Ticket &other)
{
    if (ticket.id == other.id)
        refuse("desk.link-to-itself", {{u"ticket"_s, ticket.number}});
    if (findLink(transaction, ticket.id, kind, other.id))
        return;
    requireNoCircle(transaction, ticket, kind, other);
    transaction.describe("desk.link-tickets",
                         {{u"number"_s, ticket.number}, {u"kind"_s, toName(kind)}, {u"other"_s, other.number}});
    insertLink(transaction, {{}, 0, ticket.id, kind, other.id});
}

void unlinkTickets(Transaction &transaction, const Ticket &ticket, LinkKind kind, const Ticket &other)
{
    const QJsonObject facts{{u"ticket"_s, ticket.number}, {u"kind"_s, toName(kind)}, {u"other"_s, other.number}};
    const auto link = findLink(transaction, ticket.id, kind, other.id);
    if (!link)
        throw StoreError(ErrorKind::Missing, "desk.link-unknown", facts);
    transaction.describe("desk.unlink-tickets",
                         {{u"number"_s, ticket.number}, {u"kind"_s, toName(kind)}, {u"other"_s, other.number}});
    deleteLink(transaction, *link);
}

Ticket setParentTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read,
                       const std::optional<Ticket> &parent, const Occasion &occasion)
{
    requireNotMerged(transaction, read, occasion);
    if (parent && parent->process != read.process)
        refuse("desk.parent-of-other-process", {{u"ticket"_s, read.number}, {u"parent"_s, parent->number}});
    if (parent)
        requireNoCycle(transaction, read, *parent);
    transaction.describe("desk.set-parent",
                         {{u"number"_s, read.number}, {u"parent"_s, parent ? parent->number : QString()}});
    const SavedTicket saved = saveTicket(transaction, rules, read, [&parent](Ticket now) -> Result<Ticket> {
        now.parent = parent ? std::optional(parent->id) : std::nullopt;
        return now;
    });
    if (!changesNothing(saved))
        recordChange(transaction, saved, {}, occasion);
    return saved.after;
}

Ticket mergeTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const Ticket &survivor,
                   const Occasion &occasion)
{
    requireNotMerged(transaction, read, occasion);
    requireMergeable(rules, read, survivor);
    transaction.describe("desk.merge-ticket", {{u"number"_s, read.number}, {u"into"_s, survivor.number}});
    moveChildren(transaction, rules, read, survivor, occasion);
    const SavedTicket saved = saveTicket(transaction, rules, read, [&](const Ticket &now) {
        const Process &process = rules.process(now.process);
        Result<Ticket> next = moved(process, now, {mergedState(process, now), {}, MoveBy::Merge}, occasion.happened);
        if (next) {
            next->mergedInto = survivor.id;
            next->parent.reset();
        }
        return next;
    });
    recordChange(transaction, saved, {}, occasion);
    const Ticket stays = findTicket(transaction, survivor.id).value();
    for (const LogEntry &entry : logOf(transaction, read.id)) {
        if (!entry.text.isEmpty() && !entry.withdrawn)
            bringMessage(transaction, stays, entry, occasion);
    }
    // What stands in the log for the merge itself; the number leads to where the messages came from.
    insertLogEntry(transaction, entryAbout(transaction, stays, EntryKind::Merge, {.text = read.number}, occasion));
    refreshWords(transaction, stays.id);
    bringMajor(transaction, rules, saved.before, stays, occasion);
    return saved.after;
}

Ticket splitTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const Ticket &draft,
                   const QList<Id<LogEntry>> &messages, const Occasion &occasion)
{
    const Ticket part = addTicket(transaction, rules, partOf(read, draft), occasion);
    for (const Id<LogEntry> id : messages) {
        const auto message = findLogEntry(transaction, id);
        if (!message || message->ticket != read.id)
            throw StoreError(ErrorKind::Missing, "desk.entry-unknown",
                             {{u"ticket"_s, read.number}, {u"entry"_s, id.value}});
        bringMessage(transaction, part, *message, occasion);
    }
    linkTickets(transaction, part, LinkKind::SplitFrom, read);
    refreshWords(transaction, part.id);
    transaction.describe("desk.split-ticket",
                         {{u"number"_s, part.number}, {u"title"_s, part.title}, {u"from"_s, read.number}});
    return part;
}

void resolveChildren(Transaction &transaction, const DeskRules &rules, const Ticket &parent, const Occasion &occasion)
{
    Occasion follows{occasion.happened, occasion.recorded, occasion.who, Origin::Rule};
    follows.isWithinStep = true;
    for (const Id<Ticket> id : openChildrenOf(transaction, parent.id)) {
        const Ticket child = findTicket(transaction, id).value();
        requireInOrder(transaction, child, occasion);
        const Process &process = rules.process(child.process);
        MoveRequest request{resolvedState(process, child), {}};
        for (const QString &field : {u"resolution_code"_s, u"solution"_s}) {
            if (const auto value = fieldValue(parent, field))
                request.given.insert(field, *value);
        }
        // Each requester is told what the solution is.
        moveTicket(transaction, rules, child, request, follows,
                   {.text = parent.solution.value_or(QString()), .visibility = Visibility::Public});
    }
}

} // namespace mainstay
