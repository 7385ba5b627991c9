// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/course_answers.h"

#include "cli/route_answers.h"
#include "cli/ticket_answers.h"
#include "desk/affected_component_store.h"
#include "desk/follow_up_store.h"
#include "desk/incident_route_commands.h"
#include "desk/stakeholder_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonValue majorToJson(const std::optional<MajorIncident> &major)
{
    if (!major)
        return QJsonValue::Null;
    return QJsonObject{{u"reason"_s, major->reason}, {u"by"_s, major->who}, {u"at"_s, toIso(major->happened)}};
}

template <class T, class ToJson>
QJsonArray arrayFrom(const QList<T> &all, ToJson toJson)
{
    QJsonArray list;
    for (const T &one : all)
        list.append(toJson(one));
    return list;
}

} // namespace

Course courseOf(Session &session, const Ticket &ticket)
{
    return {.major = majorIncident(session, ticket.id),
            .stakeholders = stakeholdersOf(session, ticket.id),
            .affected = affectedBy(session, ticket.id),
            .steps = checklistOf(session, ticket),
            .followUps = followUpsOf(session, ticket.id)};
}

void addTo(QJsonObject &json, const ComponentTree &tree, const Course &course)
{
    json.insert(u"major"_s, majorToJson(course.major));
    json.insert(u"stakeholders"_s,
                arrayFrom(course.stakeholders, [](const TicketStakeholder &one) { return stakeholderToJson(one); }));
    json.insert(u"added_components"_s, arrayFrom(course.affected, [&tree](const AffectedComponent &one) {
                    return componentToJson(tree, one.component);
                }));
    json.insert(u"route"_s, checklistToJson(course.steps));
    json.insert(u"follow_ups"_s, arrayFrom(course.followUps, followUpToJson));
}

void printCourse(const Call &call, const Course &course)
{
    if (course.major)
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "MAJOR INCIDENT since {at}, by {who}: {reason}"),
                                 {{u"at"_s, call.localTime(course.major->happened)},
                                  {u"who"_s, course.major->who},
                                  {u"reason"_s, course.major->reason}}));
    const auto open = std::ranges::count_if(course.followUps, [](const FollowUp &one) { return !one.done; });
    if (open > 0)
        call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "%n follow-up action(s) still to be done"), open));
}

QJsonObject followUpToJson(const FollowUp &action)
{
    return {{u"id"_s, action.id.value},
            {u"ticket"_s, action.ticketNumber},
            {u"text"_s, action.text},
            {u"owner"_s, action.owner},
            {u"day"_s, action.day.toString(Qt::ISODate)},
            {u"by"_s, action.who},
            {u"at"_s, toIso(action.happened)},
            {u"done"_s, action.done ? QJsonValue(toIso(*action.done)) : QJsonValue(QJsonValue::Null)},
            {u"done_by"_s, orNull(action.doneBy.value_or(QString()))}};
}

QJsonObject stakeholderToJson(const Stakeholder &who)
{
    return {{u"name"_s, who.name},
            {u"kind"_s, toName(who.kind)},
            {u"role"_s, orNull(who.role)},
            {u"told_by"_s, orNull(who.toldBy)}};
}

QJsonObject stakeholderToJson(const TicketStakeholder &one)
{
    QJsonObject json = stakeholderToJson(one.who);
    json.insert(u"last_told"_s, one.lastTold ? QJsonValue(toIso(*one.lastTold)) : QJsonValue(QJsonValue::Null));
    return json;
}

} // namespace mainstay
