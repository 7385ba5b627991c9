// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/impact_override.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about overrides of impact.

/// All of them, in the order of ids.
QList<ImpactOverride> impactOverrides(Session &session);
/// Those about the component, the one without a cause first, and then those of which it is the cause.
QList<ImpactOverride> impactOverridesOf(Session &session, Id<Component> component);
/// The one of this cause and component, if any.
std::optional<ImpactOverride> findOverride(Session &session, const std::optional<Id<Component>> &cause,
                                           Id<Component> component);

Values toValues(const ImpactOverride &override);

} // namespace mainstay
