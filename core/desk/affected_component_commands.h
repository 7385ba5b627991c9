// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/affected_component_store.h"
#include "desk/ticket_commands.h"

namespace mainstay {

/// What a person says beside what is computed; each is one undoable step. All throw StoreError.

/// Adds a component to those that the ticket affects; there already: no step. Missing "estate.component-gone", Invalid
/// "desk.affects-itself" {ticket, component} for the ticket's own one, "desk.affects-too-many" {ticket, most}.
void addAffected(Transaction &transaction, const Ticket &ticket, Id<Component> component, const Occasion &occasion);
/// Missing "desk.not-added" {ticket, component}: what is computed cannot be taken out.
void removeAffected(Transaction &transaction, const Ticket &ticket, Id<Component> component);

inline constexpr int MostAffected = 1000; ///< that people may add to one ticket

} // namespace mainstay
