// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_rules.h"

#include "desk/names.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const Move *findMove(const Process &process, const QString &variant, QStringView from, QStringView to, MoveBy by)
{
    for (const Move &move : process.moves) {
        if (move.by == by && move.from == from && move.to == to && move.variants.contains(variant))
            return &move;
    }
    return nullptr;
}

/// How a ticket may leave a state that the process has lost.
bool isHomecoming(const Process &process, const Ticket &ticket, const State &to)
{
    return to.name == process.initial && !findState(process, ticket.variant, ticket.state.state);
}

tl::unexpected<Error> notAllowed(const Process &process, const Ticket &ticket, const StateName &to)
{
    return failure(ErrorKind::Invalid, "desk.move-not-allowed",
                   {{u"ticket"_s, ticket.number},
                    {u"process"_s, toName(process.kind)},
                    {u"variant"_s, ticket.variant},
                    {u"from"_s, toText(ticket.state)},
                    {u"to"_s, toText(to)},
                    {u"allowed"_s, QJsonArray::fromStringList(allowedMoves(process, ticket))}});
}

tl::unexpected<Error> unknownState(const Process &process, const Ticket &ticket, const StateName &to)
{
    QJsonArray names;
    for (const State &state : process.states) {
        if (state.variants.contains(ticket.variant))
            names.append(state.name);
    }
    return failure(ErrorKind::Invalid, "desk.unknown-state",
                   {{u"process"_s, toName(process.kind)},
                    {u"state"_s, to.state},
                    {u"states"_s, names},
                    {u"allowed"_s, QJsonArray::fromStringList(allowedMoves(process, ticket))}});
}

/// The state with its reason in the process's spelling.
Result<StateName> spelledOut(const Process &process, const State &state, const StateName &to)
{
    if (!to.reason)
        return StateName{state.name, {}};
    for (const QString &reason : state.reasons) {
        if (isSameName(reason, *to.reason))
            return StateName{state.name, reason};
    }
    return failure(ErrorKind::Invalid, "desk.unknown-reason",
                   {{u"process"_s, toName(process.kind)},
                    {u"state"_s, state.name},
                    {u"reason"_s, *to.reason},
                    {u"allowed"_s, QJsonArray::fromStringList(state.reasons)}});
}

bool isMet(const Need &need, const Ticket &ticket)
{
    return std::ranges::any_of(need.anyOf, [&](const QString &field) {
        return field == u"reason" ? ticket.state.reason.has_value() : fieldValue(ticket, field).has_value();
    });
}

tl::unexpected<Error> missing(const Ticket &ticket, const StateName &to, const QList<Need> &needs)
{
    QJsonArray fields;
    for (const Need &need : needs)
        fields.append(QJsonArray::fromStringList(need.anyOf));
    return failure(ErrorKind::Invalid, "desk.missing-field",
                   {{u"ticket"_s, ticket.number}, {u"to"_s, toText(to)}, {u"fields"_s, fields}});
}

void empty(const Process &process, Ticket &ticket, const QList<Need> &needs)
{
    for (const Need &need : needs) {
        for (const QString &field : need.anyOf) {
            if (const FieldSpec *own = findField(process, field))
                ticket.fields.remove(own->name);
            else if (isSameName(field, u"resolution_code"))
                ticket.resolutionCode.reset();
            else if (isSameName(field, u"solution"))
                ticket.solution.reset();
        }
    }
}

/// The guard that stands over the ticket where it is, and which of its fields differ; nothing when none does.
std::pair<const PlanGuard *, QStringList> changedPlan(const Process &process, const Ticket &before, const Ticket &after)
{
    for (const PlanGuard &guard : process.guards) {
        if (!guard.states.contains(before.state.state) || !guard.variants.contains(before.variant))
            continue;
        QStringList changed;
        for (const QString &field : guard.fields) {
            if (fieldValue(before, field) != fieldValue(after, field))
                changed.append(field);
        }
        if (!changed.isEmpty())
            return {&guard, changed};
    }
    return {nullptr, {}};
}

/// "reason" among the given fields means the state's, however it is written.
MoveRequest withReason(MoveRequest request)
{
    for (auto field = request.given.begin(); field != request.given.end(); ++field) {
        if (!isSameName(field.key(), u"reason"))
            continue;
        const QString reason = field.value().trimmed();
        if (!request.to.reason && !reason.isEmpty())
            request.to.reason = reason;
        request.given.erase(field);
        break;
    }
    return request;
}

void stamp(Ticket &ticket, const State &to, Instant at)
{
    switch (to.phase) {
    case Phase::Open:
        ticket.resolved.reset();
        ticket.closed.reset();
        break;
    case Phase::Resolved:
        ticket.resolved = at;
        ticket.closed.reset();
        break;
    case Phase::Final:
        ticket.closed = at;
        break;
    }
}

} // namespace

