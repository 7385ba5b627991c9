// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tier_queue.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool standsBefore(const TeamQueue &first, const TeamQueue &second)
{
    const auto place = [](const TeamQueue &queue) {
        constexpr int Last = 1000; // tiers are few
        return std::tuple(!queue.team, queue.tier.value_or(Last), queue.team.value_or(QString()).toUtf8());
    };
    return place(first) < place(second);
}

} // namespace

QList<TeamQueue> teamQueues(Session &session)
{
    QList<TeamQueue> queues = session.query(
        u"SELECT waiting.team, t.tier, waiting.open_ones, waiting.unassigned FROM (SELECT team, count(*) AS open_ones,"
        " sum(CASE WHEN assignee IS NULL THEN 1 ELSE 0 END) AS unassigned FROM ticket WHERE phase = 'open'"
        " GROUP BY team) AS waiting LEFT JOIN team AS t ON t.name = waiting.team"
        " UNION ALL SELECT t.name, t.tier, 0, 0 FROM team AS t WHERE NOT EXISTS"
        " (SELECT 1 FROM ticket AS o WHERE o.phase = 'open' AND o.team = t.name)"_s,
        {}, [](const Row &row) {
            return TeamQueue{row.optionalText(0), row.isNull(1) ? std::nullopt : std::optional(row.number(1)),
                             row.integer(2), row.integer(3)};
        });
    std::ranges::sort(queues, standsBefore);
    return queues;
}

} // namespace mainstay
