// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"

#include <QSet>
#include <algorithm>

namespace mainstay {

/// A command and what became of it: the command, its undo, the undo of that, … Each link undoes the one before.
struct CommandChain {
    QList<CommandRecord> links; ///< oldest first, never empty

    const CommandRecord &root() const { return links.first(); }
    const CommandRecord &tip() const { return links.last(); }
    /// In force: undone an even number of times.
    bool isDone() const { return links.size() % 2 == 1; }
    /// Whether what was done after `moment` leaves rows other than they were then: each undo cancels the link before
    /// it.
    bool hasEffectAfter(Id<Command> moment) const
    {
        return std::ranges::count_if(links, [moment](const CommandRecord &link) { return link.id > moment; }) % 2 == 1;
    }
};

/// The chain that a command (a root or any later link) is part of.
CommandChain chainOf(Session &session, const CommandRecord &member);

/// The command that undo does not cross: the newest migration or restore, 0 where there is none.
qint64 undoBarrier(Session &session);

/// Those of the commands that can be taken back as a person's step: new ones, in force, of a person rather than of
/// time, and after the last migration or restore. Whether a later change stands in the way shows when it is tried.
QSet<Id<Command>> undoableSteps(Session &session, const QList<CommandRecord> &commands);

/// Likewise those that were taken back and can be done again.
QSet<Id<Command>> redoableSteps(Session &session, const QList<CommandRecord> &commands);

/// The newest chain of `who` that is in force; what undo takes back. Nothing beyond a migration or a restore.
std::optional<CommandChain> nextToUndo(Session &session, const QString &who);

/// The chain of `who` that was undone last, unless a new command came after; what redo brings back.
std::optional<CommandChain> nextToRedo(Session &session, const QString &who);

} // namespace mainstay
