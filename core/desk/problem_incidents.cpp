// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/problem_incidents.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QList<Id<Ticket>> gatheredBy(Session &session, Id<Ticket> problem)
{
    return session.query(u"SELECT id FROM ticket WHERE parent_id = ? AND process = 'incident'"
                         " UNION SELECT t.id FROM ticket_link AS l JOIN ticket AS t ON t.id = l.ticket_id"
                         " WHERE l.other_id = ? AND l.kind = 'caused by' AND t.process = 'incident' ORDER BY 1"_s,
                         {problem, problem}, [](const Row &row) { return row.id<Ticket>(0); });
}

} // namespace mainstay
