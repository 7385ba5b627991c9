// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_change.h"

#include "desk/names.h"
#include "desk/process_check.h"
#include "desk/process_file.h"
#include "desk/process_planner.h"
#include "desk/rule_match.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Written and read again, so that timers and guards have their moves whoever edited it.
Process settled(const Process &process)
{
    Result<Process> sound = soundProcessFromJson(QJsonDocument(toJson(process)).toJson());
    if (!sound)
        throw StoreError(sound.error());
    return std::move(*sound);
}

/// What histories still name, once the wish is fulfilled.
QList<State> formerOf(const Process &before, const Process &wanted)
{
    QList<State> former;
    for (const State &state : before.former + wanted.former + before.states) {
        if (anyState(wanted, state.name))
            continue;
        const auto isSame = [&](const State &known) { return isSameName(known.name, state.name); };
        former.removeIf(isSame); // what was known last is what counts
        State kept;
        kept.name = state.name;
        kept.phase = state.phase;
        kept.takenUp = state.takenUp;
        kept.isWithoutVerdict = state.isWithoutVerdict;
        former.append(kept);
    }
    return former;
}

} // namespace

const State *anyState(const Process &process, QStringView name)
{
    const auto found =
        std::ranges::find_if(process.states, [&](const State &state) { return isSameName(state.name, name); });
    return found == process.states.end() ? nullptr : &*found;
}

ProcessPlanner::ProcessPlanner(Session &session, const DeskRules &rules, const ProcessWish &wish)
    : m_session(session), m_rules(rules), m_wish(wish)
{
    m_plan.before = findProcess(session, wish.process.kind);
    m_before = m_plan.before ? m_plan.before->process : rules.shipped(wish.process.kind);
    m_plan.process = settled(wish.process);
    m_plan.process.former = formerOf(m_before, m_plan.process);
    m_plan.changes = m_plan.process != m_before;
}

ProcessPlan ProcessPlanner::plan()
{
    planMigrations();
    planTickets();
    planReasons();
    planRules();
    planTemplates();
    planAgreements();
    planFields();
    return m_plan;
}

bool ProcessPlanner::hasVariant(const QString &name) const
{
    return std::ranges::any_of(m_plan.process.variants, [&](const Variant &variant) { return variant.name == name; });
}

bool ProcessPlanner::has(const State *state, const StateName &name)
{
    return state && (!name.reason || std::ranges::any_of(state->reasons, [&](const QString &reason) {
               return isSameName(reason, *name.reason);
           }));
}

/// What the wish says of just that state, or of just that reason, in the spelling of the process.
std::optional<StateName> ProcessPlanner::destination(const StateName &from) const
{
    for (auto wanted = m_wish.migrate.begin(); wanted != m_wish.migrate.end(); ++wanted) {
        const StateName key = stateNameFromText(wanted.key());
        if (!isState(key, from) || key.reason.has_value() != from.reason.has_value())
            continue;
        StateName to = stateNameFromText(wanted.value());
        if (const State *state = anyState(m_plan.process, to.state)) {
            to.state = state->name;
            for (const QString &reason : state->reasons) {
                if (to.reason && isSameName(reason, *to.reason))
                    to.reason = reason;
            }
        }
        return to;
    }
    return std::nullopt;
}

bool ProcessPlanner::isFit(const StateName &to) const
{
    const State *state = anyState(m_plan.process, to.state);
    return has(state, to) && state->phase == Phase::Open;
}

/// Some variant that stays has it, and will not have it any more.
bool ProcessPlanner::isLost(const StateName &name) const
{
    return std::ranges::any_of(m_before.states, [&](const State &state) {
        return isSameName(state.name, name.state) && has(&state, name)
            && std::ranges::any_of(state.variants, [&](const QString &of) {
                   return hasVariant(of) && !has(findState(m_plan.process, of, state.name), name);
               });
    });
}

