// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/event_commands.h"
#include "desk/ticket_commands.h"

namespace mainstay {

/// What rules do with the incidents that follow from events, within one transaction. All throw StoreError.
class EventIncidents
{
public:
    EventIncidents(Transaction &transaction, const DeskRules &rules, const EventWords &words, Instant now)
        : m_transaction(transaction), m_rules(rules), m_words(words), m_now(now)
    { }

    Ticket open(const MonitoringEvent &told, std::optional<Id<Component>> component);
    /// Back into the first state, which the process does not know as a move: it is marked a deviation.
    void reopen(Id<Ticket> ticket, const MonitoringEvent &told);
    void addEntry(Id<Ticket> ticket, const MonitoringEvent &told, const QString &word);
    /// False when the process lets no ticket go from there to resolved with code and solution alone; then nothing
    /// was changed.
    bool resolve(Id<Ticket> ticket, const MonitoringEvent &told, Instant at);

private:
    Occasion occasionAt(Instant happened, const QString &source) const
    {
        return {.happened = happened, .recorded = m_now, .who = source, .origin = Origin::Rule};
    }

    Transaction &m_transaction;
    const DeskRules &m_rules;
    const EventWords &m_words;
    Instant m_now;
};

} // namespace mainstay
