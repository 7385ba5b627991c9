// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_course.h"

#include "desk/affected_component_store.h"
#include "desk/follow_up_store.h"
#include "desk/incident_route_commands.h"
#include "desk/stakeholder_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

TicketCourse readCourse(Session &session, const Ticket &ticket)
{
    return {.computed = {},
            .added = affectedBy(session, ticket.id),
            .major = majorIncident(session, ticket.id),
            .stakeholders = stakeholdersOf(session, ticket.id),
            .steps = checklistOf(session, ticket),
            .followUps = followUpsOf(session, ticket.id)};
}

bool changesCourse(const ChangeSet &changes)
{
    static const QStringList tables{u"affected_component"_s, u"major_incident"_s,    u"ticket_stakeholder"_s,
                                    u"ticket_told"_s,        u"ticket_route_step"_s, u"route"_s,
                                    u"route_step"_s,         u"follow_up"_s};
    return std::ranges::any_of(tables, [&changes](const QString &table) { return changes.rows.contains(table); });
}

} // namespace mainstay
