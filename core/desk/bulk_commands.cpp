// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulk_commands.h"

#include "desk/approval.h"
#include "desk/names.h"
#include "desk/ticket_saving.h"
#include "desk/ticket_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void requireFew(qsizetype count)
{
    if (count > mostAtOnce)
        throw StoreError(ErrorKind::Invalid, "desk.too-many-tickets",
                         {{u"count"_s, qint64(count)}, {u"most"_s, qint64(mostAtOnce)}});
}

/// What `one` makes of each; an error tells whose it is.
template <class One>
auto ofEach(const QList<Ticket> &tickets, const One &one)
{
    requireFew(tickets.size());
    QList<decltype(one(tickets.first()))> done;
    for (const Ticket &ticket : tickets) {
        try {
            done.append(one(ticket));
        } catch (const StoreError &refused) {
            if (tickets.size() == 1)
                throw;
            Error error = refused.error();
            error.facts.insert(u"refused_by"_s, ticket.number);
            error.facts.insert(u"refused_among"_s, qint64(tickets.size()));
            throw StoreError(std::move(error));
        }
    }
    return done;
}

/// The commands of single tickets have named the step; several are told of together.
void describeMany(Transaction &transaction, const QByteArray &name, const QList<Ticket> &tickets, QJsonObject facts)
{
    if (tickets.size() < 2)
        return;
    facts.insert(u"count"_s, qint64(tickets.size()));
    transaction.describe(name, facts);
}

} // namespace

QList<Ticket> ticketsToChange(Session &session, const QList<Id<Ticket>> &ids)
{
    requireFew(ids.size());
    QSet<Id<Ticket>> known;
    QList<Ticket> tickets;
    for (const Id<Ticket> id : ids) {
        if (known.contains(id))
            continue;
        known.insert(id);
        tickets.append(ticketThere(session, id));
    }
    return tickets;
}

QStringList commonMoves(const DeskRules &rules, const QList<Ticket> &tickets)
{
    QStringList common;
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        const QStringList moves = allowedMoves(rules.process(tickets[i].process), tickets[i]);
        if (i == 0)
            common = moves;
        else
            common.removeIf([&moves](const QString &state) { return !moves.contains(state); });
    }
    return common;
}

QList<Need> commonDemands(const DeskRules &rules, const QList<Ticket> &tickets, const QString &to)
{
    QList<Need> all;
    for (const Ticket &ticket : tickets) {
        const QList<Need> needs = demandsOf(rules.process(ticket.process), ticket, to);
        for (const Need &need : needs) {
            const bool isMet = std::ranges::any_of(
                need.anyOf, [&ticket](const QString &field) { return fieldValue(ticket, field).has_value(); });
            // A reason belongs to the state it goes with, so that of the state before is none.
            const bool isReason = need.anyOf.size() == 1 && isSameName(need.anyOf.first(), u"reason");
            if ((!isMet || isReason) && !all.contains(need))
                all.append(need);
        }
    }
    return all;
}

bool rejectsAny(const DeskRules &rules, const QList<Ticket> &tickets, const QString &to)
{
    return std::ranges::any_of(tickets, [&](const Ticket &ticket) {
        return decisionOf(rules.process(ticket.process), ticket.variant, ticket.state.state, to) == Decision::Reject;
    });
}

QList<Ticket> moveTickets(Transaction &transaction, const DeskRules &rules, const QList<Ticket> &read,
                          const MoveRequest &request, const Occasion &occasion, const Saying &remark)
{
    const auto done = ofEach(
        read, [&](const Ticket &ticket) { return moveTicket(transaction, rules, ticket, request, occasion, remark); });
    describeMany(transaction, "desk.move-tickets", read, {{u"to"_s, toText(request.to)}});
    return done;
}

QList<Ticket> assignTickets(Transaction &transaction, const DeskRules &rules, const QList<Ticket> &read,
                            const Assignment &assignment, const Occasion &occasion)
{
    const auto done = ofEach(
        read, [&](const Ticket &ticket) { return assignTicket(transaction, rules, ticket, assignment, occasion); });
    describeMany(
        transaction, "desk.assign-tickets", read,
        {{u"team"_s, assignment.team.value_or(QString())}, {u"assignee"_s, assignment.assignee.value_or(QString())}});
    return done;
}

QList<Ticket> editTickets(Transaction &transaction, const DeskRules &rules, const QList<Ticket> &read,
                          const TicketChange &change, const Occasion &occasion)
{
    const auto done = ofEach(read, [&](const Ticket &ticket) {
        return editTicket(transaction, rules, ticket, orThrow(change(ticket)), occasion);
    });
    describeMany(transaction, "desk.edit-tickets", read, {});
    return done;
}

QList<LogEntry> logEntries(Transaction &transaction, const DeskRules &rules, const QList<Ticket> &tickets,
                           const Saying &remark, const Occasion &occasion)
{
    const auto done = ofEach(
        tickets, [&](const Ticket &ticket) { return logEntry(transaction, rules, ticket.id, remark, occasion); });
    describeMany(transaction, "desk.log-entries", tickets, {});
    return done;
}

} // namespace mainstay
