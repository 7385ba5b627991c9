// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/move_checks.h"

#include "desk/incident_route_commands.h"
#include "desk/log_store.h"
#include "desk/rule_match.h"
#include "desk/ticket_store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay {

void requireElsewhere(Session &session, const Process &process, const Ticket &read, const MoveRequest &request,
                      const Occasion &occasion)
{
    if (occasion.origin == Origin::Person && isStaying(process, read, request)) {
        Error error = movedByOther(read, logOf(session, read.id));
        error.code = "desk.already-there";
        throw StoreError(std::move(error));
    }
    const auto now = isAsRead(session, read) ? std::nullopt : findTicket(session, read.id);
    if (!now || isState(read.state, request.to) || !isState(now->state, request.to))
        return;
    throw StoreError(movedByOther(*now, logOf(session, read.id)));
}

void requireRoute(Session &session, const Process &process, const Ticket &ticket, const MoveRequest &request,
                  const Occasion &occasion)
{
    const State *to = findState(process, ticket.variant, request.to.state);
    if (!to || !to->needsRoute || request.by != MoveBy::Person || occasion.origin != Origin::Person)
        return;
    const QStringList open = openAlways(checklistOf(session, ticket));
    if (!open.isEmpty())
        throw StoreError(
            ErrorKind::Invalid, "desk.route-open",
            {{u"ticket"_s, ticket.number}, {u"state"_s, to->name}, {u"steps"_s, QJsonArray::fromStringList(open)}});
}

Error movedByOther(const Ticket &now, const QList<LogEntry> &log)
{
    QJsonObject facts{{u"ticket"_s, now.number},
                      {u"state"_s, toText(now.state)},
                      {u"code"_s, now.resolutionCode.value_or(QString())},
                      {u"solution"_s, now.solution.value_or(QString())}};
    for (const LogEntry &entry : log) {
        if (entry.kind != EntryKind::Move || entry.state != now.state || entry.withdrawn)
            continue;
        facts.insert(u"who"_s, entry.who);
        facts.insert(u"at"_s, toIso(entry.happened));
    }
    return {ErrorKind::Conflict, "desk.moved-by-other", facts, {}};
}

} // namespace mainstay
