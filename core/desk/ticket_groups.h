// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_list.h"

#include <QHash>

namespace mainstay {

inline constexpr int mostGroups = 100'000;

/// The sections of the list that the question finds, each with how many tickets it has, in no order (sortGroups());
/// counted in one go, exact, without those that are empty. The question's cursor, limit, order and group do not count.
/// Throws StoreError: Invalid "desk.too-many-groups" {most}.
QList<TicketGroup> ticketGroups(Session &session, const TicketQuestion &question, TicketGrouping by);

/// In which section each of these tickets stands, by id, of those that the question finds. Throws StoreError.
QHash<qint64, std::optional<QString>> groupsAmong(Session &session, const TicketQuestion &question, TicketGrouping by,
                                                  const QList<Id<Ticket>> &ids);

} // namespace mainstay
