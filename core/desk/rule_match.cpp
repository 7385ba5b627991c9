// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rule_match.h"

#include "desk/names.h"
#include "desk/search_words.h"

#include <QQueue>
#include <QSet>
#include <algorithm>

namespace mainstay {

namespace {

/// An empty part asks nothing.
template <class T>
bool isOneOf(const QList<T> &allowed, const std::optional<T> &value)
{
    return allowed.isEmpty() || (value && allowed.contains(*value));
}

bool hasState(const DeskRules &rules, const RuleFilter &filter, const Ticket &ticket)
{
    if (filter.states.isEmpty() && !filter.open)
        return true;
    if (filter.open && phaseOf(rules, ticket) == Phase::Open)
        return true;
    return std::ranges::any_of(filter.states, [&](const StateName &state) { return isState(ticket.state, state); });
}

bool hasTeam(const RuleFilter &filter, const Ticket &ticket)
{
    if (filter.teams.isEmpty() && !filter.withoutTeam)
        return true;
    return ticket.team ? filter.teams.contains(*ticket.team) : filter.withoutTeam;
}

bool isBelow(const QList<Id<Component>> &wanted, const QList<Id<Component>> &path)
{
    return wanted.isEmpty()
        || std::ranges::any_of(path, [&](Id<Component> component) { return wanted.contains(component); });
}

bool hasWords(const QStringList &wanted, const QString &title)
{
    if (wanted.isEmpty())
        return true;
    const QStringList words = indexWords(title);
    return std::ranges::all_of(wanted, [&](const QString &word) { return words.contains(word); });
}

} // namespace

bool isState(const StateName &state, const StateName &wanted)
{
    if (!isSameName(state.state, wanted.state))
        return false;
    return !wanted.reason || (state.reason && isSameName(*state.reason, *wanted.reason));
}

bool listensFor(const DeskRule &rule, const TicketEvent &happening, const Ticket &ticket)
{
    const RuleTrigger &when = rule.when;
    if (when.what != happening.what)
        return false;
    switch (when.what) {
    case RuleEvent::Message:
        return !when.from || when.from == happening.from;
    case RuleEvent::Moved:
        return !when.state || isState(ticket.state, *when.state);
    case RuleEvent::Warn:
    case RuleEvent::Breach:
        return !when.target || when.target == happening.target;
    case RuleEvent::Time:
        return happening.rule == rule.name && when.state && isState(ticket.state, *when.state);
    case RuleEvent::Opened:
    case RuleEvent::Edited:
        return true;
    }
    Q_UNREACHABLE();
}

bool holds(const DeskRules &rules, const RuleFilter &filter, const RuleSubject &subject)
{
    const Ticket &ticket = subject.ticket;
    const auto priority = ticket.priority ? std::optional(ticket.priority->number) : std::nullopt;
    return isOneOf(filter.processes, std::optional(ticket.process)) && hasState(rules, filter, ticket)
        && isOneOf(filter.priorities, priority) && hasTeam(filter, ticket) && isOneOf(filter.tiers, subject.tier)
        && isBelow(filter.components, subject.components) && isOneOf(filter.solutions, subject.solution)
        && isOneOf(filter.channels, ticket.channel)
        && isOneOf(QList<QString>(filter.organisations), subject.organisation)
        && (!filter.major || *filter.major == subject.isMajor) && hasWords(filter.titleWords, ticket.title);
}

std::optional<TicketEvent> changeBetween(const Ticket &before, const Ticket &after, const TicketEvent &cause)
{
    TicketEvent change{.what = RuleEvent::Edited, .at = cause.at, .recorded = cause.recorded};
    if (before.state != after.state)
        change.what = RuleEvent::Moved;
    else if (before == after)
        return std::nullopt;
    return change;
}

void runChain(std::span<const DeskRule> rules, const TicketEvent &first,
              const std::function<std::optional<QList<TicketEvent>>(const DeskRule &, const TicketEvent &)> &run)
{
    struct Link {
        TicketEvent happening;
        int depth;
    };
    QQueue<Link> waiting;
    waiting.enqueue({first, 0});
    QSet<const DeskRule *> done;
    while (!waiting.isEmpty()) {
        const Link link = waiting.dequeue();
        for (const DeskRule &rule : rules) {
            if (done.contains(&rule))
                continue;
            const auto caused = run(rule, link.happening);
            if (!caused)
                continue;
            done.insert(&rule);
            for (const TicketEvent &happening : *caused) {
                if (link.depth + 1 < LongestRuleChain)
                    waiting.enqueue({happening, link.depth + 1});
            }
        }
    }
}

} // namespace mainstay