Result<QString> variantFromText(const Process &process, const std::optional<QString> &name)
{
    if (!name)
        return process.variants.first().name;
    QJsonArray allowed;
    for (const Variant &variant : process.variants) {
        if (isSameName(variant.name, *name))
            return variant.name;
        allowed.append(variant.name);
    }
    return failure(ErrorKind::Invalid, "desk.unknown-variant",
                   {{u"process"_s, toName(process.kind)}, {u"variant"_s, *name}, {u"allowed"_s, allowed}});
}

QStringList allowedMoves(const Process &process, const Ticket &ticket)
{
    QStringList allowed;
    for (const State &state : process.states) {
        if (!state.variants.contains(ticket.variant))
            continue;
        if (findMove(process, ticket.variant, ticket.state.state, state.name, MoveBy::Person)
            || isHomecoming(process, ticket, state))
            allowed.append(state.name);
    }
    return allowed;
}

QList<Need> demandsOf(const Process &process, const Ticket &ticket, const QString &to)
{
    const State *state = findState(process, ticket.variant, to);
    if (!state)
        return {};
    const Move *move = findMove(process, ticket.variant, ticket.state.state, state->name, MoveBy::Person);
    QList<Need> needs = state->needs;
    for (const Need &need : move ? move->needs : QList<Need>()) {
        if (!needs.contains(need))
            needs.append(need);
    }
    return needs;
}

Result<StateName> requireMove(const Process &process, const Ticket &ticket, const StateName &to, MoveBy by)
{
    const State *state = findState(process, ticket.variant, to.state);
    if (!state)
        return unknownState(process, ticket, to);
    Result<StateName> target = spelledOut(process, *state, to);
    if (!target)
        return target;
    const bool isNewReason =
        state->name == ticket.state.state && target->reason && target->reason != ticket.state.reason;
    if (isNewReason || findMove(process, ticket.variant, ticket.state.state, state->name, by)
        || (by == MoveBy::Person && isHomecoming(process, ticket, *state)))
        return target;
    return notAllowed(process, ticket, *target);
}

bool isStaying(const Process &process, const Ticket &ticket, const MoveRequest &request)
{
    const StateName to = withReason(request).to;
    if (!isSameName(to.state, ticket.state.state))
        return false;
    const Result<StateName> target = requireMove(process, ticket, to, request.by);
    return !target && target.error().code == "desk.move-not-allowed";
}

bool isDeviation(const Process &process, const QString &variant, QStringView from, QStringView to)
{
    if (isSameName(from, to))
        return false;
    return !std::ranges::any_of(process.moves, [&](const Move &move) {
        return move.variants.contains(variant) && isSameName(move.from, from) && isSameName(move.to, to);
    });
}

Result<Ticket> moved(const Process &process, const Ticket &ticket, const MoveRequest &asked, Instant at)
{
    const MoveRequest request = withReason(asked);
    const Result<StateName> target = requireMove(process, ticket, request.to, request.by);
    if (!target)
        return tl::unexpected(target.error());
    const State *from = findState(process, ticket.variant, ticket.state.state);
    const State *to = findState(process, ticket.variant, target->state);
    const Move *move = findMove(process, ticket.variant, ticket.state.state, to->name, request.by);

    Ticket next = ticket;
    if (from && move && move->reopens)
        empty(process, next, from->needs);
    Result<Ticket> filled = withFields(process, std::move(next), request.given);
    if (!filled)
        return filled;
    next = std::move(*filled);
    if (const Result<void> order = requireFieldOrder(process, next); !order)
        return tl::unexpected(order.error());
    next.state = *target;

    const auto [guard, changed] = changedPlan(process, ticket, next);
    if (guard && request.by == MoveBy::Person) {
        return failure(ErrorKind::Invalid, "desk.authorised-plan",
                       {{u"ticket"_s, ticket.number},
                        {u"to"_s, toText(*target)},
                        {u"fields"_s, QJsonArray::fromStringList(changed)},
                        {u"returns_to"_s, guard->to}});
    }
    QList<Need> lacking;
    const QList<Need> demanded = move ? to->needs + move->needs : to->needs;
    std::ranges::copy_if(demanded, std::back_inserter(lacking), [&](const Need &need) { return !isMet(need, next); });
    if (!lacking.isEmpty())
        return missing(ticket, *target, lacking);
    if (from != to)
        stamp(next, *to, at);
    return next;
}

Result<Ticket> edited(const Process &process, const Ticket &before, Ticket after)
{
    if (const Result<void> order = requireFieldOrder(process, after); !order)
        return tl::unexpected(order.error());
    if (const State *state = findState(process, before.variant, before.state.state)) {
        QList<Need> lost;
        std::ranges::copy_if(state->needs, std::back_inserter(lost),
                             [&](const Need &need) { return isMet(need, before) && !isMet(need, after); });
        if (!lost.isEmpty())
            return missing(before, before.state, lost);
    }
    if (const PlanGuard *guard = changedPlan(process, before, after).first)
        after.state = StateName{guard->to, {}};
    return after;
}

} // namespace mainstay
