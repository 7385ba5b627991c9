// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_list.h"
#include "desk_workspace.h"

namespace mainstay::testing {

/// The numbers of the tickets, in that order.
QStringList numbersOf(const QList<TicketLine> &tickets);

/// A test of what lists of tickets say.
class TicketListTest : public DeskTest
{
    Q_OBJECT

protected:
    /// Throws StoreError for a question that is refused.
    TicketPage list(const TicketQuestion &question) const;
    QStringList numbers(const TicketQuestion &question) const { return numbersOf(list(question).tickets); }
    /// The numbers of what the question finds among the tickets, in pages of ids.
    QStringList among(const TicketQuestion &question, const QList<Ticket> &tickets) const;
};

} // namespace mainstay::testing
