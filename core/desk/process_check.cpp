// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_check.h"

#include "desk/names.h"
#include "desk/ticket_fields.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype longestName = 60;

class Checker
{
public:
    explicit Checker(const Process &process) : m_process(process) { }
    QList<ProcessFault> run();

private:
    void add(ProcessFaultKind kind, const QString &state, const QString &variant = {}, const QString &subject = {});
    void checkName(const QString &name, const QString &state);
    void checkVariants();
    void checkNamedVariants(const QStringList &variants, const QString &state);
    void checkFields();
    void checkOrder(const FieldSpec &field);
    void checkNeeds(const QList<Need> &needs, const QString &state);
    void checkStates();
    void checkMoves();
    void checkMove(const Move &move, const QString &variant);
    void checkGuards();
    void checkApprovals();
    void checkWays(const QString &variant);
    QSet<QString> reached(QStringList from, const std::function<QStringList(const QString &)> &next) const;

    const Process &m_process;
    QList<ProcessFault> m_faults;
};

void Checker::add(ProcessFaultKind kind, const QString &state, const QString &variant, const QString &subject)
{
    const ProcessFault fault{kind, state, variant, subject};
    if (!m_faults.contains(fault))
        m_faults.append(fault);
}

void Checker::checkName(const QString &name, const QString &state)
{
    if (comparableName(name).isEmpty() || name.size() > longestName || name.contains(u'/'))
        add(ProcessFaultKind::BadName, state, {}, name);
}

void Checker::checkVariants()
{
    QSet<QString> seen;
    for (const Variant &variant : m_process.variants) {
        checkName(variant.name, {});
        if (seen.contains(comparableName(variant.name)))
            add(ProcessFaultKind::Duplicate, {}, variant.name);
        seen.insert(comparableName(variant.name));
    }
}

void Checker::checkNamedVariants(const QStringList &variants, const QString &state)
{
    for (const QString &name : variants) {
        if (!std::ranges::any_of(m_process.variants, [&](const Variant &known) { return known.name == name; }))
            add(ProcessFaultKind::UnknownVariant, state, name);
    }
}

void Checker::checkFields()
{
    static const QRegularExpression plain(u"\\A[a-z][a-z0-9]*(_[a-z0-9]+)*\\z"_s);
    QSet<QString> seen;
    for (const FieldSpec &field : m_process.fields) {
        if (!plain.match(field.name).hasMatch() || field.name.size() > longestName || field.name == u"reason")
            add(ProcessFaultKind::BadName, {}, {}, field.name);
        // Lists, agreements and the clocks read the columns: a second "team" would be one that nobody sees.
        const bool isColumn = hasField(Process(), field.name) && field.name != u"impact" && field.name != u"urgency";
        if (seen.contains(field.name) || isColumn)
            add(ProcessFaultKind::Duplicate, {}, {}, field.name);
        seen.insert(field.name);
        if ((field.type == FieldType::Choice) == field.values.isEmpty())
            add(ProcessFaultKind::WrongField, {}, {}, field.name);
        if (field.after)
            checkOrder(field);
    }
}

void Checker::checkOrder(const FieldSpec &field)
{
    const FieldSpec *earlier = findField(m_process, *field.after);
    if (!earlier)
        add(ProcessFaultKind::UnknownField, {}, {}, *field.after);
    else if (earlier->type != field.type || (field.type != FieldType::Moment && field.type != FieldType::Date))
        add(ProcessFaultKind::WrongField, {}, {}, field.name);
}

void Checker::checkNeeds(const QList<Need> &needs, const QString &state)
{
    const State *target = nullptr;
    for (const State &candidate : m_process.states) {
        if (candidate.name == state)
            target = &candidate;
    }
    for (const Need &need : needs) {
        for (const QString &field : need.anyOf) {
            const bool isReason = field == u"reason" && target && !target->reasons.isEmpty();
            if (!isReason && !hasField(m_process, field))
                add(ProcessFaultKind::UnknownField, state, {}, field);
        }
    }
}

void Checker::checkStates()
{
    QSet<QString> seen;
    for (const State &state : m_process.states) {
        checkName(state.name, state.name);
        if (seen.contains(comparableName(state.name)))
            add(ProcessFaultKind::Duplicate, state.name);
        seen.insert(comparableName(state.name));
        QSet<QString> reasons;
        for (const QString &reason : state.reasons) {
            checkName(reason, state.name);
            if (reasons.contains(comparableName(reason)))
                add(ProcessFaultKind::Duplicate, state.name, {}, reason);
            reasons.insert(comparableName(reason));
        }
        checkNamedVariants(state.variants, state.name);
        checkNeeds(state.needs, state.name);
        if (state.timer && state.timer->dateField) {
            const FieldSpec *field = findField(m_process, *state.timer->dateField);
            if (!field)
                add(ProcessFaultKind::UnknownField, state.name, {}, *state.timer->dateField);
            else if (field->type != FieldType::Date && field->type != FieldType::Moment)
                add(ProcessFaultKind::WrongField, state.name, {}, field->name);
        }
    }
}

