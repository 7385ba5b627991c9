// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "desk/affected_component.h"
#include "desk/follow_up.h"
#include "desk/incident_route.h"
#include "desk/stakeholder.h"
#include "estate/component_tree.h"

namespace mainstay {

/// How an incident is dealt with: what people say it affects, who is told, its route, and what follows.
struct Course {
    std::optional<MajorIncident> major;
    QList<TicketStakeholder> stakeholders;
    QList<AffectedComponent> affected;
    QList<CheckedStep> steps;
    QList<FollowUp> followUps;
};
Course courseOf(Session &session, const Ticket &ticket);

/// Adds "major", "stakeholders", "added_components", "route" and "follow_ups" to what "ticket show" answers.
void addTo(QJsonObject &json, const ComponentTree &tree, const Course &course);
/// What is not to be seen elsewhere, in a few lines.
void printCourse(const Call &call, const Course &course);

QJsonObject followUpToJson(const FollowUp &action);
/// {"name","kind","role","told_by"}
QJsonObject stakeholderToJson(const Stakeholder &who);
/// With "last_told" besides.
QJsonObject stakeholderToJson(const TicketStakeholder &one);

} // namespace mainstay
