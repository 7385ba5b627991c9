// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_view.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about saved views. All throw StoreError; Corrupt "desk.view-unreadable" {name, sort} for one that
/// somebody else wrote.

/// What this person sees: their own, then those that are shared; by name.
QList<TicketView> viewsFor(Session &session, const QString &person);
/// By the exact name; of somebody, or shared.
std::optional<TicketView> findView(Session &session, const QString &name, const std::optional<QString> &owner);
std::optional<TicketView> findView(Session &session, Id<TicketView> id);

Id<TicketView> insertView(Transaction &transaction, const TicketView &view);
void updateView(Transaction &transaction, const TicketView &read, const TicketView &wanted);
void deleteView(Transaction &transaction, const TicketView &read);

} // namespace mainstay
