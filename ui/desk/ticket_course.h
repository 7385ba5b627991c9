// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/affected_component.h"
#include "desk/follow_up.h"
#include "desk/incident_route.h"
#include "desk/stakeholder.h"
#include "store/change_set.h"
#include "store/session.h"

namespace mainstay {

struct ComputedImpact {
    Id<Component> component;
    Condition condition = Condition::Failed;

    bool operator==(const ComputedImpact &) const = default;
};

/// How a ticket is dealt with beside its fields and its log, read at one moment.
struct TicketCourse {
    QList<ComputedImpact> computed; ///< in outline order, at most mostComputed; the record knows how many there are
    QList<AffectedComponent> added; ///< by people
    std::optional<MajorIncident> major;
    QList<TicketStakeholder> stakeholders;
    QList<CheckedStep> steps; ///< of an incident
    QList<FollowUp> followUps;

    static constexpr int mostComputed = 5;
};

/// All but what is computed. Throws StoreError.
TicketCourse readCourse(Session &session, const Ticket &ticket);

/// Whether any ticket's course may have changed.
bool changesCourse(const ChangeSet &changes);

} // namespace mainstay
