// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/follow_up_store.h"
#include "desk/ticket_commands.h"

namespace mainstay {

/// What a person can do with follow-up actions; each is one undoable step. All throw StoreError.

/// Files an action on a ticket in whatever state, closed ones too. Invalid "desk.follow-up-incomplete" {ticket, field},
/// naming text, owner or day.
FollowUp addFollowUp(Transaction &transaction, const Ticket &ticket, const FollowUp &draft, const Occasion &occasion);
/// Done already: no step.
FollowUp doFollowUp(Transaction &transaction, const FollowUp &read, const Occasion &occasion);
/// To be done after all.
FollowUp reopenFollowUp(Transaction &transaction, const FollowUp &read);
void removeFollowUp(Transaction &transaction, const FollowUp &read);

/// Throws Missing "desk.follow-up-unknown" {id}.
FollowUp existingFollowUp(Session &session, Id<FollowUp> id);

} // namespace mainstay
