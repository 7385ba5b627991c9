// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "estate/impact.h"

namespace mainstay {

/// A component that a ticket affects because a person says so. What is computed of the estate is stored nowhere.
struct AffectedComponent {
    Id<AffectedComponent> id;
    int version = 0;
    Id<Ticket> ticket;
    Id<Component> component;
    QString who;
    Instant happened;

    bool operator==(const AffectedComponent &) const = default;
};

/// What fails or degrades when the ticket's component fails; empty without one, or where the estate does not know it.
Impact computedImpact(const Estate &estate, const Ticket &ticket);

} // namespace mainstay
