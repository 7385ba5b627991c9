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
        rules.ship(*process);
    }
    Result<PriorityMatrix> matrix = shippedMatrix(shippedMatrices().first());
    if (!matrix)
        return tl::unexpected(matrix.error());
    rules.matrix = std::move(*matrix);
    return rules;
}

void DeskRules::ship(const Process &process)
{
    m_shipped.insert(process.kind, process);
    m_inForce.put(m_shipped, {});
}

void DeskRules::follow(const QMap<ProcessKind, Process> &stored, const ProcessMarks &marks) const
{
    QMap<ProcessKind, Process> all = m_shipped;
    all.insert(stored);
    m_inForce.put(all, marks);
}

std::optional<Phase> phaseOf(const DeskRules &rules, const Ticket &ticket)
{
    const State *state = findStateEver(rules.process(ticket.process), ticket.variant, ticket.state.state);
    return state ? std::optional(state->phase) : std::nullopt;
}

} // namespace mainstay
