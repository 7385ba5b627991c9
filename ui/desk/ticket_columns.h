// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_order.h"

#include <QVariant>

namespace mainstay {

enum class TicketColumn { Number, Priority, Title, Component, Team, State, Due, Opened };
inline constexpr int ticketColumnCount = 8;

/// Which order a column's head gives, and which head an order belongs to.
TicketSort sortOf(TicketColumn column);
TicketColumn columnOf(TicketSort sort);

/// What a model of tickets says of the head of that column; nothing for a column that is not there.
QVariant ticketColumnHead(int column, Qt::Orientation orientation, int role);

} // namespace mainstay
