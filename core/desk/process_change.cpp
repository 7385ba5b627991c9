// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_change.h"

#include "desk/desk_rule_store.h"
#include "desk/names.h"
#include "desk/process_check.h"
#include "desk/process_file.h"
#include "desk/ticket_template_store.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const State *anyState(const Process &process, QStringView name)
{
    const auto found =
        std::ranges::find_if(process.states, [&](const State &state) { return isSameName(state.name, name); });
    return found == process.states.end() ? nullptr : &*found;
}

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

class ProcessPlanner
{
public:
    ProcessPlanner(Session &session, const DeskRules &rules, const ProcessWish &wish);
    ProcessPlan plan();

private:
    void find(const char *code, const QJsonObject &facts) { m_plan.findings.append({code, facts}); }
    bool hasVariant(const QString &name) const;
    std::optional<QString> destination(const QString &state) const;
    void planMigrations();
    void planTickets();
    void planTicketsIn(const StateUse &use);
    bool goesEverywhere(const QList<ProcessKind> &processes, const QString &state) const;
    std::optional<StateName> renamed(const StateName &name) const;
    bool rename(StateName &name, const QList<ProcessKind> &processes, const QString &rule);
    void planRules();
    void planTemplates();
    void planAgreements();

    Session &m_session;
    const DeskRules &m_rules;
    const ProcessWish &m_wish;
    Process m_before;
    ProcessPlan m_plan;
};

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
    planRules();
    planTemplates();
    planAgreements();
    return m_plan;
}

bool ProcessPlanner::hasVariant(const QString &name) const
{
    return std::ranges::any_of(m_plan.process.variants, [&](const Variant &variant) { return variant.name == name; });
}

std::optional<QString> ProcessPlanner::destination(const QString &state) const
{
    for (auto wanted = m_wish.migrate.begin(); wanted != m_wish.migrate.end(); ++wanted) {
        if (!isSameName(wanted.key(), state))
            continue;
        const State *to = anyState(m_plan.process, wanted.value());
        return to ? to->name : wanted.value();
    }
    return std::nullopt;
}

void ProcessPlanner::planMigrations()
{
    for (auto wanted = m_wish.migrate.begin(); wanted != m_wish.migrate.end(); ++wanted) {
        const bool isInUse = std::ranges::any_of(m_before.states, [&](const State &state) {
            return isSameName(state.name, wanted.key()) && std::ranges::any_of(state.variants, [&](const QString &of) {
                       return hasVariant(of) && !findState(m_plan.process, of, state.name);
                   });
        });
        if (!isInUse)
            find("desk.needless-migration", {{u"state"_s, wanted.key()}});
        const State *to = anyState(m_plan.process, wanted.value());
        if (!to || to->phase != Phase::Open)
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
    const QJsonObject facts{{u"state"_s, use.state}, {u"variant"_s, use.variant}, {u"count"_s, use.tickets}};
    if (const State *stays = findState(m_plan.process, use.variant, use.state)) {
        if (toName(stays->phase) != use.phase)
            find("desk.phase-in-use", facts);
        return;
    }
    if (use.phase != toName(Phase::Open)) {
        // What has ended stays where it ended, and the process remembers that it did.
        const State *was = findStateEver(m_plan.process, use.variant, use.state);
        if (!was || toName(was->phase) != use.phase)
            find("desk.phase-in-use", facts);
        return;
    }
    const auto to = destination(use.state);
    m_plan.leaving.append({use.variant, use.state, use.tickets, to});
    if (!to) {
        find("desk.state-in-use", facts);
        return;
    }
    const State *target = findState(m_plan.process, use.variant, *to);
    const bool isKnownWrong = !anyState(m_plan.process, *to) || anyState(m_plan.process, *to)->phase != Phase::Open;
    if (!target && !isKnownWrong)
        find("desk.bad-migration", {{u"state"_s, use.state}, {u"to"_s, *to}, {u"variant"_s, use.variant}});
}

/// Whether a name that stood for a state of this process, among those processes, stands for none of them any more.
bool ProcessPlanner::goesEverywhere(const QList<ProcessKind> &processes, const QString &state) const
{
    const bool isMeant = processes.isEmpty() || processes.contains(m_plan.process.kind);
    if (!isMeant || !anyState(m_before, state) || anyState(m_plan.process, state))
        return false;
    return std::ranges::none_of(m_rules.processes(), [&](const Process &other) {
        return other.kind != m_plan.process.kind && (processes.isEmpty() || processes.contains(other.kind))
            && anyState(other, state);
    });
}

std::optional<StateName> ProcessPlanner::renamed(const StateName &name) const
{
    const auto to = destination(name.state);
    const State *state = to ? anyState(m_plan.process, *to) : nullptr;
    const bool fits = state && state->phase == Phase::Open && (!name.reason || state->reasons.contains(*name.reason));
    return fits ? std::optional(StateName{state->name, name.reason}) : std::nullopt;
}

/// False where it stays.
bool ProcessPlanner::rename(StateName &name, const QList<ProcessKind> &processes, const QString &rule)
{
    if (!goesEverywhere(processes, name.state))
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
                    if (!goesEverywhere({target.process}, pause.state))
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

} // namespace

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
