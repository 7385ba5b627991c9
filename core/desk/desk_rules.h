// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/priority_matrix.h"
#include "desk/process.h"

namespace mainstay {

/// What tickets are judged by. Made once by whoever opens a workspace, and passed in; any thread may read it.
struct DeskRules {
    QMap<ProcessKind, Process> processes; ///< all four
    PriorityMatrix matrix;

    const Process &process(ProcessKind kind) const { return *processes.constFind(kind); }
    bool operator==(const DeskRules &) const = default;
};

/// The processes that ship, with the default matrix. Errors: those of shippedProcess().
Result<DeskRules> shippedDeskRules();

/// What the ticket's process says of its state; nothing when it does not know the state.
std::optional<Phase> phaseOf(const DeskRules &rules, const Ticket &ticket);

} // namespace mainstay
