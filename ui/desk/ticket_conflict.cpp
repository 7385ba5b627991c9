// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_conflict.h"

#include "desk/ticket_store.h"
#include "kit/ticket_look.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Of a conflict's two values for one column: as a person reads them.
QString shown(const QJsonValue &value, const QString &column, const Words &words, const ComponentTree &tree)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (column == u"component_id")
        return componentText(tree, Id<Component>(value.toInteger()));
    const bool isWord = column == u"state" || column == u"reason" || column == u"channel" || column == u"impact"
        || column == u"urgency";
    const QString text = value.toVariant().toString();
    return isWord ? words.name(text) : text;
}

/// By column, and by the name of an own field.
Values valuesOf(const Ticket &ticket, const QStringList &own)
{
    Values values = toValues(ticket);
    for (const QString &field : own) {
        const auto value = ticket.fields.constFind(field);
        values.insert(field, value == ticket.fields.cend() ? QVariant() : QVariant(*value));
    }
    return values;
}

struct Sides {
    Values read;
    Values wanted;
    Values now;
};

QStringList changedOwnFields(const TicketAttempt &attempt)
{
    QStringList names;
    if (attempt.move) {
        const Values columns = toValues(attempt.read);
        for (const QString &name : attempt.move->given.keys()) {
            if (!columns.contains(name))
                names.append(name);
        }
        return names;
    }
    for (const QString &name : attempt.read.fields.keys() + attempt.wanted.fields.keys()) {
        if (attempt.read.fields.value(name) != attempt.wanted.fields.value(name) && !names.contains(name))
            names.append(name);
    }
    return names;
}

Sides sidesOf(const TicketAttempt &attempt, const Ticket &now)
{
    const QStringList own = changedOwnFields(attempt);
    Sides sides{valuesOf(attempt.read, own), {}, valuesOf(now, own)};
    if (!attempt.move) {
        sides.wanted = valuesOf(attempt.wanted, own);
        return sides;
    }
    sides.wanted = sides.read;
    sides.wanted.insert(u"state"_s, attempt.move->to.state);
    sides.wanted.insert(u"reason"_s, attempt.move->to.reason ? QVariant(*attempt.move->to.reason) : QVariant());
    for (auto given = attempt.move->given.cbegin(); given != attempt.move->given.cend(); ++given) {
        const QString value = given.value().trimmed();
        sides.wanted.insert(given.key(), value.isEmpty() ? QVariant() : QVariant(value));
    }
    return sides;
}

QJsonValue jsonOf(const Values &values, const QString &column)
{
    return QJsonValue::fromVariant(values.value(column));
}

bool isChanged(const Sides &sides, const QString &column)
{
    return jsonOf(sides.read, column) != jsonOf(sides.wanted, column);
}

bool isContested(const Sides &sides, const QString &column)
{
    const QJsonValue now = jsonOf(sides.now, column);
    return isChanged(sides, column) && now != jsonOf(sides.read, column) && now != jsonOf(sides.wanted, column);
}

/// It is nobody's edit, but follows from what stands beside it.
bool followsFromOthers(const Sides &sides, const QString &column)
{
    if (column == u"priority")
        return sides.read.value(u"priority_reason"_s).isNull() && sides.wanted.value(u"priority_reason"_s).isNull();
    return column == u"priority_rank" || column == u"phase" || column == u"closed" || column == u"resolved";
}

/// One change of a person, carried over to the ticket as it is now.
struct Carrier {
    QStringView column;
    void (*carry)(Ticket &now, const Ticket &read, const Ticket &wanted);
};

template <auto Member>
void carry(Ticket &now, const Ticket &read, const Ticket &wanted)
{
    if (read.*Member != wanted.*Member)
        now.*Member = wanted.*Member;
}

void carryPriority(Ticket &now, const Ticket &read, const Ticket &wanted)
{
    if (read.priorityReason == wanted.priorityReason && read.priority == wanted.priority)
        return;
    now.priority = wanted.priority;
    now.priorityReason = wanted.priorityReason;
}

constexpr Carrier carriers[] = {
    {u"title", carry<&Ticket::title>},
    {u"description", carry<&Ticket::description>},
    {u"impact", carry<&Ticket::impact>},
    {u"urgency", carry<&Ticket::urgency>},
    {u"priority", carryPriority},
    {u"component_id", carry<&Ticket::component>},
    {u"requester", carry<&Ticket::requester>},
    {u"team", carry<&Ticket::team>},
    {u"assignee", carry<&Ticket::assignee>},
    {u"channel", carry<&Ticket::channel>},
    {u"resolution_code", carry<&Ticket::resolutionCode>},
    {u"solution", carry<&Ticket::solution>},
};

