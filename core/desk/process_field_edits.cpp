// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_field_edits.h"

#include "desk/names.h"
#include "desk/ticket_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Everything that demands fields, with the moves that are nobody's but time's.
template <class Change>
void eachNeeds(Process &process, Change change)
{
    for (State &state : process.states)
        change(state.needs);
    for (Move &move : process.moves)
        change(move.needs);
}

void renameField(Process &process, const QString &from, const QString &to)
{
    const auto rename = [&](QString &name) {
        if (name == from)
            name = to;
    };
    eachNeeds(process, [&](QList<Need> &needs) {
        for (Need &need : needs)
            std::ranges::for_each(need.anyOf, rename);
    });
    for (State &state : process.states) {
        if (state.timer && state.timer->dateField)
            rename(*state.timer->dateField);
    }
    for (FieldSpec &field : process.fields) {
        if (field.after)
            rename(*field.after);
    }
    for (PlanGuard &guard : process.guards)
        std::ranges::for_each(guard.fields, rename);
}

} // namespace

Process withField(Process process, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; hasField(process, name); ++number)
        name = wanted + u'_' + QString::number(number);
    process.fields.append(FieldSpec{name, FieldType::Line, {}, {}, {}});
    return process;
}

Process changedField(Process process, const QString &name, const FieldSpec &field)
{
    const auto known = std::ranges::find(process.fields, name, &FieldSpec::name);
    if (known == process.fields.end())
        return process;
    *known = field;
    // A list of values belongs to a choice, an earlier moment to a moment, a process to a ticket.
    if (field.type != FieldType::Choice)
        known->values.clear();
    if (field.type != FieldType::Moment && field.type != FieldType::Date)
        known->after.reset();
    if (field.type != FieldType::OtherTicket)
        known->ticketOf.reset();
    if (field.name != name)
        renameField(process, name, field.name);
    return process;
}

Process withoutField(Process process, const QString &name)
{
    process.fields.removeIf([&](const FieldSpec &field) { return field.name == name; });
    for (FieldSpec &field : process.fields) {
        if (field.after == name)
            field.after.reset();
    }
    // A column of the ticket may bear the name too, and goes on being demanded.
    if (hasField(process, name))
        return process;
    eachNeeds(process, [&](QList<Need> &needs) {
        for (Need &need : needs)
            need.anyOf.removeAll(name);
        needs.removeIf([](const Need &need) { return need.anyOf.isEmpty(); });
    });
    for (State &state : process.states) {
        if (!state.timer || state.timer->dateField != name)
            continue;
        state.timer.reset();
        process.moves.removeIf([&](const Move &move) { return move.by == MoveBy::Time && move.from == state.name; });
    }
    for (PlanGuard &guard : process.guards)
        guard.fields.removeAll(name);
    process.guards.removeIf([](const PlanGuard &guard) { return guard.fields.isEmpty(); });
    return process;
}

Process withGuard(Process process, qsizetype place, const PlanGuard &guard)
{
    if (place < process.guards.size())
        process.guards[place] = guard;
    else
        process.guards.append(guard);
    process.guards.removeIf([](const PlanGuard &one) { return one.fields.isEmpty() || one.states.isEmpty(); });
    return process;
}

QStringList fieldNamesFromText(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.simplified().replace(u' ', u'_');
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace mainstay
