// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"
#include "store/transaction.h"

namespace mainstay {

/// Which images of the journal are dropped: those of imports, and of undos and redos of imports, older than a moment.
struct CompactionRequest {
    QByteArray importPrefix = "import."; ///< commands whose name begins so are imports
    Instant olderThan;
};

/// A step that can no longer be taken back, or brought back, once its images are gone.
struct LostStep {
    enum class Way { Undo, Redo };
    CommandRecord command; ///< as it was done at first
    Way way = Way::Undo;

    bool operator==(const LostStep &) const = default;
};

struct Compaction {
    qint64 commands = 0; ///< that have images to drop
    qint64 entries = 0; ///< that have one
    qint64 characters = 0; ///< in all of them
    QList<LostStep> lost; ///< of everybody, oldest first

    bool operator==(const Compaction &) const = default;
};

/// What compacting would drop. What an import added stays undoable for ever, as it needs no image.
Compaction planCompaction(Session &session, const CompactionRequest &request);

/// Drops it, and tells what it dropped. Entries stay: who changed which row and when, and its versions, are still
/// known, only not the values. Leaves no step. SQLite uses the room anew, without making the file smaller.
Compaction compactJournal(Transaction &transaction, const CompactionRequest &request);

} // namespace mainstay
