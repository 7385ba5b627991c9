// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_rules.h"

#include "desk/process_file.h"

namespace mainstay {

Result<DeskRules> shippedDeskRules()
{
    DeskRules rules;
    for (const ProcessKind kind : allProcessKinds) {
        Result<Process> process = shippedProcess(kind);
        if (!process)
            return tl::unexpected(process.error());
        rules.processes.insert(kind, std::move(*process));
    }
    Result<PriorityMatrix> matrix = shippedMatrix(shippedMatrices().first());
    if (!matrix)
        return tl::unexpected(matrix.error());
    rules.matrix = std::move(*matrix);
    return rules;
}

std::optional<Phase> phaseOf(const DeskRules &rules, const Ticket &ticket)
{
    const State *state = findState(rules.process(ticket.process), ticket.variant, ticket.state.state);
    return state ? std::optional(state->phase) : std::nullopt;
}

} // namespace mainstay
