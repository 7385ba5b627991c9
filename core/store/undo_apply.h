// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/undo.h"

namespace mainstay {

struct Reversal {
    TouchedRows restored; ///< rows that came back or got older values
    TouchedRows removed; ///< or marked withdrawn
};

/// Applies the reversed row images of a command, newest first: what it inserted goes (or is marked, see
/// WithdrawnTable), what it deleted comes back with the next version number, what it updated gets its old values. More
/// rows than the context's limit go as set statements. Throws Corrupt "store.journal-broken" when the rows are not as
/// the journal says.
Reversal applyReversed(Transaction &transaction, Id<Command> command, const UndoContext &context);

} // namespace mainstay
