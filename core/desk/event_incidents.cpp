// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/event_incidents.h"

#include "desk/entry_facts.h"
#include "desk/log_store.h"
#include "desk/ticket_search.h"
#include "desk/ticket_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The word, and what the source says where that is more than nothing.
QString saidBy(const QString &word, const MonitoringEvent &told)
{
    const QString text = told.text.isEmpty() ? told.title : told.text;
    return word.isEmpty() ? text : word + u": "_s + text;
}

QString resolvedState(const Process &process, const Ticket &ticket)
{
    for (const QString &name : allowedMoves(process, ticket)) {
        if (findState(process, ticket.variant, name)->phase == Phase::Resolved)
            return name;
    }
    return {};
}

} // namespace

Ticket EventIncidents::open(const MonitoringEvent &told, std::optional<Id<Component>> component)
{
    Ticket draft;
    draft.process = ProcessKind::Incident;
    draft.title = told.title;
    draft.description = told.text;
    draft.component = component;
    draft.channel = Channel::Monitoring;
    return addTicket(m_transaction, m_rules, draft, occasionAt(told.happened, told.source));
}

void EventIncidents::reopen(Id<Ticket> id, const MonitoringEvent &told)
{
    const Ticket before = findTicket(m_transaction, id).value();
    Ticket ticket = before;
    ticket.state = {m_rules.process(before.process).initial, {}};
    ticket.resolved = std::nullopt;
    ticket.resolutionCode = std::nullopt;
    ticket.solution = std::nullopt;
    updateTicket(m_transaction, before, ticket, phaseOf(m_rules, ticket));
    LogEntry entry;
    entry.ticket = id;
    entry.kind = EntryKind::Move;
    entry.origin = Origin::Rule;
    entry.happened = told.happened;
    entry.recorded = m_now;
    entry.who = told.source;
    entry.channel = Channel::Monitoring;
    entry.text = saidBy(m_words.again, told);
    entry.state = ticket.state;
    entry.isDeviation = true;
    entry.team = ticket.team;
    entry.priority = ticket.priority;
    entry.component = ticket.component;
    entry.solution = entryFacts(m_transaction, ticket, entry.who).solution;
    insertLogEntry(m_transaction, entry);
    refreshWords(m_transaction, id);
}

void EventIncidents::addEntry(Id<Ticket> ticket, const MonitoringEvent &told, const QString &word)
{
    logEntry(m_transaction, m_rules, ticket,
             {.text = saidBy(word, told), .visibility = Visibility::Internal, .channel = Channel::Monitoring},
             occasionAt(told.happened, told.source));
}

bool EventIncidents::resolve(Id<Ticket> id, const MonitoringEvent &told, Instant at)
{
    const Ticket ticket = findTicket(m_transaction, id).value();
    const Process &process = m_rules.process(ticket.process);
    const QString text = saidBy(m_words.recovered, told);
    const MoveRequest request{.to = {resolvedState(process, ticket), {}},
                              .given = {{u"resolution_code"_s, recoveredByItself.toString()}, {u"solution"_s, text}}};
    if (request.to.state.isEmpty() || at < ticket.opened || !moved(process, ticket, request, at))
        return false;
    moveTicket(m_transaction, m_rules, ticket, request, occasionAt(at, told.source),
               {.text = text, .channel = Channel::Monitoring});
    return true;
}

} // namespace mainstay
