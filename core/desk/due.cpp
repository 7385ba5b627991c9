// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/due.h"

#include "desk/clock_rules.h"
#include "desk/clock_store.h"
#include "desk/desk_rule_store.h"
#include "desk/occurrence_store.h"
#include "desk/recurring_commands.h"
#include "desk/rule_run.h"
#include "desk/rule_waits.h"
#include "desk/ticket_commands.h"
#include "desk/ticket_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Looks at one log after the other.
class DueSearch
{
public:
    /// Of the rules only those that wait count.
    DueSearch(const AgreementBook &book, QList<DeskRule> rules, Instant at, QSet<QString> done)
        : m_book(book), m_rules(std::move(rules)), m_at(at), m_done(std::move(done))
    {
        m_rules.removeIf([](const DeskRule &rule) { return rule.when.what != RuleEvent::Time; });
    }

    void look(const ClockHistory &history);
    /// Moves on a date that a field holds; asked at last, as fields are not part of a log.
    void lookAtDates(Session &session);
    /// Rules that have waited, where what they ask of the ticket holds; likewise at last.
    void lookAtRules(Session &session);
    void add(const QList<Occurrence> &occurrences) { m_found += occurrences; }
    QList<Occurrence> takeFound();

private:
    void addClock(const ClockHistory &history, const Clock &clock);
    void addTimer(const ClockHistory &history, const std::vector<Clock> &clocks);
    void addReview(const ClockHistory &history);
    void addRules(const ClockHistory &history, const std::vector<Clock> &clocks);
    void add(Occurrence occurrence);
    static Occurrence about(const ClockHistory &history, OccurrenceKind what);
    const ClockState &stateOf(const ClockEntry &entry) const { return m_book.words().state(entry.state); }

    struct Dated {
        Occurrence occurrence;
        QString field;
        BusinessTime days;
    };
    struct Waited {
        Occurrence occurrence;
        qsizetype rule;
    };
    const AgreementBook &m_book;
    QList<DeskRule> m_rules;
    Instant m_at;
    QSet<QString> m_done;
    QList<Occurrence> m_found;
    std::vector<Dated> m_dated;
    std::vector<Waited> m_waited;
};

Occurrence DueSearch::about(const ClockHistory &history, OccurrenceKind what)
{
    Occurrence occurrence;
    occurrence.what = what;
    occurrence.ticket = history.ticket;
    occurrence.number = toText(TicketNumber{history.process, history.serial});
    return occurrence;
}

void DueSearch::add(Occurrence occurrence)
{
    if (occurrence.due <= m_at && !m_done.contains(keyOf(occurrence)))
        m_found.append(std::move(occurrence));
}

void DueSearch::addClock(const ClockHistory &history, const Clock &clock)
{
    if (clock.verdict == Verdict::Unknown || clock.verdict == Verdict::None)
        return;
    for (const OccurrenceKind what : {OccurrenceKind::Warn, OccurrenceKind::Breach}) {
        const std::optional<Instant> &due = what == OccurrenceKind::Warn ? clock.warnAt : clock.due;
        // What was answered before it was late needs no warning any more.
        const bool isOver = what == OccurrenceKind::Warn && clock.mode == ClockMode::Stopped;
        if (!due || isOver)
            continue;
        Occurrence occurrence = about(history, what);
        occurrence.agreement = clock.agreement->id;
        occurrence.target = clock.target;
        occurrence.cycle = clock.cycle;
        occurrence.due = *due;
        add(std::move(occurrence));
    }
}

void DueSearch::addTimer(const ClockHistory &history, const std::vector<Clock> &clocks)
{
    const ClockState &now = stateOf(history.entries.back());
    if (!now.timer)
        return;
    size_t entered = history.entries.size() - 1;
    while (entered > 0 && stateOf(history.entries[entered - 1]).name == now.name)
        --entered;
    Occurrence occurrence = about(history, OccurrenceKind::Move);
    occurrence.to = now.timer->to;
    const BusinessTime &days = businessDaysOf(clocks);
    if (now.timer->dateField) {
        m_dated.push_back({std::move(occurrence), *now.timer->dateField, days});
        return;
    }
    if (history.entries[entered].isImported)
        return;
    if (const auto due = days.afterDays(history.entries[entered].at, now.timer->businessDays.value_or(0))) {
        occurrence.due = *due;
        add(std::move(occurrence));
    }
}

/// An emergency change is planned and reviewed within days after somebody began with it.
void DueSearch::addReview(const ClockHistory &history)
{
    const Process &process = m_book.words().rules().process(history.process);
    const auto variant = std::ranges::find(process.variants, history.variant, &Variant::name);
    if (variant == process.variants.end() || !variant->reviewWithinDays)
        return;
    const auto begun =
        std::ranges::find_if(history.entries, [this](const ClockEntry &entry) { return stateOf(entry).isTakenUp; });
    if (begun == history.entries.end() || stateOf(history.entries.back()).phase == Phase::Final)
        return;
    Occurrence occurrence = about(history, OccurrenceKind::ReviewLate);
    occurrence.due = begun->at + std::chrono::days(*variant->reviewWithinDays);
    add(std::move(occurrence));
}

