// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/impact_override_store.h"

namespace mainstay {

/// What a person can do with the computed impact; each is one undoable step. All throw StoreError.

/// Says what follows for a component, in place of what was said before of the same cause. Added impact needs a cause
/// (Invalid "estate.override-needs-cause"), which is another component (Invalid "estate.override-of-itself"); both must
/// be there (Missing "estate.component-gone"). id and version are not read. Saying the same again leaves no step.
Id<ImpactOverride> setOverride(Transaction &transaction, const ImpactOverride &said);
/// Goes back to what is computed.
void removeOverride(Transaction &transaction, const ImpactOverride &read);

} // namespace mainstay
