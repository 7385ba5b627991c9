// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/alert_store.h"

#include "desk/ticket_store.h"

#include <limits>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView AlertsSql =
    u"SELECT step, at, what, ticket, process, serial, title, target, agreement, who, count(*) OVER () FROM ("
    "SELECT c.id AS step, o.due AS at, o.what AS what, t.id AS ticket, t.process AS process, t.serial AS serial,"
    " t.title AS title, o.target AS target, a.name AS agreement, '' AS who"
    " FROM command_log AS c JOIN journal AS j ON j.command = c.id AND j.entity = 'occurrence' AND j.op = 'insert'"
    " JOIN occurrence AS o ON o.id BETWEEN j.first_id AND j.last_id JOIN ticket AS t ON t.id = o.ticket_id"
    " LEFT JOIN agreement AS a ON a.id = o.agreement_id"
    " WHERE c.id BETWEEN ? AND ? AND o.what IN ('warn', 'breach') AND t.phase = 'open' AND (t.assignee = ?"
    " OR (coalesce(t.assignee, '') = '' AND t.team IN (SELECT m.name FROM team AS m JOIN membership AS i ON i.team_id "
    "= m.id"
    " JOIN person AS p ON p.id = i.person_id WHERE p.name = ? AND coalesce(i.from_day, ?) <= ?"
    " AND coalesce(i.until_day, ?) >= ?)))"
    " UNION ALL "
    "SELECT c.id, m.happened, 'major', t.id, t.process, t.serial, t.title, NULL, NULL, m.who"
    " FROM command_log AS c JOIN journal AS j ON j.command = c.id AND j.entity = 'major_incident' AND j.op = 'insert'"
    " JOIN major_incident AS m ON m.id BETWEEN j.first_id AND j.last_id JOIN ticket AS t ON t.id = m.ticket_id"
    " WHERE c.id BETWEEN ? AND ? AND c.who <> ? AND t.phase = 'open'"
    ") AS said ORDER BY step DESC, at, ticket, what LIMIT ?";

NoticeKind alertKind(const QString &what)
{
    return what == u"warn"_s ? NoticeKind::Warn : what == u"breach"_s ? NoticeKind::Breach : NoticeKind::Major;
}

TicketAlert toAlert(const Row &row)
{
    TicketAlert alert;
    alert.kind = alertKind(row.text(2));
    alert.step = row.id<Command>(0);
    alert.at = row.instant(1);
    alert.ticket = row.id<Ticket>(3);
    alert.number = toText(toTicketNumber(row.text(4), row.integer(5)));
    alert.title = row.text(6);
    alert.target = clockTargetFromName(row.text(7));
    alert.agreement = row.text(8);
    alert.who = row.text(9);
    return alert;
}

} // namespace

TicketAlerts alertsFor(Session &session, const QString &person, const StepRange &range, Instant now, int most)
{
    const qint64 last = range.last ? range.last->value : std::numeric_limits<qint64>::max();
    const QString day = toIso(now).first(10);
    Params params;
    params.add(range.first);
    params.add(last);
    params.add(person);
    params.add(person);
    for (int end = 0; end < 4; ++end)
        params.add(day);
    params.add(range.first);
    params.add(last);
    params.add(person);
    params.add(most);
    TicketAlerts found;
    const QList<TicketAlert> all = session.query(AlertsSql.toString(), params, [&](const Row &row) {
        found.total = row.integer(10);
        return toAlert(row);
    });
    // Several clocks of one ticket may come to it at once.
    std::set<std::tuple<qint64, qint64, NoticeKind>> seen;
    for (const TicketAlert &alert : all) {
        if (seen.emplace(alert.step.value, alert.ticket.value, alert.kind).second)
            found.alerts.append(alert);
        else
            --found.total;
    }
    return found;
}

} // namespace mainstay
