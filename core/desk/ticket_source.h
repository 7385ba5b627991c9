// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_list.h"

namespace mainstay {

/// What the statements about lists share; of no use outside the store of tickets.

/// A part of a statement with its values.
struct TicketSource {
    QString sql;
    Params params;
};

/// What stands behind FROM ticket, so that all that the question finds is read, in no order. `openIndex`: an index of
/// open tickets alone, which SQLite is told to take where nothing but open ones is asked for; empty for none.
TicketSource sourceOf(const TicketQuestion &question, const Session &session, const QString &openIndex);

/// The same for these tickets alone, at most mostAmong of them.
TicketSource sourceAmong(const TicketQuestion &question, const Session &session, const QList<Id<Ticket>> &ids);
inline constexpr qsizetype mostAmong = 500;

/// Holds for the tickets of the group.
TicketSource groupCondition(const TicketGroupKey &group);
/// The index of open tickets that goes by this field first; empty where there is none.
QString openIndexOf(TicketGrouping by);

} // namespace mainstay
