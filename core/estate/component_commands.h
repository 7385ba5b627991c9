// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_store.h"
#include "store/progress.h"
#include "store/undo.h"

#include <functional>
#include <span>

namespace mainstay {

/// A place among siblings: behind one of them, or nothing for the first.
struct Place {
    std::optional<Id<Component>> parent; ///< nothing: among the solutions
    std::optional<Id<Component>> after;
};

/// What a person can do with components; each is one undoable step. All throw StoreError; a rule that is broken is
/// Invalid, an edit that came too late Conflict (store/rows.h).

/// Adds a component as the last child of component.parent (its id, version and rank do not matter).
Id<Component> addComponent(Transaction &transaction, const Component &component);

/// Changes what differs between the component as it was read and as it should be; parent and rank are
/// moveComponent()'s.
void editComponent(Transaction &transaction, const Component &read, const Component &edited);

/// Puts the component, with all below it, to another place; everybody's codes follow. Invalid "estate.cycle" {name,
/// into} when that is below itself, Missing "estate.component-gone" when parent or sibling are not there.
void moveComponent(Transaction &transaction, const Component &read, const Place &place);

/// Removes the component with all below it, their attributes and every dependency and group of theirs. What other rooms
/// hold against them (tickets) makes the commit fail with Conflict "store.still-referred-to".
void removeComponent(Transaction &transaction, const Component &read);

/// The same of several at once, as one step and refused as a whole: a rule that one breaks, or an edit that came too
/// late for one, leaves all as they were. None may stand below another of them. The progress counts components; a
/// cancel throws, as any other refusal does. They are moved in the order given, one behind the other from the place on.
void editComponents(Transaction &transaction, std::span<const Component> read,
                    const std::function<void(Component &)> &change, Progress &progress);
void moveComponents(Transaction &transaction, std::span<const Component> read, const Place &place, Progress &progress);
void removeComponents(Transaction &transaction, std::span<const Component> read, Progress &progress);

/// Sets, changes or (nothing) removes a free attribute.
void setAttribute(Transaction &transaction, Id<Component> component, const QString &name,
                  const std::optional<QString> &value);

/// For Workspace: after an undo the tree still has no cycle. Invalid "estate.cycle" otherwise.
void requireTree(Transaction &transaction, const TouchedRows &touched);
/// The same of all components, after rows were written that nobody listed.
void requireWholeTree(Transaction &transaction);

/// The rank of a new last child; and room for many: the first of `count` ranks RankGap apart.
inline constexpr qint64 RankGap = qint64(1) << 20;
qint64 rankAtEnd(Session &session, std::optional<Id<Component>> parent);

/// Whoever changes parents calls this first: of two at once, one starts again and sees what the other did.
void lockTree(Transaction &transaction);

} // namespace mainstay
