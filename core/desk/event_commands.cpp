// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/event_commands.h"

#include "desk/event_components.h"
#include "desk/event_incidents.h"
#include "desk/ticket_store.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// What tells two events of one thing apart.
using EventIdentity = std::tuple<qint64, int, int>;

EventIdentity identityOf(Instant happened, EventStatus status, EventSeverity severity)
{
    return {toMilliseconds(happened), int(status), int(severity)};
}

/// One key as the transaction leaves it.
struct KeyState {
    EventHistory history;
    std::optional<Id<Ticket>> ticket; ///< the newest incident
    bool isTold = false; ///< that it flaps
    const MonitoringEvent *newest = nullptr; ///< of this transaction
};

class EventIntake
{
public:
    EventIntake(Transaction &transaction, const DeskRules &rules, const EventRules &eventRules, const EventWords &words,
                Instant now)
        : m_transaction(transaction)
        , m_rules(rules)
        , m_eventRules(eventRules)
        , m_words(words)
        , m_now(now)
        , m_incidents(transaction, rules, words, now)
        , m_components(transaction)
    { }

    EventReport take(std::vector<MonitoringEvent> &events)
    {
        std::ranges::stable_sort(events, {}, &MonitoringEvent::happened);
        for (MonitoringEvent &told : events)
            m_places.insert(told.source + u'\n' + told.externalId, &told);
        for (MonitoringEvent &told : events)
            takeOne(told);
        settle();
        insertEvents(m_transaction, m_judged, m_now);
        m_report.added = qint64(m_judged.size());
        return m_report;
    }

private:
    void takeOne(MonitoringEvent &told)
    {
        const auto answered = complete(told);
        const QString thing = told.source + u'\n' + told.fingerprint;
        if (!m_things.contains(thing))
            load(told, thing);
        std::set<EventIdentity> &known = m_things[thing];
        if (!known.insert(identityOf(told.happened, told.status, told.severity)).second) {
            ++m_report.unchanged;
            return;
        }
        const auto component = answered ? answered : m_components.named(told.names);
        KeyState &state = m_keys[keyOf(thing, component)];
        const bool isMaintenance =
            told.isInDowntime || (component && m_components.isInMaintenance(*component, told.happened));
        JudgedEvent judged{&told, component, verdictOf(m_eventRules, state.history, told, isMaintenance), {}};
        follow(state, judged);
        addToHistory(m_eventRules, state.history, told);
        state.newest = &told;
        m_judged.push_back(judged);
        m_report.unmatched += component ? 0 : 1;
    }

    static QString keyOf(const QString &thing, std::optional<Id<Component>> component)
    {
        return thing + u'\n' + (component ? QString::number(component->value) : QString());
    }

    /// What a recovery does not say itself stands in the problem that it ends; its component where that is stored.
    std::optional<Id<Component>> complete(MonitoringEvent &told)
    {
        if (told.answers.isEmpty())
            return std::nullopt;
        const auto problem = m_places.constFind(told.source + u'\n' + told.answers);
        if (problem != m_places.cend() && *problem != &told) {
            told.fingerprint = (*problem)->fingerprint;
            told.names = (*problem)->names;
            told.severity = (*problem)->severity;
            told.title = (*problem)->title;
            return std::nullopt;
        }
        const auto stored = findEvent(m_transaction, told.source, told.answers);
        told.fingerprint = stored ? stored->fingerprint : u"answers:"_s + told.answers;
        if (!stored)
            return std::nullopt;
        told.severity = stored->severity;
        told.title = stored->title;
        return stored->component;
    }

    /// The stored events of the thing, from as long before this one as flapping looks back.
    void load(const MonitoringEvent &told, const QString &thing)
    {
        std::set<EventIdentity> &known = m_things[thing];
        if (!m_hasEvents.contains(told.source))
            m_hasEvents.insert(told.source, hasEvents(m_transaction, told.source));
        if (!m_hasEvents.value(told.source))
            return;
        const Instant since = told.happened - m_eventRules.flappingWithin;
        for (const StoredEvent &stored : eventsSince(m_transaction, told.source, told.fingerprint, since)) {
            known.insert(identityOf(stored.happened, stored.status, stored.severity));
            KeyState &state = m_keys[keyOf(thing, stored.component)];
            addToHistory(m_eventRules, state.history,
                         {.severity = stored.severity, .status = stored.status, .happened = stored.happened});
            state.isTold = stored.verdict == EventVerdict::Flapping;
            if (stored.ticket)
                state.ticket = stored.ticket;
        }
        const QString prefix = thing + u'\n';
        for (auto state = m_keys.lowerBound(prefix); state != m_keys.end() && state.key().startsWith(prefix); ++state)
            readStand(*state);
    }