void Checker::checkMoves()
{
    QSet<QStringList> seen;
    for (const Move &move : m_process.moves) {
        checkNamedVariants(move.variants, move.from);
        checkNeeds(move.needs, move.to);
        if (isSameName(move.from, move.to))
            add(ProcessFaultKind::SelfMove, move.from);
        for (const QString &variant : move.variants) {
            const QStringList key{move.from, move.to, toName(move.by), variant};
            if (seen.contains(key))
                add(ProcessFaultKind::Duplicate, move.from, variant, move.to);
            seen.insert(key);
            checkMove(move, variant);
        }
    }
}

void Checker::checkMove(const Move &move, const QString &variant)
{
    const State *from = findState(m_process, variant, move.from);
    const State *to = findState(m_process, variant, move.to);
    // The spelling of a move must be its state's own, or the rules would have to fold names at every step.
    if (!from || from->name != move.from)
        add(ProcessFaultKind::UnknownState, move.from, variant);
    if (!to || to->name != move.to)
        add(ProcessFaultKind::UnknownState, move.to, variant, move.from);
    if (!from || !to)
        return;
    const bool isReopening = from->phase != Phase::Open && to->phase == Phase::Open;
    if (from->phase == Phase::Final && !(isReopening && move.reopens))
        add(ProcessFaultKind::LeavesFinal, move.from, variant, move.to);
    else if (isReopening && !move.reopens)
        add(ProcessFaultKind::UnmarkedReopening, move.from, variant, move.to);
    else if (!isReopening && move.reopens)
        add(ProcessFaultKind::FalseReopening, move.from, variant, move.to);
}

void Checker::checkGuards()
{
    for (const PlanGuard &guard : m_process.guards) {
        for (const QString &field : guard.fields) {
            if (!hasField(m_process, field))
                add(ProcessFaultKind::UnknownField, guard.to, {}, field);
        }
    }
}

void Checker::checkApprovals()
{
    for (const State &state : m_process.states) {
        if (!state.approval)
            continue;
        if (state.phase != Phase::Open)
            add(ProcessFaultKind::FalseDecision, state.name);
        for (const QString &variant : state.variants) {
            for (const Decision decision : allDecisions) {
                const auto ways = std::ranges::count_if(m_process.moves, [&](const Move &move) {
                    return move.from == state.name && move.decision == decision && move.variants.contains(variant);
                });
                if (ways != 1)
                    add(ProcessFaultKind::Undecided, state.name, variant, toName(decision));
            }
        }
    }
    for (const Move &move : m_process.moves) {
        const bool isDecided = std::ranges::any_of(m_process.states, [&](const State &state) {
            return state.name == move.from && state.approval && move.by == MoveBy::Person;
        });
        if (move.decision && !isDecided)
            add(ProcessFaultKind::FalseDecision, move.from, {}, move.to);
    }
}

QSet<QString> Checker::reached(QStringList from, const std::function<QStringList(const QString &)> &next) const
{
    QSet<QString> seen(from.begin(), from.end());
    while (!from.isEmpty()) {
        for (const QString &state : next(from.takeLast())) {
            if (!seen.contains(state)) {
                seen.insert(state);
                from.append(state);
            }
        }
    }
    return seen;
}

void Checker::checkWays(const QString &variant)
{
    const State *initial = findState(m_process, variant, m_process.initial);
    if (!initial || initial->name != m_process.initial || initial->phase != Phase::Open) {
        add(ProcessFaultKind::NoInitial, m_process.initial, variant);
        return;
    }
    QHash<QString, QStringList> onward;
    QHash<QString, QStringList> back;
    for (const Move &move : m_process.moves) {
        if (!move.variants.contains(variant))
            continue;
        onward[move.from].append(move.to);
        // Being merged or having its plan changed happens to a ticket; neither is a way to bring it to its end.
        if (move.by == MoveBy::Person || move.by == MoveBy::Time)
            back[move.to].append(move.from);
    }
    QStringList finals;
    for (const State &state : m_process.states) {
        if (state.variants.contains(variant) && state.phase == Phase::Final)
            finals.append(state.name);
    }
    if (finals.isEmpty())
        add(ProcessFaultKind::NoFinal, {}, variant);
    const QSet<QString> reachable = reached({initial->name}, [&](const QString &state) { return onward.value(state); });
    const QSet<QString> ending = reached(finals, [&](const QString &state) { return back.value(state); });
    for (const State &state : m_process.states) {
        if (!state.variants.contains(variant))
            continue;
        if (!reachable.contains(state.name))
            add(ProcessFaultKind::Unreachable, state.name, variant);
        if (!ending.contains(state.name))
            add(ProcessFaultKind::DeadEnd, state.name, variant);
    }
}

QList<ProcessFault> Checker::run()
{
    checkVariants();
    checkFields();
    checkStates();
    checkMoves();
    checkGuards();
    checkApprovals();
    if (m_faults.isEmpty()) {
        for (const Variant &variant : m_process.variants)
            checkWays(variant.name);
    }
    return m_faults;
}

} // namespace

QList<ProcessFault> faultsOf(const Process &process)
{
    return Checker(process).run();
}

} // namespace mainstay
