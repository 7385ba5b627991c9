// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/escalation_commands.h"

#include "desk/workload.h"
#include "people/person_commands.h"
#include "people/team_commands.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void requireOpen(const DeskRules &rules, const Ticket &ticket)
{
    if (phaseOf(rules, ticket) != Phase::Open)
        throw StoreError(ErrorKind::Invalid, "desk.not-open",
                         {{u"ticket"_s, ticket.number}, {u"state"_s, toText(ticket.state)}});
}

Escalation escalationOf(const Ticket &ticket, EscalationKind kind, const QString &reason, const Occasion &occasion)
{
    return {.id = {},
            .version = 0,
            .ticket = ticket.id,
            .kind = kind,
            .fromTeam = ticket.team,
            .toTeam = {},
            .toPerson = {},
            .reason = reason,
            .happened = occasion.happened,
            .who = occasion.who,
            .isByRule = occasion.origin == Origin::Rule};
}

/// What is done by the way of an escalation names no step of its own.
Occasion within(Occasion occasion)
{
    occasion.isWithinStep = true;
    return occasion;
}

Ticket giveUp(Transaction &transaction, const DeskRules &rules, const Ticket &read, const QString &team,
              const QString &reason, const Occasion &occasion)
{
    Escalation escalation = escalationOf(read, EscalationKind::Functional, reason, occasion);
    escalation.toTeam = team;
    const Ticket given = assignTicket(transaction, rules, read, {team, QString()}, within(occasion));
    logEntry(transaction, read.id, {.text = reason}, within(occasion));
    insertEscalation(transaction, escalation);
    return given;
}

void tell(Transaction &transaction, const Ticket &ticket, const QString &manager, const QString &reason,
          const Occasion &occasion)
{
    Escalation escalation = escalationOf(ticket, EscalationKind::Hierarchical, reason, occasion);
    escalation.toPerson = manager;
    logEntry(transaction, ticket.id, {.text = u"→ %1: %2"_s.arg(manager, reason)}, within(occasion));
    insertEscalation(transaction, escalation);
}

QString teamFor(Session &session, const Ticket &ticket, const EscalationWish &wish, Instant at)
{
    const QString team = wish.team ? existingTeam(session, *wish.team).name : nextTeamFor(session, ticket, at).name;
    if (ticket.team == team)
        throw StoreError(ErrorKind::Invalid, "desk.same-team", {{u"ticket"_s, ticket.number}, {u"team"_s, team}});
    return team;
}

QStringList namesIn(const QList<SwarmMember> &swarm)
{
    QStringList names;
    for (const SwarmMember &member : swarm)
        names.append(member.person);
    return names;
}

} // namespace

Team nextTeamFor(Session &session, const Ticket &ticket, Instant at)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), Qt::UTC).date();
    QSet<Id<Team>> manned;
    for (const Membership &membership : memberships(session)) {
        if (isInForce(membership, day))
            manned.insert(membership.team);
    }
    std::optional<int> tier;
    QList<Team> candidates;
    for (const Team &team : teams(session)) {
        if (team.name == ticket.team)
            tier = team.tier;
        else if (manned.contains(team.id))
            candidates.append(team);
    }
    const auto next = teamAbove(candidates, tier);
    if (!next)
        throw StoreError(ErrorKind::Missing, "desk.no-higher-tier", {{u"ticket"_s, ticket.number}});
    return *next;
}

Ticket escalateTicket(Transaction &transaction, const DeskRules &rules, const Ticket &read, const EscalationWish &wish,
                      const Occasion &occasion)
{
    const QString reason = wish.reason.trimmed();
    if (reason.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.no-reason", {{u"ticket"_s, read.number}});
    requireOpen(rules, read);
    const auto manager = wish.manager ? std::optional(existingPerson(transaction, *wish.manager).name) : std::nullopt;
    const auto team =
        wish.team || !manager ? std::optional(teamFor(transaction, read, wish, occasion.happened)) : std::nullopt;
    if (!occasion.isWithinStep)
        transaction.describe("desk.escalate-ticket",
                             {{u"number"_s, read.number},
                              {u"team"_s, team.value_or(QString())},
                              {u"manager"_s, manager.value_or(QString())}});
    Ticket ticket = read;
    if (team)
        ticket = giveUp(transaction, rules, ticket, *team, reason, occasion);
    if (manager)
        tell(transaction, ticket, *manager, reason, occasion);
    return ticket;
}

QStringList joinSwarm(Transaction &transaction, const Ticket &ticket, const QStringList &people,
                      const Occasion &occasion)
{
    QStringList swarm = namesIn(swarmOf(transaction, ticket.id));
    QStringList added;
    for (const QString &who : people) {
        const QString name = existingPerson(transaction, who).name;
        if (!swarm.contains(name) && !added.contains(name))
            added.append(name);
    }
    if (!occasion.isWithinStep)
        transaction.describe("desk.join-swarm", {{u"number"_s, ticket.number}, {u"names"_s, added.join(u", "_s)}});
    for (const QString &name : std::as_const(added))
        insertSwarmMember(transaction, ticket.id, name);
    swarm += added;
    swarm.sort();
    return swarm;
}

QStringList leaveSwarm(Transaction &transaction, const Ticket &ticket, const QStringList &people)
{
    const QList<SwarmMember> swarm = swarmOf(transaction, ticket.id);
    QStringList names = namesIn(swarm);
    transaction.describe("desk.leave-swarm", {{u"number"_s, ticket.number}, {u"names"_s, people.join(u", "_s)}});
    for (const QString &who : people) {
        const auto member = std::ranges::find_if(swarm, [&](const SwarmMember &one) {
            return one.person.compare(who.simplified(), Qt::CaseInsensitive) == 0;
        });
        if (member == swarm.end())
            throw StoreError(ErrorKind::Missing, "desk.not-in-swarm", {{u"ticket"_s, ticket.number}, {u"name"_s, who}});
        if (names.removeOne(member->person))
            deleteSwarmMember(transaction, *member);
    }
    return names;
}

} // namespace mainstay
