// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_rows.h"

#include "desk/ticket_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString text(const ScanRow &row, int column)
{
    return row.isNull(column) ? QString() : QString::fromUtf8(row.text(column));
}

QString number(const ScanRow &row, int column)
{
    return row.isNull(column) ? QString() : QString::number(row.integer(column));
}

QString instant(const ScanRow &row, int column)
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
                   const std::function<void(const QStringList &values)> &row)
{
    session.scan(
        u"SELECT process, serial, title, state, reason, impact, urgency, priority, component_id, requester,"
        " team, assignee, channel, opened, resolved, closed, description FROM ticket ORDER BY process, serial"_s,
        [&](const ScanRow &ticket) {
            const QString process = text(ticket, 0);
            const StateName state{text(ticket, 3), ticket.isNull(4) ? std::nullopt : std::optional(text(ticket, 4))};
            row({toText(toTicketNumber(process, ticket.integer(1))), process, text(ticket, 2), toText(state),
                 text(ticket, 5), text(ticket, 6), number(ticket, 7),
                 ticket.isNull(8) ? QString() : component(Id<Component>(ticket.integer(8))), text(ticket, 9),
                 text(ticket, 10), text(ticket, 11), text(ticket, 12), instant(ticket, 13), instant(ticket, 14),
                 instant(ticket, 15), text(ticket, 16)});
        });
}

} // namespace mainstay
