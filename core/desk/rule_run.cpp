// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rule_run.h"

#include "desk/desk_rule_store.h"
#include "desk/escalation_commands.h"
#include "desk/names.h"
#include "desk/stakeholder_store.h"
#include "desk/ticket_store.h"
#include "desk/workload.h"
#include "estate/component_store.h"
#include "people/people_lookup.h"
#include "people/person_store.h"
#include "people/team_commands.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The lead of a team that day, the first by name.
std::optional<QString> leadOf(Session &session, const std::optional<QString> &name, Instant at)
{
    const auto team = name ? findTeam(session, *name) : std::nullopt;
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), Qt::UTC).date();
    for (const Membership &member : team ? membershipsOf(session, team->id) : QList<Membership>()) {
        const bool leads = isSameName(member.role, u"lead") || isSameName(member.role, TeamLead);
        if (leads && isInForce(member, day))
            return findPerson(session, member.person).value().name;
    }
    return std::nullopt;
}

/// Rules at work on one ticket.
class RuleRun
{
public:
    RuleRun(Transaction &transaction, const DeskRules &rules, const Ticket &ticket)
        : m_transaction(transaction), m_rules(rules), m_ticket(ticket)
    { }

    /// What followed, or nothing where the rule does not apply.
    std::optional<QList<TicketEvent>> run(const DeskRule &rule, const TicketEvent &happening);
    const Ticket &ticket() const { return m_ticket; }

private:
    void setLevels(const RuleDeeds &then, const Occasion &occasion);
    void assign(const RuleDeeds &then, const Occasion &occasion);
    void tell(const RuleDeeds &then, const Occasion &occasion);
    template <class Deed>
    void attempt(bool isWanted, Deed deed);

    Transaction &m_transaction;
    const DeskRules &m_rules;
    Ticket m_ticket;
};

/// What the desk's own rules refuse is refused before anything is written, so the transaction goes on without it.
template <class Deed>
void RuleRun::attempt(bool isWanted, Deed deed)
{
    if (!isWanted)
        return;
    try {
        deed();
    } catch (const StoreError &refused) {
        const QByteArray &code = refused.error().code;
        const bool isOurs = refused.error().kind == ErrorKind::Invalid || refused.error().kind == ErrorKind::Missing;
        if (!isOurs || !(code.startsWith("desk.") || code.startsWith("people.")))
            throw;
    }
}

void RuleRun::setLevels(const RuleDeeds &then, const Occasion &occasion)
{
    const auto wanted = withLevels(m_rules.matrix, m_ticket, then.impact ? then.impact : m_ticket.impact,
                                   then.urgency ? then.urgency : m_ticket.urgency);
    if (wanted)
        m_ticket = editTicket(m_transaction, m_rules, m_ticket, *wanted, occasion);
}

void RuleRun::assign(const RuleDeeds &then, const Occasion &occasion)
{
    Assignment assignment{then.team, then.assignee};
    if (then.assignee == LeastLoadedMember) {
        assignment.assignee.reset();
        const auto team = then.team ? then.team : m_ticket.team;
        attempt(team.has_value(), [&] { assignment.assignee = leastLoaded(m_transaction, *team, occasion.happened); });
    }
    if (assignment.team || assignment.assignee)
        m_ticket = assignTicket(m_transaction, m_rules, m_ticket, assignment, occasion);
}

void RuleRun::tell(const RuleDeeds &then, const Occasion &occasion)
{
    const auto manager = *then.tell == TeamLead ? leadOf(m_transaction, m_ticket.team, occasion.happened) : then.tell;
    if (manager)
        escalateTicket(m_transaction, m_rules, m_ticket, {.team = {}, .manager = manager, .reason = then.because},
                       occasion);
}

std::optional<QList<TicketEvent>> RuleRun::run(const DeskRule &rule, const TicketEvent &happening)
{
    if (!listensFor(rule, happening, m_ticket) || !holds(m_rules, rule.filter, ruleSubjectOf(m_transaction, m_ticket))
        || !m_transaction.isFirst(u"rule %1 %2"_s.arg(m_ticket.id.value).arg(rule.id.value)))
        return std::nullopt;
    const Occasion occasion{happening.at, happening.recorded, rule.name, Origin::Rule, true};
    const RuleDeeds &then = rule.then;
    const Ticket before = m_ticket;
    attempt(then.impact || then.urgency, [&] { setLevels(then, occasion); });
    for (const QString &name : then.swarm)
        attempt(true, [&] { joinSwarm(m_transaction, m_ticket, {name}, occasion); });
    attempt(then.team || then.assignee, [&] { assign(then, occasion); });
    attempt(then.escalates, [&] {
        m_ticket = escalateTicket(m_transaction, m_rules, m_ticket, {.team = {}, .manager = {}, .reason = then.because},
                                  occasion);
    });
    attempt(then.move.has_value(), [&] {
        m_ticket = moveTicket(m_transaction, m_rules, m_ticket, {*then.move, then.fields}, occasion);
    });
    attempt(then.tell.has_value(), [&] { tell(then, occasion); });
    attempt(!then.note.isEmpty(), [&] { logEntry(m_transaction, m_ticket.id, {.text = then.note}, occasion); });
    const auto change = changeBetween(before, m_ticket, happening);
    return change ? QList<TicketEvent>{*change} : QList<TicketEvent>();
}

} // namespace

RuleSubject ruleSubjectOf(Session &session, const Ticket &ticket)
{
    RuleSubject subject{.ticket = ticket, .components = {}, .solution = {}, .organisation = {}, .tier = {}};
    subject.isMajor = majorIncident(session, ticket.id).has_value();
    std::optional<Id<Component>> next = ticket.component;
    while (next && !subject.components.contains(*next)) {
        const auto component = findComponent(session, *next);
        if (!component)
            break;
        subject.components.append(*next);
        next = component->parent;
    }
    if (!subject.components.isEmpty())
        subject.solution = subject.components.last();
    if (ticket.requester)
        subject.organisation = organisationOf(session, *ticket.requester);
    if (const auto team = ticket.team ? findTeam(session, *ticket.team) : std::nullopt)
        subject.tier = team->tier;
    return subject;
}

Ticket applyRules(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, const TicketEvent &happening)
{
    const QList<DeskRule> enabled = enabledRules(transaction);
    if (enabled.isEmpty())
        return ticket;
    TicketEvent heard = happening;
    // Else the log would say that the ticket stood then as it stands now.
    if (entryInForceAt(transaction, ticket.id, happening.at))
        heard.at = happening.recorded;
    RuleRun run(transaction, rules, ticket);
    runChain(enabled, heard, [&run](const DeskRule &rule, const TicketEvent &link) { return run.run(rule, link); });
    return run.ticket();
}

std::optional<TicketEvent> eventOf(const LogEntry &entry, const LogEntry *before)
{
    TicketEvent happening{.what = RuleEvent::Edited, .at = entry.happened, .recorded = entry.recorded};
    switch (entry.kind) {
    case EntryKind::Move:
        happening.what = before ? RuleEvent::Moved : RuleEvent::Opened;
        return happening;
    case EntryKind::Edit:
        return happening;
    case EntryKind::Message:
        happening.what = RuleEvent::Message;
        happening.from = entry.isFromCustomer ? MessageFrom::Customer : MessageFrom::Desk;
        return entry.origin == Origin::Rule ? std::nullopt : std::optional(happening);
    case EntryKind::Merge:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace mainstay
