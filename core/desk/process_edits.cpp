// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_edits.h"

#include "desk/names.h"
#include "desk/process_file.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

State *stateOf(Process &process, const QString &name)
{
    const auto found = std::ranges::find(process.states, name, &State::name);
    return found == process.states.end() ? nullptr : &*found;
}

bool isTaken(const Process &process, const QString &name)
{
    return std::ranges::any_of(process.states, [&](const State &state) { return isSameName(state.name, name); });
}

bool isReopening(const Process &process, const QString &from, const QString &to)
{
    const auto phaseIn = [&](const QString &name) {
        const auto found = std::ranges::find(process.states, name, &State::name);
        return found == process.states.end() ? Phase::Open : found->phase;
    };
    return phaseIn(from) != Phase::Open && phaseIn(to) == Phase::Open;
}

bool isPersons(const Move &move, const QString &variant, const QString &from, const QString &to)
{
    return move.by == MoveBy::Person && move.from == from && move.to == to && move.variants.contains(variant);
}

/// With the move of persons changed in that variant alone; in others it stays as it is.
template <class Change>
Process withMoveChanged(Process process, const QString &variant, const QString &from, const QString &to, Change change)
{
    const auto found =
        std::ranges::find_if(process.moves, [&](const Move &move) { return isPersons(move, variant, from, to); });
    if (found == process.moves.end())
        return process;
    Move changed = *found;
    change(changed);
    if (changed == *found)
        return process;
    changed.variants = {variant};
    const qsizetype place = found - process.moves.begin();
    found->variants.removeAll(variant);
    process.moves.insert(place + 1, changed);
    process.moves.removeIf([](const Move &move) { return move.variants.isEmpty(); });
    return process;
}

} // namespace

Process withDerivedMoves(const Process &process)
{
    const Result<Process> read = processFromJson(QJsonDocument(toJson(process)).toJson());
    return read.value_or(process);
}

QString freeStateName(const Process &process, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; isTaken(process, name); ++number)
        name = wanted + u' ' + QString::number(number);
    return name;
}

Process withState(Process process, const QString &variant, const QString &name)
{
    State state;
    state.name = name;
    state.variants = {variant};
    process.states.append(state);
    return process;
}

Process withoutState(Process process, const QString &name)
{
    process.states.removeIf([&](const State &state) { return state.name == name; });
    process.moves.removeIf([&](const Move &move) { return move.from == name || move.to == name; });
    for (State &state : process.states) {
        if (state.timer && state.timer->to == name)
            state.timer.reset();
    }
    for (PlanGuard &guard : process.guards)
        guard.states.removeAll(name);
    process.guards.removeIf([&](const PlanGuard &guard) { return guard.to == name || guard.states.isEmpty(); });
    return process;
}

Process renamedState(Process process, const QString &from, const QString &to)
{
    const auto rename = [&](QString &name) {
        if (name == from)
            name = to;
    };
    rename(process.initial);
    for (State &state : process.states) {
        rename(state.name);
        if (state.timer)
            rename(state.timer->to);
    }
    for (Move &move : process.moves) {
        rename(move.from);
        rename(move.to);
    }
    for (PlanGuard &guard : process.guards) {
        rename(guard.to);
        std::ranges::for_each(guard.states, rename);
    }
    return process;
}

Process changedState(Process process, const State &state)
{
    State *known = stateOf(process, state.name);
    if (!known)
        return process;
    const bool isOtherPhase = known->phase != state.phase;
    *known = state;
    if (isOtherPhase) {
        for (Move &move : process.moves) {
            if (move.from == state.name || move.to == state.name)
                move.reopens = isReopening(process, move.from, move.to);
        }
    }
    return process;
}

Process withTimer(Process process, const QString &state, const std::optional<Timer> &timer)
{
    State *known = stateOf(process, state);
    if (!known)
        return process;
    known->timer = timer;
    process.moves.removeIf([&](const Move &move) { return move.by == MoveBy::Time && move.from == state; });
    if (timer)
        process.moves.append(
            Move{state, timer->to, MoveBy::Time, isReopening(process, state, timer->to), {}, known->variants});
    return process;
}

Process withApproval(Process process, const QString &state, const std::optional<Approver> &approval)
{
    State *known = stateOf(process, state);
    if (!known)
        return process;
    known->approval = approval;
    for (Move &move : process.moves) {
        if (!approval && move.from == state)
            move.decision.reset();
    }
    return process;
}

Process withMove(Process process, const QString &variant, const QString &from, const QString &to)
{
    const auto there = [&](const Move &move) { return isPersons(move, variant, from, to); };
    if (std::ranges::none_of(process.moves, there))
        process.moves.append(Move{from, to, MoveBy::Person, isReopening(process, from, to), {}, {variant}});
    return process;
}

Process withoutMove(Process process, const QString &variant, const QString &from, const QString &to)
{
    for (Move &move : process.moves) {
        if (isPersons(move, variant, from, to))
            move.variants.removeAll(variant);
    }
    process.moves.removeIf([](const Move &move) { return move.variants.isEmpty(); });
    return process;
}

Process withMoveNeeds(Process process, const QString &variant, const QString &from, const QString &to,
                      const QList<Need> &needs)
{
    return withMoveChanged(std::move(process), variant, from, to, [&](Move &move) { move.needs = needs; });
}

Process withDecision(Process process, const QString &variant, const QString &from, const QString &to,
                     const std::optional<Decision> &decision)
{
    QStringList others;
    for (const Move &move : std::as_const(process.moves)) {
        if (decision && move.decision == decision && move.to != to && isPersons(move, variant, from, move.to))
            others.append(move.to);
    }
    for (const QString &other : std::as_const(others))
        process = withMoveChanged(std::move(process), variant, from, other, [](Move &move) { move.decision.reset(); });
    return withMoveChanged(std::move(process), variant, from, to, [&](Move &move) { move.decision = decision; });
}

QString needsToText(const QList<Need> &needs, const QString &orWord)
{
    QStringList texts;
    for (const Need &need : needs)
        texts.append(need.anyOf.join(u' ' + orWord + u' '));
    return texts.join(u", "_s);
}

QList<Need> needsFromText(const QString &text, const QString &orWord)
{
    QList<Need> needs;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        Need need;
        for (const QString &field : part.simplified().split(u' ' + orWord + u' ', Qt::SkipEmptyParts))
            need.anyOf.append(field.trimmed().replace(u' ', u'_'));
        need.anyOf.removeAll(QString());
        if (!need.anyOf.isEmpty() && !needs.contains(need))
            needs.append(need);
    }
    return needs;
}

} // namespace mainstay
