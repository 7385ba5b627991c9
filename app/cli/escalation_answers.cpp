// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/escalation_answers.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonValue nameOrNull(const std::optional<QString> &name)
{
    return name ? QJsonValue(*name) : QJsonValue(QJsonValue::Null);
}

} // namespace

HandsOn handsOn(Session &session, Id<Ticket> ticket, const QList<LogEntry> &log)
{
    HandsOn hands{reassignments(log), escalationsOf(session, ticket), {}};
    for (const SwarmMember &member : swarmOf(session, ticket))
        hands.swarm.append(member.person);
    return hands;
}

void addTo(QJsonObject &json, const HandsOn &hands)
{
    QJsonArray moves;
    for (const Reassignment &one : hands.reassignments)
        moves.append(QJsonObject{{u"from"_s, one.from},
                                 {u"to"_s, nameOrNull(one.to)},
                                 {u"at"_s, toIso(one.at)},
                                 {u"by"_s, one.by},
                                 {u"held_ms"_s, qint64(one.held.count())}});
    QJsonArray escalations;
    for (const Escalation &one : hands.escalations)
        escalations.append(QJsonObject{{u"kind"_s, toName(one.kind)},
                                       {u"from"_s, nameOrNull(one.fromTeam)},
                                       {u"team"_s, nameOrNull(one.toTeam)},
                                       {u"manager"_s, nameOrNull(one.toPerson)},
                                       {u"reason"_s, one.reason},
                                       {u"at"_s, toIso(one.happened)},
                                       {u"by"_s, one.who},
                                       {u"rule"_s, one.isByRule}});
    json.insert(u"reassignments"_s, moves);
    json.insert(u"ping_pong"_s, pingPongs(hands.reassignments));
    json.insert(u"escalations"_s, escalations);
    json.insert(u"swarm"_s, QJsonArray::fromStringList(hands.swarm));
}

void printHands(const Call &call, const HandsOn &hands)
{
    if (!hands.swarm.isEmpty())
        call.printLine(
            call.text(QT_TRANSLATE_NOOP("output", "Swarm: {names}"), {{u"names"_s, hands.swarm.join(u", "_s)}}));
    for (const Escalation &one : hands.escalations)
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "{at}: escalated to {to} by {by}: {reason}"),
                                 {{u"at"_s, call.localTime(one.happened)},
                                  {u"to"_s, one.toTeam.value_or(one.toPerson.value_or(QString()))},
                                  {u"by"_s, one.who},
                                  {u"reason"_s, one.reason}}));
}

QJsonObject teamLoadToJson(const TeamLoad &load)
{
    QJsonArray people;
    for (const PersonLoad &person : load.people)
        people.append(QJsonObject{{u"name"_s, person.name},
                                  {u"open"_s, person.open},
                                  {u"weight"_s, person.weight},
                                  {u"absent"_s, person.isAbsent}});
    return {{u"team"_s, load.team},
            {u"tier"_s, load.tier ? QJsonValue(*load.tier) : QJsonValue(QJsonValue::Null)},
            {u"open"_s, load.open},
            {u"unassigned"_s, load.unassigned},
            {u"people"_s, people}};
}

} // namespace mainstay
