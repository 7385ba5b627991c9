// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/dependency_store.h"

namespace mainstay {

/// What a person can do with dependencies and redundancy groups; each is one undoable step. All throw StoreError.

/// Adds a dependency. Its requirement must be readable (Invalid "estate.requirement-unreadable"); a group must be the
/// dependent's own (Invalid "estate.group-of-another"); the same (dependent, provider, kind, group) twice is Conflict
/// "store.already-there".
Id<Dependency> addDependency(Transaction &transaction, const Dependency &dependency);

/// Changes what differs; the ends stay.
void editDependency(Transaction &transaction, const Dependency &read, const Dependency &edited);
void removeDependency(Transaction &transaction, const Dependency &read);

Id<RedundancyGroup> addGroup(Transaction &transaction, const RedundancyGroup &group);
void editGroup(Transaction &transaction, const RedundancyGroup &read, const RedundancyGroup &edited);
/// Removes the group; its members stand alone from then on.
void removeGroup(Transaction &transaction, const RedundancyGroup &read);

} // namespace mainstay