    void readStand(KeyState &state)
    {
        const auto ticket = state.ticket ? findTicket(m_transaction, *state.ticket) : std::nullopt;
        const auto phase = ticket ? phaseOf(m_rules, *ticket) : std::nullopt;
        state.history.isTouched = ticket && isTouchedByPerson(m_transaction, ticket->id);
        state.history.stand = IncidentStand::None;
        if (phase == Phase::Open) {
            state.history.stand = IncidentStand::Open;
        } else if (phase == Phase::Resolved && !state.history.isTouched
                   && ticket->resolutionCode == recoveredByItself) {
            state.history.stand = IncidentStand::RecoveredByItself;
            state.history.resolved = ticket->resolved.value();
        }
    }

    void follow(KeyState &state, JudgedEvent &judged)
    {
        const MonitoringEvent &told = *judged.told;
        switch (judged.verdict) {
        case EventVerdict::Logged:
            return;
        case EventVerdict::Maintenance:
            ++m_report.maintenance;
            return;
        case EventVerdict::Opened:
            state.ticket = m_incidents.open(told, judged.component).id;
            state.history.stand = IncidentStand::Open;
            state.history.isTouched = false;
            ++m_report.opened;
            break;
        case EventVerdict::Reopened:
            m_incidents.reopen(*state.ticket, told);
            state.history.stand = IncidentStand::Open;
            ++m_report.reopened;
            break;
        case EventVerdict::Added:
            say(state, told, m_words.again);
            break;
        case EventVerdict::Flapping:
            ++m_report.flapping;
            if (!state.isTold)
                say(state, told, m_words.flapping);
            break;
        case EventVerdict::Resolved:
            resolve(state, judged);
            break;
        case EventVerdict::Offered:
            say(state, told, m_words.mayBeResolved);
            break;
        case EventVerdict::Repeated:
            break;
        }
        state.isTold = judged.verdict == EventVerdict::Flapping;
        judged.ticket = state.ticket;
    }

    void say(const KeyState &state, const MonitoringEvent &told, const QString &word)
    {
        m_incidents.addEntry(*state.ticket, told, word);
        ++m_report.entries;
    }

    void resolve(KeyState &state, JudgedEvent &judged)
    {
        const MonitoringEvent &told = *judged.told;
        if (!m_incidents.resolve(*state.ticket, told, told.happened)) {
            judged.verdict = EventVerdict::Offered;
            say(state, told, m_words.mayBeResolved);
            return;
        }
        state.history.stand = IncidentStand::RecoveredByItself;
        state.history.resolved = told.happened;
        ++m_report.resolved;
    }

    /// What flapped, ended well and has kept quiet since is over.
    void settle()
    {
        for (KeyState &state : m_keys) {
            const EventHistory &history = state.history;
            const Instant quiet = history.last + m_eventRules.flappingWithin;
            if (!state.newest || !state.isTold || history.status != EventStatus::Recovery || history.isTouched
                || history.stand != IncidentStand::Open || quiet > m_now)
                continue;
            if (m_incidents.resolve(*state.ticket, *state.newest, quiet))
                ++m_report.resolved;
        }
    }

    Transaction &m_transaction;
    const DeskRules &m_rules;
    const EventRules &m_eventRules;
    const EventWords &m_words;
    Instant m_now;
    EventIncidents m_incidents;
    EventComponents m_components;
    QHash<QString, MonitoringEvent *> m_places; ///< by source and externalId
    QHash<QString, std::set<EventIdentity>> m_things; ///< by source and fingerprint: what is known of it
    QMap<QString, KeyState> m_keys;
    QHash<QString, bool> m_hasEvents;
    std::vector<JudgedEvent> m_judged;
    EventReport m_report;
};

} // namespace

EventReport takeEvents(Transaction &transaction, const DeskRules &rules, const EventRules &eventRules,
                       std::vector<MonitoringEvent> events, const EventWords &words, Instant now)
{
    return EventIntake(transaction, rules, eventRules, words, now).take(events);
}

} // namespace mainstay
