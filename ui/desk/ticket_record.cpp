// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_record.h"

#include "desk/log_store.h"
#include "desk/mention.h"
#include "desk/outbound_store.h"
#include "desk/satisfaction_store.h"
#include "desk/ticket_fields.h"
#include "desk/ticket_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::optional<TicketLine> lineOf(Session &session, const std::optional<Id<Ticket>> &ticket)
{
    const QList<TicketLine> lines = ticket ? listedAmong(session, {}, {*ticket}) : QList<TicketLine>();
    return lines.isEmpty() ? std::nullopt : std::optional(lines.first());
}

void addImpact(TicketRecord &record, const Estate &estate)
{
    const Impact impact = computedImpact(estate, record.ticket);
    record.impacted = qint64(impact.impacted.size());
    record.solutions = qint64(impact.solutions.size());
    for (const Impacted &one : impact.impacted) {
        if (record.course.computed.size() == TicketCourse::mostComputed)
            break;
        record.course.computed.append({estate.tree().component(one.component).id, one.condition});
    }
}

} // namespace

std::optional<TicketRecord> readRecord(Session &session, Id<Ticket> id, const std::shared_ptr<const Estate> &estate,
                                       ClockReader &clocks, Instant now)
{
    const auto ticket = findTicket(session, id);
    if (!ticket)
        return std::nullopt;
    TicketRecord record{.ticket = *ticket,
                        .log = logOf(session, id),
                        .parent = lineOf(session, ticket->parent),
                        .survivor = lineOf(session, ticket->mergedInto),
                        .children = childrenOf(session, id, TicketRecord::mostChildren),
                        .history = history(session,
                                           {.entity = u"ticket"_s,
                                            .id = id.value,
                                            .before = {},
                                            .limit = TicketRecord::mostSteps,
                                            .changesPerCommand = 10}),
                        .teams = knownTeams(session, 1000),
                        .clocks = clocks.clocksOf(session, id, now),
                        .course = readCourse(session, *ticket),
                        .mails = outboundOf(session, id),
                        .mentioned = {},
                        .imported = importedKeysOf(session, id),
                        .reach = mailReach(session, *ticket),
                        .satisfaction = findSatisfaction(session, id),
                        .ratingFollowUp = {}};
    if (record.satisfaction)
        record.ratingFollowUp = lineOf(session, record.satisfaction->followUp);
    QStringList texts;
    for (const LogEntry &entry : std::as_const(record.log))
        texts.append(entry.text);
    record.mentioned = ticketsMentioned(session, texts);
    addImpact(record, *estate);
    return record;
}

QString lastValueOf(const TicketRecord &record, const QString &field)
{
    if (const auto now = fieldValue(record.ticket, field))
        return *now;
    for (const CommandChanges &step : record.history) {
        for (const JournalChange &change : step.changes) {
            const QString before = change.before ? change.before->value(field).toString() : QString();
            if (change.entity == u"ticket" && !before.isEmpty())
                return before;
        }
    }
    return {};
}

} // namespace mainstay
