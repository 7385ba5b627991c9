// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_list_test.h"

namespace mainstay::testing {

QStringList numbersOf(const QList<TicketLine> &tickets)
{
    QStringList numbers;
    for (const TicketLine &line : tickets)
        numbers.append(line.number);
    return numbers;
}

TicketPage TicketListTest::list(const TicketQuestion &question) const
{
    const auto page = m_workspace->readNow([&](Session &session) { return listTickets(session, question); });
    if (!page)
        throw StoreError(page.error());
    return *page;
}

QStringList TicketListTest::among(const TicketQuestion &question, const QList<Ticket> &tickets) const
{
    QList<Id<Ticket>> ids;
    for (const Ticket &ticket : tickets)
        ids.append(ticket.id);
    return numbersOf(
        m_workspace->readNow([&](Session &session) { return listedAmong(session, question, ids); }).value());
}

} // namespace mainstay::testing