void DueSearch::addRules(const ClockHistory &history, const std::vector<Clock> &clocks)
{
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const DeskRule &rule = m_rules[i];
        const QList<HeldState> stretches = holdsOf(history, m_book.words(), *rule.when.state);
        if (stretches.isEmpty() || stretches.last().left)
            continue;
        const auto due = dueIn(stretches.last(), rule, businessDaysOf(clocks));
        if (!due || *due > m_at)
            continue;
        Occurrence occurrence = about(history, OccurrenceKind::Rule);
        occurrence.to = rule.name;
        occurrence.due = *due;
        m_waited.push_back({std::move(occurrence), i});
    }
}

void DueSearch::look(const ClockHistory &history)
{
    // As it stood then: what happened later is not known yet.
    ClockHistory known = history;
    std::erase_if(known.entries, [this](const ClockEntry &entry) { return entry.at > m_at; });
    if (known.entries.empty())
        return;
    const std::vector<Clock> clocks = clocksOf(m_book, known, m_at, Explain::No);
    for (const Clock &clock : clocks)
        addClock(known, clock);
    addTimer(known, clocks);
    addReview(known);
    addRules(known, clocks);
}

void DueSearch::lookAtDates(Session &session)
{
    for (const Dated &dated : m_dated) {
        const auto ticket = findTicket(session, dated.occurrence.ticket);
        const QDate date = ticket ? QDate::fromString(ticket->fields.value(dated.field), Qt::ISODate) : QDate();
        if (!date.isValid())
            continue;
        Occurrence occurrence = dated.occurrence;
        occurrence.due = dated.days.startOfDay(date);
        add(std::move(occurrence));
    }
}

void DueSearch::lookAtRules(Session &session)
{
    for (const Waited &waited : m_waited) {
        const auto ticket = findTicket(session, waited.occurrence.ticket);
        if (ticket && holds(m_book.words().rules(), m_rules[waited.rule].filter, ruleSubjectOf(session, *ticket)))
            add(waited.occurrence);
    }
}

QList<Occurrence> DueSearch::takeFound()
{
    std::ranges::stable_sort(m_found, {}, &Occurrence::due);
    return std::move(m_found);
}

/// Whether the ticket can still make the move, and is not moved back in time.
bool canMove(const DeskRules &rules, const Ticket &ticket, const Occurrence &occurrence)
{
    const MoveRequest request{{occurrence.to, {}}, {}, MoveBy::Time};
    return moved(rules.process(ticket.process), ticket, request, occurrence.due).has_value();
}

bool canDo(Session &session, const DeskRules &rules, const Ticket &ticket, const Occurrence &occurrence)
{
    if (occurrence.what == OccurrenceKind::Move)
        return canMove(rules, ticket, occurrence);
    if (occurrence.what != OccurrenceKind::Rule)
        return true;
    const auto rule = findRule(session, occurrence.to);
    return rule && rule->isEnabled && rule->when.state && isState(ticket.state, *rule->when.state)
        && holds(rules, rule->filter, ruleSubjectOf(session, ticket));
}

std::optional<RuleEvent> heardAs(OccurrenceKind kind)
{
    switch (kind) {
    case OccurrenceKind::Warn:
        return RuleEvent::Warn;
    case OccurrenceKind::Breach:
        return RuleEvent::Breach;
    case OccurrenceKind::Rule:
        return RuleEvent::Time;
    case OccurrenceKind::Move: // the command tells
    case OccurrenceKind::ReviewLate:
    case OccurrenceKind::Open: // a ticket that is opened tells of itself
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void tellRules(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, const Occurrence &occurrence)
{
    if (const auto what = heardAs(occurrence.what))
        applyRules(transaction, rules, ticket,
                   {.what = *what,
                    .at = occurrence.due,
                    .recorded = occurrence.done,
                    .target = occurrence.target,
                    .rule = occurrence.to});
}

} // namespace

QString timekeeper()
{
    return u"Mainstay"_s;
}

QList<Occurrence> dueBy(Session &session, AgreementBook &book, Instant at)
{
    DueSearch search(book, enabledRules(session), at, keysDone(session, finalStatesThatEnd(book.words().rules())));
    eachClockHistory(session, HistoriesOf::Unsettled, book.words(),
                     [&search](const ClockHistory &history) { search.look(history); });
    search.lookAtDates(session);
    search.lookAtRules(session);
    search.add(recurringDueBy(session, at));
    return search.takeFound();
}

QList<Occurrence> doDue(Transaction &transaction, const DeskRules &rules, QList<Occurrence> due, Instant now)
{
    transaction.describe("time.due", {{u"count"_s, due.size()}});
    QList<Occurrence> done;
    for (Occurrence &occurrence : due) {
        occurrence.done = now;
        if (occurrence.what == OccurrenceKind::Open) {
            if (openRecurring(transaction, rules, occurrence))
                done.append(occurrence);
            continue;
        }
        const auto ticket = findTicket(transaction, occurrence.ticket);
        const bool isMove = occurrence.what == OccurrenceKind::Move;
        if (!ticket || !canDo(transaction, rules, *ticket, occurrence) || !claim(transaction, occurrence))
            continue;
        if (isMove)
            moveTicket(transaction, rules, *ticket, {{occurrence.to, {}}, {}, MoveBy::Time},
                       {occurrence.due, now, timekeeper(), Origin::Rule});
        tellRules(transaction, rules, *ticket, occurrence);
        done.append(occurrence);
    }
    transaction.describe("time.due", {{u"count"_s, done.size()}});
    return done;
}

} // namespace mainstay
