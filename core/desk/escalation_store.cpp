// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/escalation_store.h"

#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Escalation toEscalation(const Row &row)
{
    const auto kind = escalationKindFromName(row.text(3));
    if (!kind)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, row.text(3)}});
    return {.id = row.id<Escalation>(0),
            .version = row.number(1),
            .ticket = row.id<Ticket>(2),
            .kind = *kind,
            .fromTeam = row.optionalText(4),
            .toTeam = row.optionalText(5),
            .toPerson = row.optionalText(6),
            .reason = row.text(7),
            .happened = row.instant(8),
            .who = row.text(9),
            .isByRule = row.flag(10)};
}

} // namespace

QList<Escalation> escalationsOf(Session &session, Id<Ticket> ticket)
{
    return session.query(u"SELECT id, version, ticket_id, kind, from_team, to_team, to_person, reason, happened, who,"
                         " by_rule FROM escalation WHERE ticket_id = ? ORDER BY happened, id"_s,
                         {ticket}, toEscalation);
}

Id<Escalation> insertEscalation(Transaction &transaction, const Escalation &escalation)
{
    return Id<Escalation>(insertRow(transaction, u"escalation"_s,
                                    {{u"ticket_id"_s, escalation.ticket.value},
                                     {u"kind"_s, toName(escalation.kind)},
                                     {u"from_team"_s, Param(escalation.fromTeam).value()},
                                     {u"to_team"_s, Param(escalation.toTeam).value()},
                                     {u"to_person"_s, Param(escalation.toPerson).value()},
                                     {u"reason"_s, escalation.reason},
                                     {u"happened"_s, toMilliseconds(escalation.happened)},
                                     {u"who"_s, escalation.who},
                                     {u"by_rule"_s, escalation.isByRule ? 1 : 0}}));
}

QList<SwarmMember> swarmOf(Session &session, Id<Ticket> ticket)
{
    return session.query(u"SELECT id, version, ticket_id, person FROM ticket_swarm WHERE ticket_id = ?"
                         " ORDER BY person"_s,
                         {ticket}, [](const Row &row) {
                             return SwarmMember{row.id<SwarmMember>(0), row.number(1), row.id<Ticket>(2), row.text(3)};
                         });
}

void insertSwarmMember(Transaction &transaction, Id<Ticket> ticket, const QString &person)
{
    insertRow(transaction, u"ticket_swarm"_s, {{u"ticket_id"_s, ticket.value}, {u"person"_s, person}});
}

void deleteSwarmMember(Transaction &transaction, const SwarmMember &read)
{
    deleteRow(transaction, u"ticket_swarm"_s, read.id.value, read.version);
}

} // namespace mainstay
