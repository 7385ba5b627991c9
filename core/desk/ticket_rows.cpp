// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_rows.h"

#include "desk/ticket_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString textOrNothing(const ScanRow &row, int column)
{
    return row.isNull(column) ? QString() : QString::fromUtf8(row.text(column));
}

QString numberOrNothing(const ScanRow &row, int column)
{
    return row.isNull(column) ? QString() : QString::number(row.integer(column));
}

QString instantOrNothing(const ScanRow &row, int column)
{
    return row.isNull(column) ? QString() : toIso(fromMilliseconds(row.integer(column)));
}

} // namespace

const QStringList &ticketCsvColumns()
{
    static const QStringList columns{u"number"_s,    u"process"_s,  u"title"_s,    u"state"_s,
                                     u"impact"_s,    u"urgency"_s,  u"priority"_s, u"component"_s,
                                     u"requester"_s, u"team"_s,     u"assignee"_s, u"channel"_s,
                                     u"opened"_s,    u"resolved"_s, u"closed"_s,   u"description"_s};
    return columns;
}

void eachTicketRow(Session &session, const NameComponent &component,
                   const std::function<void(std::optional<Id<Component>> component, const QStringList &values)> &row)
{
    session.scan(
        u"SELECT process, serial, title, state, reason, impact, urgency, priority, component_id, requester,"
        " team, assignee, channel, opened, resolved, closed, description FROM ticket ORDER BY process, serial"_s,
        [&](const ScanRow &ticket) {
            const QString process = textOrNothing(ticket, 0);
            const StateName state{textOrNothing(ticket, 3),
                                  ticket.isNull(4) ? std::nullopt : std::optional(textOrNothing(ticket, 4))};
            const auto tied = ticket.isNull(8) ? std::nullopt : std::optional(Id<Component>(ticket.integer(8)));
            row(tied,
                {toText(toTicketNumber(process, ticket.integer(1))), process, textOrNothing(ticket, 2), toText(state),
                 textOrNothing(ticket, 5), textOrNothing(ticket, 6), numberOrNothing(ticket, 7),
                 tied ? component(*tied) : QString(), textOrNothing(ticket, 9), textOrNothing(ticket, 10),
                 textOrNothing(ticket, 11), textOrNothing(ticket, 12), instantOrNothing(ticket, 13),
                 instantOrNothing(ticket, 14), instantOrNothing(ticket, 15), textOrNothing(ticket, 16)});
        });
}

} // namespace mainstay
