// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/notice_store.h"

#include "desk/ticket_store.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Nobody else has been given the ticket since, so it was theirs right after the step.
constexpr QStringView WasTheirs =
    u"NOT EXISTS (SELECT 1 FROM journal AS l WHERE l.entity = 'ticket' AND l.first_id = t.id AND l.command > c.id"
    " AND l.op = 'update' AND l.before -> 'assignee' IS NOT NULL)";

/// A step may both give a ticket to somebody and write into its log; it is one line.
constexpr QStringView StepsSql =
    u"SELECT step, at, who, ticket, process, serial, title, is_open, max(assigned), max(said), count(*) OVER () FROM ("
    "SELECT c.id AS step, c.at AS at, c.who AS who, t.id AS ticket, t.process AS process, t.serial AS serial,"
    " t.title AS title, CASE WHEN t.phase = 'final' THEN 0 ELSE 1 END AS is_open, 1 AS assigned, 0 AS said"
    " FROM command_log AS c JOIN journal AS j ON j.command = c.id AND j.entity = 'ticket'"
    " JOIN ticket AS t ON t.id BETWEEN j.first_id AND j.last_id"
    " WHERE c.id BETWEEN ? AND ? AND c.who <> ? AND t.assignee = ?"
    " AND (j.op = 'insert' OR (j.op = 'update' AND j.before -> 'assignee' IS NOT NULL)) AND %1"
    " UNION ALL "
    "SELECT c.id, c.at, c.who, t.id, t.process, t.serial, t.title,"
    " CASE WHEN t.phase = 'final' THEN 0 ELSE 1 END, 0, 1"
    " FROM command_log AS c JOIN journal AS j ON j.command = c.id AND j.entity = 'log_entry' AND j.op = 'insert'"
    " JOIN log_entry AS e ON e.id BETWEEN j.first_id AND j.last_id"
    " JOIN ticket AS t ON t.id = e.ticket_id"
    " WHERE c.id BETWEEN ? AND ? AND c.who <> ? AND t.assignee = ?"
    " AND e.origin <> 'import' AND e.withdrawn_at IS NULL AND %1"
    ") AS done GROUP BY step, at, who, ticket, process, serial, title, is_open"
    " ORDER BY step DESC, ticket DESC LIMIT ?";

} // namespace

TicketSteps stepsOfOthers(Session &session, const QString &person, const StepRange &range, int most)
{
    const qint64 last = range.last ? range.last->value : std::numeric_limits<qint64>::max();
    Params params;
    for (int half = 0; half < 2; ++half) {
        params.add(range.first);
        params.add(last);
        params.add(person);
        params.add(person);
    }
    params.add(most);
    TicketSteps found;
    static const QString sql = StepsSql.toString().arg(WasTheirs);
    found.steps = session.query(sql, params, [&](const Row &row) {
        found.total = row.integer(10);
        TicketStep step;
        step.step = row.id<Command>(0);
        step.at = row.instant(1);
        step.who = row.text(2);
        step.ticket = row.id<Ticket>(3);
        step.number = toText(toTicketNumber(row.text(4), row.integer(5)));
        step.title = row.text(6);
        step.assignee = person;
        step.isOpen = row.number(7) != 0;
        step.changedAssignee = row.number(8) != 0;
        step.addedEntry = row.number(9) != 0;
        return step;
    });
    return found;
}

std::optional<Id<Command>> newestStep(Session &session)
{
    return session.find(u"SELECT id FROM command_log ORDER BY id DESC LIMIT 1"_s, {},
                        [](const Row &row) { return row.id<Command>(0); });
}

} // namespace mainstay
