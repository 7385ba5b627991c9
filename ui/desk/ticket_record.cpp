// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_record.h"

#include "desk/log_store.h"
#include "desk/outbound_store.h"
#include "desk/ticket_fields.h"
#include "desk/ticket_store.h"
#include "estate/impact.h"

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
    const auto index = record.ticket.component ? estate.tree().indexOf(*record.ticket.component) : std::nullopt;
    if (!index)
        return;
    const Impact impact = impactOf(estate, std::span(&*index, 1));
    record.impacted = qint64(impact.impacted.size());
    record.solutions = qint64(impact.solutions.size());
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
                        .mails = outboundOf(session, id)};
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
