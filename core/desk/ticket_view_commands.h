// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_view_store.h"

namespace mainstay {

/// What a person can do with views; each is one undoable step. All throw StoreError: Invalid "desk.view-no-name",
/// "desk.view-ships" {name}, those of kept_text.h, Conflict as store/rows.h. One's own views have names of their own,
/// and so have those that are shared.

enum class ViewSharing { Own, Shared };

/// Saves it under its name, or changes the one of that name; nothing different: no step. The draft's id and owner do
/// not count. Answers it as stored.
TicketView saveView(Transaction &transaction, const TicketView &draft, ViewSharing sharing);

/// Invalid "desk.view-exists" {name}.
TicketView renameView(Transaction &transaction, const TicketView &read, const QString &name);
/// Lets everybody have it, or keeps it to whoever does this. Invalid "desk.view-exists" {name}.
TicketView shareView(Transaction &transaction, const TicketView &read, ViewSharing sharing);
void removeView(Transaction &transaction, const TicketView &read);

/// One's own of that name, else the shared one, else the one that ships. Throws Missing "desk.view-unknown" {name}.
TicketView viewNamed(Session &session, const QString &name, const QString &person);

} // namespace mainstay
