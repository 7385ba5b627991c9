// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/workload_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QList<RankedTickets> openByAssignee(Session &session)
{
    return session.query(u"SELECT assignee, priority_rank, count(*) FROM ticket WHERE phase = 'open'"
                         " AND assignee IS NOT NULL GROUP BY assignee, priority_rank"_s,
                         {}, [](const Row &row) {
                             return RankedTickets{row.text(0),
                                                  row.isNull(1) ? std::nullopt : std::optional(row.number(1)),
                                                  row.integer(2)};
                         });
}

QList<TeamTickets> openByTeam(Session &session)
{
    return session.query(u"SELECT team, count(*), sum(CASE WHEN assignee IS NULL THEN 1 ELSE 0 END) FROM ticket"
                         " WHERE phase = 'open' AND team IS NOT NULL GROUP BY team ORDER BY team"_s,
                         {}, [](const Row &row) {
                             return TeamTickets{row.text(0), row.integer(1), row.integer(2)};
                         });
}

} // namespace mainstay
