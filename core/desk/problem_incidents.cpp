// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/problem_incidents.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QList<Id<Ticket>> gatheredBy(Session &session, Id<Ticket> problem)
{
    return session.query(u"SELECT id FROM ticket WHERE parent_id = ? AND process = 'incident' ORDER BY id"_s, {problem},
                         [](const Row &row) { return row.id<Ticket>(0); });
}

} // namespace mainstay
