// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/priority_matrix.h"
#include "desk/process_shelf.h"

namespace mainstay {

/// What tickets are judged by. Made once by whoever opens a workspace, and passed in; any thread may read it. It
/// follows the workspace: the processes are those that are stored there (keepUp() in process_store.h), else those that
/// ship.
struct DeskRules {
    PriorityMatrix matrix;

    /// All four. What was handed out stays good as long as the rules do.
    const QMap<ProcessKind, Process> &processes() const { return m_inForce.current(); }
    const Process &process(ProcessKind kind) const { return *processes().constFind(kind); }

    /// What holds where a workspace has no process of its own.
    const Process &shipped(ProcessKind kind) const { return *m_shipped.constFind(kind); }
    /// Only before anybody else has the rules.
    void ship(const Process &process);

    /// For process_store.h: what a workspace has stored, and how that is to be recognised.
    void follow(const QMap<ProcessKind, Process> &stored, const ProcessMarks &marks) const;
    bool follows(const ProcessMarks &marks) const { return m_inForce.marks() == marks; }

private:
    QMap<ProcessKind, Process> m_shipped;
    mutable ProcessShelf m_inForce;
};

/// The processes that ship, with the default matrix. Errors: those of shippedProcess().
Result<DeskRules> shippedDeskRules();

/// What the ticket's process says of its state, or said when it still had it; nothing when it never knew the state.
std::optional<Phase> phaseOf(const DeskRules &rules, const Ticket &ticket);

} // namespace mainstay
