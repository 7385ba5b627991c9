// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rule_trial.h"

#include "desk/clock_rules.h"
#include "desk/clock_store.h"
#include "desk/process_rules.h"
#include "desk/rule_run.h"
#include "desk/rule_waits.h"
#include "desk/ticket_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Plays one rule over one ticket after the other.
class RuleTrial
{
public:
    RuleTrial(Session &session, const AgreementBook &book, const DeskRule &rule, Instant since, Instant now, int most)
        : m_session(session), m_book(book), m_rule(rule), m_since(since), m_now(now), m_most(most)
    { }

    void play(Id<Ticket> id);
    TrialReport takeReport() { return std::move(m_report); }

private:
    void playLog();
    void playClocks();
    void playWaits();
    void judge(const TicketEvent &happening, const LogEntry *then, const QString &agreement = {});
    const LogEntry *inForceAt(Instant at) const;
    RuleSubject subjectAt(const LogEntry *then);
    QList<TrialDeed> deedsFor(const Ticket &ticket, Instant at) const;

    Session &m_session;
    const AgreementBook &m_book;
    const DeskRule &m_rule;
    Instant m_since;
    Instant m_now;
    int m_most;
    Ticket m_ticket;
    QList<LogEntry> m_log; ///< entries in force
    QList<TrialHit> m_hits; ///< of the ticket
    TrialReport m_report;
};

const LogEntry *RuleTrial::inForceAt(Instant at) const
{
    const LogEntry *last = nullptr;
    for (const LogEntry &entry : m_log) {
        if (entry.happened <= at)
            last = &entry;
    }
    return last;
}

RuleSubject RuleTrial::subjectAt(const LogEntry *then)
{
    Ticket ticket = m_ticket;
    if (then) {
        ticket.state = then->state;
        ticket.team = then->team;
        ticket.priority = then->priority;
        ticket.component = then->component;
    }
    RuleSubject subject = ruleSubjectOf(m_session, ticket);
    if (then && then->solution)
        subject.solution = then->solution;
    if (then && then->organisation)
        subject.organisation = then->organisation;
    return subject;
}

QList<TrialDeed> RuleTrial::deedsFor(const Ticket &ticket, Instant at) const
{
    const RuleDeeds &then = m_rule.then;
    const DeskRules &rules = m_book.words().rules();
    QList<TrialDeed> deeds;
    const auto add = [&deeds](const QString &what, const std::optional<QString> &value) {
        if (value && !value->isEmpty())
            deeds.append({what, *value, {}});
    };
    add(u"impact"_s, then.impact);
    add(u"urgency"_s, then.urgency);
    add(u"swarm"_s, then.swarm.join(u", "_s));
    add(u"team"_s, then.team);
    add(u"assignee"_s, then.assignee);
    if (then.escalates)
        deeds.append({u"escalate"_s, {}, phaseOf(rules, ticket) == Phase::Open ? "" : "desk.not-open"});
    if (then.move) {
        const auto next = moved(rules.process(ticket.process), ticket, {*then.move, then.fields}, at);
        deeds.append({u"move"_s, toText(*then.move), next ? QByteArray() : next.error().code});
    }
    add(u"tell"_s, then.tell);
    add(u"note"_s, then.note);
    return deeds;
}

void RuleTrial::judge(const TicketEvent &happening, const LogEntry *then, const QString &agreement)
{
    if (happening.at < m_since || happening.at > m_now)
        return;
    const RuleSubject subject = subjectAt(then);
    if (listensFor(m_rule, happening, subject.ticket) && holds(m_book.words().rules(), m_rule.filter, subject))
        m_hits.append({m_ticket.number, happening.at, deedsFor(subject.ticket, happening.at), agreement});
}

void RuleTrial::playLog()
{
    const LogEntry *before = nullptr;
    for (const LogEntry &entry : std::as_const(m_log)) {
        const bool isOwn = entry.origin == Origin::Rule && entry.who == m_rule.name;
        const auto happening = eventOf(entry, before);
        if (happening && !isOwn)
            judge(*happening, &entry);
        before = &entry;
    }
}

/// What was kept of warnings and breaches is not asked: agreements may have been corrected since.
void RuleTrial::playClocks()
{
    const RuleEvent what = m_rule.when.what;
    const ClockHistory history = clockHistoryOf(m_session, m_ticket.id, m_book.words());
    for (const Clock &clock : clocksOf(m_book, history, m_now, Explain::No)) {
        const std::optional<Instant> &reached = what == RuleEvent::Warn ? clock.warnAt : clock.due;
        if (reached && clock.verdict != Verdict::Unknown)
            judge({.what = what, .at = *reached, .recorded = *reached, .target = clock.target}, inForceAt(*reached),
                  clock.agreement->name);
    }
    std::ranges::stable_sort(m_hits, {}, &TrialHit::at);
}

void RuleTrial::playWaits()
{
    const ClockHistory history = clockHistoryOf(m_session, m_ticket.id, m_book.words());
    const BusinessTime &days = businessDaysOf(clocksOf(m_book, history, m_now, Explain::No));
    for (const HeldState &held : holdsOf(history, m_book.words(), *m_rule.when.state)) {
        if (const auto due = dueIn(held, m_rule, days))
            judge({.what = RuleEvent::Time, .at = *due, .recorded = *due, .rule = m_rule.name}, inForceAt(*due));
    }
}

void RuleTrial::play(Id<Ticket> id)
{
    const auto ticket = findTicket(m_session, id);
    if (!ticket)
        return;
    m_ticket = *ticket;
    m_log = logOf(m_session, id);
    m_log.removeIf([](const LogEntry &entry) { return entry.withdrawn.has_value(); });
    m_hits.clear();
    switch (m_rule.when.what) {
    case RuleEvent::Warn:
    case RuleEvent::Breach:
        playClocks();
        break;
    case RuleEvent::Time:
        playWaits();
        break;
    default:
        playLog();
    }
    m_report.count += m_hits.size();
    m_report.would += m_hits.first(std::min<qsizetype>(m_hits.size(), m_most - m_report.would.size()));
}

} // namespace

TrialReport tryRule(Session &session, const AgreementBook &book, const DeskRule &rule, Instant since, Instant now,
                    int most)
{
    RuleTrial trial(session, book, rule, since, now, most);
    const bool goesOnWithoutEntries =
        rule.when.what == RuleEvent::Time || rule.when.what == RuleEvent::Warn || rule.when.what == RuleEvent::Breach;
    for (const Id<Ticket> ticket : ticketsToldOf(session, goesOnWithoutEntries ? std::nullopt : std::optional(since)))
        trial.play(ticket);
    return trial.takeReport();
}

} // namespace mainstay
