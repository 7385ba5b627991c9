// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/follow_up.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about follow-up actions. All throw StoreError.

enum class FollowUps { All, Open };

/// By day, then in the order in which they were written down.
QList<FollowUp> followUpsOf(Session &session, Id<Ticket> ticket);
/// Of all tickets, in that order, at most so many; the total counts them all.
FollowUpPage listFollowUps(Session &session, FollowUps which, int limit);
std::optional<FollowUp> findFollowUp(Session &session, Id<FollowUp> id);

Id<FollowUp> insertFollowUp(Transaction &transaction, const FollowUp &action);
void updateFollowUp(Transaction &transaction, const FollowUp &read, const FollowUp &wanted);
void deleteFollowUp(Transaction &transaction, const FollowUp &read);

} // namespace mainstay
