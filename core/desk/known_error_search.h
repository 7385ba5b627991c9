// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/known_error.h"
#include "store/check.h"
#include "store/undo.h"

namespace mainstay {

/// What a known error is found by: the words of its title, symptom, cause, workaround and solution. Unjournaled; every
/// change keeps them up in its own transaction.

/// Cuts all texts anew; of one that is gone the words go too.
void refreshWords(Transaction &transaction, Id<KnownError> error);

/// After an undo: of every known error that it touched.
void refreshTouchedKnownErrors(Transaction &transaction, const TouchedRows &touched);

/// Faults "search-words" where they are missing, stale, or of none; the first so many.
QList<Fault> knownErrorWordFaults(Session &session, int most);

} // namespace mainstay
