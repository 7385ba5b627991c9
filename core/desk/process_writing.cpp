// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_file.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonArray toJson(const QList<Need> &needs)
{
    QJsonArray list;
    for (const Need &need : needs) {
        if (need.anyOf.size() == 1)
            list.append(need.anyOf.first());
        else
            list.append(QJsonObject{{u"any_of"_s, QJsonArray::fromStringList(need.anyOf)}});
    }
    return list;
}

/// Whatever is empty or false is left out.
void put(QJsonObject &json, const QString &key, const QJsonValue &value)
{
    const bool isNothing = value.isNull() || value == QJsonValue(false) || value == QJsonValue(QString())
        || (value.isArray() && value.toArray().isEmpty());
    if (!isNothing)
        json.insert(key, value);
}

QJsonObject toJson(const Variant &variant)
{
    QJsonObject json{{u"name"_s, variant.name}};
    if (variant.reviewWithinDays)
        json.insert(u"review_within_days"_s, *variant.reviewWithinDays);
    return json;
}

QJsonObject toJson(const FieldSpec &field)
{
    QJsonObject json{{u"name"_s, field.name}, {u"type"_s, toName(field.type)}};
    put(json, u"values"_s, QJsonArray::fromStringList(field.values));
    put(json, u"after"_s, field.after.value_or(QString()));
    put(json, u"process"_s, field.ticketOf ? toName(*field.ticketOf) : QString());
    return json;
}

/// A timer says by itself whether it reopens; the move that it makes knows.
bool reopens(const Process &process, const State &state)
{
    return std::ranges::any_of(process.moves, [&](const Move &move) {
        return move.by == MoveBy::Time && move.from == state.name && move.reopens;
    });
}

QJsonObject toJson(const Process &process, const State &state)
{
    QJsonObject json{{u"name"_s, state.name}, {u"phase"_s, toName(state.phase)}};
    put(json, u"taken_up"_s, state.takenUp);
    put(json, u"without_verdict"_s, state.isWithoutVerdict);
    put(json, u"route_settled"_s, state.needsRoute);
    put(json, u"approval"_s, state.approval ? toName(*state.approval) : QString());
    put(json, u"reasons"_s, QJsonArray::fromStringList(state.reasons));
    put(json, u"needs"_s, toJson(state.needs));
    if (state.variants.size() != process.variants.size())
        put(json, u"variants"_s, QJsonArray::fromStringList(state.variants));
    if (!state.timer)
        return json;
    QJsonObject timer{{u"to"_s, state.timer->to}};
    if (state.timer->businessDays)
        timer.insert(u"after_business_days"_s, *state.timer->businessDays);
    put(timer, u"on"_s, state.timer->dateField.value_or(QString()));
    put(timer, u"reopens"_s, reopens(process, state));
    json.insert(u"timer"_s, timer);
    return json;
}

QJsonObject toJson(const Move &move, const QStringList &from)
{
    QJsonObject json{{u"from"_s, QJsonArray::fromStringList(from)}, {u"to"_s, move.to}};
    put(json, u"by"_s, move.by == MoveBy::Merge ? toName(move.by) : QString());
    put(json, u"reopens"_s, move.reopens);
    put(json, u"needs"_s, toJson(move.needs));
    put(json, u"variants"_s, QJsonArray::fromStringList(move.variants));
    put(json, u"decision"_s, move.decision ? toName(*move.decision) : QString());
    return json;
}

/// Neighbours that differ in where they begin alone stand as one; timers and guards make theirs again.
QJsonArray movesOf(const Process &process)
{
    QJsonArray list;
    QStringList from;
    std::optional<Move> shape;
    const auto flush = [&] {
        if (shape)
            list.append(toJson(*shape, from));
        from.clear();
    };
    for (const Move &move : process.moves) {
        if (move.by != MoveBy::Person && move.by != MoveBy::Merge)
            continue;
        Move same = move;
        same.from.clear();
        if (same != shape)
            flush();
        shape = same;
        from.append(move.from);
    }
    flush();
    return list;
}

QJsonObject toJson(const PlanGuard &guard)
{
    return {{u"fields"_s, QJsonArray::fromStringList(guard.fields)},
            {u"in"_s, QJsonArray::fromStringList(guard.states)},
            {u"to"_s, guard.to},
            {u"variants"_s, QJsonArray::fromStringList(guard.variants)}};
}

template <class List, class Write>
void putAll(QJsonObject &json, const QString &key, const List &list, Write write)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(write(one));
    put(json, key, array);
}

} // namespace

QJsonObject toJson(const Process &process)
{
    QJsonObject json{{u"process"_s, toName(process.kind)}, {u"initial"_s, process.initial}};
    putAll(json, u"variants"_s, process.variants, [](const Variant &variant) { return toJson(variant); });
    putAll(json, u"fields"_s, process.fields, [](const FieldSpec &field) { return toJson(field); });
    putAll(json, u"states"_s, process.states, [&](const State &state) { return toJson(process, state); });
    put(json, u"moves"_s, movesOf(process));
    putAll(json, u"guards"_s, process.guards, [](const PlanGuard &guard) { return toJson(guard); });
    putAll(json, u"former"_s, process.former, [](const State &state) {
        QJsonObject one{{u"name"_s, state.name}, {u"phase"_s, toName(state.phase)}};
        put(one, u"taken_up"_s, state.takenUp);
        put(one, u"without_verdict"_s, state.isWithoutVerdict);
        return one;
    });
    return json;
}

} // namespace mainstay
