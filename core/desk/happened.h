// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_commands.h"

namespace mainstay {

/// When something can have happened that a person tells. All throw StoreError Invalid.

/// So far the clock of another machine may be ahead of ours.
inline constexpr std::chrono::minutes mostAhead{1};

/// "desk.in-the-future" {at, now}.
void requirePast(Instant happened, Instant now);

/// requirePast(), and nothing happens to a ticket before there is one: "desk.before-opened" {ticket, at, opened}. What
/// rules and imports bring is recorded, not judged.
void requireHappened(const Ticket &ticket, const Occasion &occasion);

/// A change that is told afterwards must not lie before the last move, or the log would end in another state than the
/// ticket: "desk.before-last-move" {ticket, at, state, moved}.
void requireInOrder(Session &session, const Ticket &ticket, const Occasion &occasion);

} // namespace mainstay