void carryFields(Ticket &now, const Ticket &read, const Ticket &wanted, const QStringList &theirs = {})
{
    const auto &before = read.fields;
    const auto &after = wanted.fields;
    for (auto field = after.cbegin(); field != after.cend(); ++field) {
        if (before.value(field.key()) != field.value() && !theirs.contains(field.key()))
            now.fields.insert(field.key(), field.value());
    }
    for (auto field = before.cbegin(); field != before.cend(); ++field) {
        if (!after.contains(field.key()) && !theirs.contains(field.key()))
            now.fields.remove(field.key());
    }
}

/// All that differs between the two.
void carryAll(Ticket &now, const Ticket &read, const Ticket &wanted)
{
    for (const Carrier &carrier : carriers)
        carrier.carry(now, read, wanted);
    carryFields(now, read, wanted);
}

} // namespace

bool isConflict(const Error &error)
{
    return error.kind == ErrorKind::Conflict && !error.facts.value(u"columns"_s).toArray().isEmpty();
}

QStringList contestedColumns(const TicketAttempt &attempt, const Error &error, const Ticket &now,
                             const QStringList &before)
{
    const Sides sides = sidesOf(attempt, now);
    QStringList columns = before;
    for (const QJsonValue &value : error.facts.value(u"columns"_s).toArray())
        columns.append(value[u"column"].toString());
    for (const QString &column : sides.wanted.keys()) {
        if (isContested(sides, column))
            columns.append(column);
    }
    columns.removeDuplicates();
    columns.removeIf(
        [&](const QString &column) { return followsFromOthers(sides, column) || !isChanged(sides, column); });
    return columns;
}

QList<ConflictField> conflictFields(const TicketAttempt &attempt, const QStringList &columns, const Ticket &now,
                                    const Words &words, const ComponentTree &tree)
{
    const Sides sides = sidesOf(attempt, now);
    QList<ConflictField> fields;
    for (const QString &column : columns) {
        const auto side = [&](const Values &values) { return shown(jsonOf(values, column), column, words, tree); };
        fields.append({column, fieldText(words, column), side(sides.read), side(sides.now), side(sides.wanted)});
    }
    return fields;
}

QList<ConflictField> conflictFields(const Error &error, const Words &words, const ComponentTree &tree)
{
    QList<ConflictField> fields;
    for (const QJsonValue &value : error.facts.value(u"columns"_s).toArray()) {
        const QString column = value[u"column"].toString();
        const auto side = [&](QStringView name) { return shown(value[name], column, words, tree); };
        fields.append({column, fieldText(words, column), side(u"base"), side(u"theirs"), side(u"ours")});
    }
    return fields;
}

TicketAttempt joined(const TicketAttempt &earlier, const TicketAttempt &later)
{
    // As it was read the longer ago, so that the store sees all that others did since.
    const Ticket &base = earlier.read.version < later.read.version ? earlier.read : later.read;
    TicketAttempt both{base, base, {}, {}};
    for (const TicketAttempt *one : {&earlier, &later}) {
        carryAll(both.wanted, one->read, one->wanted);
        carryAll(both.read, one->wanted, one->read);
    }
    return both;
}

std::optional<TicketAttempt> without(const TicketAttempt &attempt, const TicketAttempt &settled)
{
    const Sides sides = sidesOf(settled, settled.read);
    QStringList columns;
    for (const QString &column : sides.wanted.keys()) {
        if (isChanged(sides, column))
            columns.append(column);
    }
    return decidedAttempt(attempt, attempt.read, columns);
}

std::optional<TicketAttempt> decidedAttempt(const TicketAttempt &attempt, const Ticket &now, const QStringList &theirs)
{
    TicketAttempt again = attempt;
    again.read = now;
    if (attempt.move) {
        if (theirs.contains(u"state"_s) || theirs.contains(u"reason"_s))
            return std::nullopt;
        for (const QString &column : theirs)
            again.move->given.remove(column);
        return again;
    }
    again.wanted = now;
    for (const Carrier &carrier : carriers) {
        const bool isTheirs =
            theirs.contains(carrier.column) || (carrier.column == u"priority" && theirs.contains(u"priority_reason"_s));
        if (!isTheirs)
            carrier.carry(again.wanted, attempt.read, attempt.wanted);
    }
    carryFields(again.wanted, attempt.read, attempt.wanted, theirs);
    return again.wanted == now ? std::nullopt : std::optional(again);
}

} // namespace mainstay
