// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/scenario.h"
#include "store/rows.h"

namespace mainstay {

/// All scenarios with their parts, by name.
QList<Scenario> scenarios(Session &session);
std::optional<Scenario> findScenario(Session &session, Id<Scenario> id);

/// What a person can do with scenarios; each is one undoable step. All throw StoreError.

/// A name is needed (Invalid "estate.scenario-name-missing") and no other scenario has it (Conflict
/// "store.already-there"); what supposes nothing of a component is left out. id and version are not read.
Id<Scenario> addScenario(Transaction &transaction, const Scenario &scenario);
/// Changes what differs, parts too.
void editScenario(Transaction &transaction, const Scenario &read, const Scenario &edited);
void removeScenario(Transaction &transaction, const Scenario &read);

} // namespace mainstay
