// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/known_error_file.h"
#include "store/transaction.h"

namespace mainstay {

/// What a person can do with known errors; each is one undoable step. All throw StoreError; Invalid as
/// checkedKnownError() says, "desk.known-error-title-taken" {title} for the title of another, and
/// "desk.known-error-versions" {title, part} for versions that are none.

KnownError addKnownError(Transaction &transaction, const KnownError &error);
/// Changes what differs, as "desk.publish-known-error", "desk.retire-known-error" or "desk.take-up-known-error" where
/// that is its state alone; Conflict as store/rows.h says.
KnownError editKnownError(Transaction &transaction, const KnownError &read, const KnownError &wanted);
void removeKnownError(Transaction &transaction, const KnownError &read);

/// A draft of what the problem says (knownErrorOf()), or a published one. Invalid "desk.known-error-there" {ticket,
/// title} where the problem has one already.
KnownError addKnownErrorOf(Transaction &transaction, const Ticket &problem, KnownErrorState state);

/// The one of that title as the draft says, or a new one.
KnownError setKnownError(Transaction &transaction, const KnownErrorDraft &draft);

/// By its title, or by its id written "id:17". Throws Missing "desk.known-error-unknown" {name}.
KnownError knownErrorNamed(Session &session, const QString &name);

} // namespace mainstay
