// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "store/session.h"

#include <QStringList>
#include <functional>

namespace mainstay {

/// number, process, title, state, impact, urgency, priority, component, requester, team, assignee, channel, opened,
/// resolved, closed, description: the columns of tickets-csv, in this order.
const QStringList &ticketCsvColumns();

/// How a component is written, such as by its outline code.
using NameComponent = std::function<QString(Id<Component>)>;

/// Every ticket by process and number, each as the values of those columns: states with their reason after a slash,
/// priorities as numbers, instants ISO 8601 in UTC, empty for what is not there. Holds one row at a time; `row` must
/// not use the session. Throws StoreError.
void eachTicketRow(Session &session, const NameComponent &component,
                   const std::function<void(std::optional<Id<Component>> component, const QStringList &values)> &row);

} // namespace mainstay