void ProcessPlanner::planMigrations()
{
    for (auto wanted = m_wish.migrate.begin(); wanted != m_wish.migrate.end(); ++wanted) {
        if (!isLost(stateNameFromText(wanted.key())))
            find("desk.needless-migration", {{u"state"_s, wanted.key()}});
        if (!isFit(stateNameFromText(wanted.value())))
            find("desk.bad-migration", {{u"state"_s, wanted.key()}, {u"to"_s, wanted.value()}});
    }
}

void ProcessPlanner::planTickets()
{
    QMap<QString, qint64> lost;
    for (const StateUse &use : stateUses(m_session, m_wish.process.kind)) {
        if (hasVariant(use.variant))
            planTicketsIn(use);
        else
            lost[use.variant] += use.tickets;
    }
    for (auto variant = lost.begin(); variant != lost.end(); ++variant)
        find("desk.variant-in-use", {{u"variant"_s, variant.key()}, {u"count"_s, *variant}});
}

void ProcessPlanner::planTicketsIn(const StateUse &use)
{
    const QJsonObject facts{{u"state"_s, use.name.state}, {u"variant"_s, use.variant}, {u"count"_s, use.tickets}};
    if (const State *stays = findState(m_plan.process, use.variant, use.name.state)) {
        if (toName(stays->phase) != use.phase)
            find("desk.phase-in-use", facts);
        return;
    }
    if (use.phase != toName(Phase::Open)) {
        // What has ended stays where it ended, and the process remembers that it did.
        const State *was = findStateEver(m_plan.process, use.variant, use.name.state);
        if (!was || toName(was->phase) != use.phase)
            find("desk.phase-in-use", facts);
        return;
    }
    const auto to = destination(use.name);
    m_plan.leaving.append({use.variant, use.name, use.tickets, to});
    if (!to)
        find("desk.state-in-use", facts);
    else if (!findState(m_plan.process, use.variant, to->state) && isFit(*to))
        find("desk.bad-migration", {{u"state"_s, use.name.state}, {u"to"_s, toText(*to)}, {u"variant"_s, use.variant}});
}

void ProcessPlanner::planReasons()
{
    for (const StateUse &use : reasonUses(m_session, m_wish.process.kind)) {
        // What only an import knew is no reason that goes.
        const bool wasKnown = has(findState(m_before, use.variant, use.name.state), use.name);
        if (hasVariant(use.variant) && wasKnown)
            planReason(use);
    }
}

void ProcessPlanner::planReason(const StateUse &use)
{
    const State *stays = findState(m_plan.process, use.variant, use.name.state);
    if (has(stays, use.name))
        return;
    const auto to = destination(use.name);
    const auto whole = stays ? std::nullopt : destination({use.name.state, {}});
    if (!to && !stays) {
        // Where the state goes as a whole, the reason goes along where the new one has it, or knows none at all.
        const State *target = whole ? findState(m_plan.process, use.variant, whole->state) : nullptr;
        if (!target || whole->reason || target->reasons.isEmpty() || has(target, {target->name, use.name.reason}))
            return;
    }
    for (LeavingTickets &one : m_plan.leaving) {
        if (one.variant == use.variant && one.from == StateName{use.name.state, {}})
            one.open -= use.tickets;
    }
    m_plan.leaving.removeIf([&](const LeavingTickets &one) { return one.open == 0 && one.to; });
    m_plan.leaving.append({use.variant, use.name, use.tickets, to});
    if (!to)
        find("desk.reason-in-use",
             {{u"state"_s, toText(use.name)}, {u"variant"_s, use.variant}, {u"count"_s, use.tickets}});
    else if (!findState(m_plan.process, use.variant, to->state) && isFit(*to))
        find("desk.bad-migration",
             {{u"state"_s, toText(use.name)}, {u"to"_s, toText(*to)}, {u"variant"_s, use.variant}});
}

qint64 ProcessPlan::moving() const
{
    qint64 sum = 0;
    for (const LeavingTickets &one : leaving)
        sum += one.to ? one.open : 0;
    return sum;
}

ProcessPlan plannedProcess(Session &session, const DeskRules &rules, const ProcessWish &wish)
{
    return ProcessPlanner(session, rules, wish).plan();
}

} // namespace mainstay
