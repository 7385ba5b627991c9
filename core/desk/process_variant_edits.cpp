// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_variant_edits.h"

#include "desk/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool isVariant(const Process &process, const QString &name)
{
    return std::ranges::any_of(process.variants,
                               [&](const Variant &variant) { return isSameName(variant.name, name); });
}

/// The variants that anything names, one list after the other.
template <class Change>
void eachVariants(Process &process, Change change)
{
    for (State &state : process.states)
        change(state.variants);
    for (Move &move : process.moves)
        change(move.variants);
    for (PlanGuard &guard : process.guards)
        change(guard.variants);
}

void dropEmpty(Process &process)
{
    process.states.removeIf([](const State &state) { return state.variants.isEmpty(); });
    process.moves.removeIf([](const Move &move) { return move.variants.isEmpty(); });
    process.guards.removeIf([](const PlanGuard &guard) { return guard.variants.isEmpty(); });
}

State *stateNamed(Process &process, const QString &name)
{
    const auto found = std::ranges::find(process.states, name, &State::name);
    return found == process.states.end() ? nullptr : &*found;
}

} // namespace

Process withVariant(Process process, const QString &like, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; isVariant(process, name); ++number)
        name = wanted + u' ' + QString::number(number);
    const auto model = std::ranges::find(process.variants, like, &Variant::name);
    Variant variant = model == process.variants.end() ? Variant() : *model;
    variant.name = name;
    process.variants.append(variant);
    eachVariants(process, [&](QStringList &variants) {
        if (variants.contains(like))
            variants.append(name);
    });
    return process;
}

Process renamedVariant(Process process, const QString &from, const QString &to)
{
    const bool isTaken = std::ranges::any_of(
        process.variants, [&](const Variant &variant) { return variant.name != from && isSameName(variant.name, to); });
    if (to.isEmpty() || isTaken)
        return process;
    for (Variant &variant : process.variants) {
        if (variant.name == from)
            variant.name = to;
    }
    eachVariants(process, [&](QStringList &variants) { std::ranges::replace(variants, from, to); });
    return process;
}

Process withoutVariant(Process process, const QString &name)
{
    if (process.variants.size() < 2)
        return process;
    process.variants.removeIf([&](const Variant &variant) { return variant.name == name; });
    eachVariants(process, [&](QStringList &variants) { variants.removeAll(name); });
    dropEmpty(process);
    return process;
}

Process withReviewDays(Process process, const QString &name, std::optional<int> days)
{
    for (Variant &variant : process.variants) {
        if (variant.name == name)
            variant.reviewWithinDays = days;
    }
    return process;
}

Process withStateIn(Process process, const QString &state, const QString &variant)
{
    State *known = stateNamed(process, state);
    if (known && !known->variants.contains(variant))
        known->variants.append(variant);
    return process;
}

Process withoutStateIn(Process process, const QString &state, const QString &variant)
{
    State *known = stateNamed(process, state);
    if (!known || known->variants.size() < 2)
        return process;
    known->variants.removeAll(variant);
    for (Move &move : process.moves) {
        if (move.from == state || move.to == state)
            move.variants.removeAll(variant);
    }
    for (PlanGuard &guard : process.guards) {
        if (guard.to == state || guard.states.contains(state))
            guard.variants.removeAll(variant);
    }
    dropEmpty(process);
    return process;
}

Process withInitial(Process process, const QString &state)
{
    process.initial = state;
    return process;
}

} // namespace mainstay
