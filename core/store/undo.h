// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"
#include "store/transaction.h"

#include <QMap>

namespace mainstay {

/// Rows that an undo has just changed, by entity; what a room's rule looks at.
using TouchedRows = QMap<QString, QList<qint64>>;

/// What a room does after rows went back to an older state: it checks its rules (a tree has no cycle, a state exists)
/// and refreshes what it derives from them (words to search). Throws Invalid with a code of the room when a rule does
/// not hold.
using IntegrityRule = std::function<void(Transaction &, const TouchedRows &)>;

/// Above this many rows an undo goes as set statements.
inline constexpr qint64 RowByRowLimit = 10'000;

/// A table whose rows say what happened. Undo of adding one keeps the row and marks it (columns withdrawn_by and
/// withdrawn_at, empty until then); redo empties the mark, and undo after that brings back the first one. A row goes
/// whole where the same step also added its owner, and where `kept` does not hold; marked rows go with their owner.
struct WithdrawnTable {
    QString table;
    QString owner; ///< the table whose row a row belongs to
    QString ownerColumn; ///< in `table`
    QString kept; ///< SQL over the columns of a row
};

struct UndoContext {
    QList<IntegrityRule> rules;
    QList<WithdrawnTable> withdrawn;
    qint64 rowByRowLimit = RowByRowLimit;
};

/// Takes back the newest `steps` not yet undone commands of this transaction's person, newest first: all or none.
/// Returns the commands taken back. Throws Missing "store.nothing-to-undo" (of redo: "…-redo") with `wanted` and
/// `available`. Throws Conflict when a step is refused, naming the step (`step`) and who and what stands in the way
/// (`who`, `command`): "store.undo-changed-since" (a later change of the same row), "store.undo-referred-to" (rows of
/// another command refer to one that would go), "store.undo-refers-to-gone" (a row that would come back refers to one
/// that is gone), "store.undo-compacted" (its images were dropped); "store.undo-rule" when a room's rule would no
/// longer hold, with that rule's code as `rule`.
QList<CommandRecord> undo(Transaction &transaction, int steps, const UndoContext &context);

/// Takes back one step, whoever took it and whatever came after it; returns it. Throws as undo(), and Conflict
/// "store.undo-not-offered" with `step` where it is none of undoableSteps() (store/undo_history.h) any more.
CommandRecord takeBack(Transaction &transaction, Id<Command> step, const UndoContext &context);

/// The way back of takeBack(), and of an undo: does that one step again. Throws likewise "store.redo-not-offered".
CommandRecord bringBack(Transaction &transaction, Id<Command> step, const UndoContext &context);

/// Takes back the newest undos of this person since their last new command; otherwise as undo().
QList<CommandRecord> redo(Transaction &transaction, int steps, const UndoContext &context);

} // namespace mainstay
