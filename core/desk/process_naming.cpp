// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_rule_store.h"
#include "desk/names.h"
#include "desk/process_planner.h"
#include "desk/ticket_template_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

/// Whether a name that stood for a state of this process, among those processes, or for one of its reasons, stands for
/// nothing of any of them any more.
bool ProcessPlanner::goesEverywhere(const QList<ProcessKind> &processes, const StateName &name) const
{
    const bool isMeant = processes.isEmpty() || processes.contains(m_plan.process.kind);
    const State *before = anyState(m_before, name.state);
    const State *after = anyState(m_plan.process, name.state);
    // A reason that the state never had is gone only with its state.
    const bool goes = before && (!after || (has(before, name) && !has(after, name)));
    if (!isMeant || !goes)
        return false;
    return std::ranges::none_of(m_rules.processes(), [&](const Process &other) {
        return other.kind != m_plan.process.kind && (processes.isEmpty() || processes.contains(other.kind))
            && anyState(other, name.state) && (!after || has(anyState(other, name.state), name));
    });
}

std::optional<StateName> ProcessPlanner::renamed(const StateName &name) const
{
    const auto own = name.reason ? destination(name) : std::nullopt;
    const auto to = own ? own : destination({name.state, {}});
    if (!to || !isFit(*to))
        return std::nullopt;
    const StateName wanted{to->state, to->reason ? to->reason : name.reason};
    return isFit(wanted) ? std::optional(wanted) : std::nullopt;
}

/// False where it stays.
bool ProcessPlanner::rename(StateName &name, const QList<ProcessKind> &processes, const QString &rule)
{
    if (!goesEverywhere(processes, name))
        return false;
    const auto other = renamed(name);
    if (!other)
        find("desk.state-named", {{u"entity"_s, u"desk_rule"_s}, {u"name"_s, rule}, {u"state"_s, toText(name)}});
    name = other.value_or(name);
    return other.has_value();
}

void ProcessPlanner::planRules()
{
    for (DeskRule rule : deskRules(m_session)) {
        const QList<ProcessKind> of = rule.filter.processes;
        bool isOther = rule.when.state && rename(*rule.when.state, of, rule.name);
        for (StateName &state : rule.filter.states)
            isOther = rename(state, of, rule.name) || isOther;
        isOther = (rule.then.move && rename(*rule.then.move, of, rule.name)) || isOther;
        if (isOther)
            m_plan.rules.append(rule);
    }
}

void ProcessPlanner::planTemplates()
{
    for (const TicketTemplate &one : ticketTemplates(m_session)) {
        if (one.process == m_plan.process.kind && !one.variant.isEmpty() && !hasVariant(one.variant))
            find("desk.variant-named",
                 {{u"entity"_s, u"ticket_template"_s}, {u"name"_s, one.name}, {u"variant"_s, one.variant}});
    }
}

/// The old pauses stay, since the past is judged by them; the new ones stand beside them.
void ProcessPlanner::planAgreements()
{
    for (StoredAgreement agreement : agreements(m_session)) {
        bool isOther = false;
        QStringList stays;
        for (AgreementVersion &version : agreement.versions) {
            for (AgreementTarget &target : version.terms.targets) {
                for (const StateName &pause : QList<StateName>(target.pauses)) {
                    if (!goesEverywhere({target.process}, pause))
                        continue;
                    const auto other = renamed(pause);
                    if (!other)
                        stays.append(toText(pause));
                    else if (!target.pauses.contains(*other))
                        target.pauses.append(*other);
                    isOther = isOther || other;
                }
            }
        }
        stays.removeDuplicates();
        for (const QString &state : std::as_const(stays))
            m_plan.notes.append({"desk.pause-stays", {{u"name"_s, agreement.name}, {u"state"_s, state}}});
        if (isOther)
            m_plan.agreements.append(agreement);
    }
}

/// What tickets hold is never thrown away: a field that comes back finds its values.
void ProcessPlanner::planFields()
{
    for (const FieldSpec &field : std::as_const(m_before.fields)) {
        const FieldSpec *now = findField(m_plan.process, field.name);
        if (now && now->type == field.type)
            continue;
        if (const qint64 count = ticketsWithField(m_session, m_plan.process.kind, field.name))
            m_plan.notes.append({"desk.field-stays", {{u"field"_s, field.name}, {u"count"_s, count}}});
    }
}

} // namespace mainstay
