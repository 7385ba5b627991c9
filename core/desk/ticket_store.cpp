// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_store.h"

#include "store/journal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct FieldRow {
    qint64 id;
    int version;
    QString name;
    QString value;
};

QList<FieldRow> fieldsOf(Session &session, Id<Ticket> ticket)
{
    return session.query(u"SELECT id, version, name, value FROM ticket_field WHERE ticket_id = ? ORDER BY name"_s,
                         {ticket}, [](const Row &row) {
                             return FieldRow{row.integer(0), row.number(1), row.text(2), row.text(3)};
                         });
}

std::optional<Ticket> withOwnFields(Session &session, std::optional<Ticket> ticket)
{
    if (ticket) {
        for (const FieldRow &field : fieldsOf(session, ticket->id))
            ticket->fields.insert(field.name, field.value);
    }
    return ticket;
}

void addField(Transaction &transaction, Id<Ticket> ticket, const QString &name, const QString &value)
{
    insertRow(transaction, u"ticket_field"_s, {{u"ticket_id"_s, ticket.value}, {u"name"_s, name}, {u"value"_s, value}});
}

QJsonValue toJson(const std::optional<QString> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<QString> valueOf(const QMap<QString, QString> &fields, const QString &name)
{
    const auto found = fields.constFind(name);
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

[[noreturn]] void refuseField(Session &session, Id<Ticket> ticket, const QString &name,
                              const std::optional<QString> &base, const std::optional<QString> &theirs,
                              const std::optional<QString> &ours)
{
    const auto last = lastEntryOf(session, u"ticket"_s, ticket.value);
    throw StoreError(ErrorKind::Conflict, "store.conflict",
                     {{u"entity"_s, u"ticket_field"_s},
                      {u"id"_s, ticket.value},
                      {u"who"_s, last ? last->who : QString()},
                      {u"command"_s, last ? last->command : QString()},
                      {u"columns"_s,
                       QJsonArray{QJsonObject{{u"column"_s, name},
                                              {u"base"_s, toJson(base)},
                                              {u"theirs"_s, toJson(theirs)},
                                              {u"ours"_s, toJson(ours)}}}}});
}

void updateFields(Transaction &transaction, const Ticket &read, const Ticket &wanted)
{
    if (read.fields == wanted.fields)
        return;
    QMap<QString, FieldRow> now;
    for (const FieldRow &field : fieldsOf(transaction, read.id))
        now.insert(field.name, field);
    QStringList names = read.fields.keys() + wanted.fields.keys();
    names.removeDuplicates();
    for (const QString &name : names) {
        const std::optional<QString> base = valueOf(read.fields, name);
        const std::optional<QString> ours = valueOf(wanted.fields, name);
        const auto row = now.constFind(name);
        const std::optional<QString> theirs = row == now.cend() ? std::nullopt : std::optional(row->value);
        if (ours == base || ours == theirs)
            continue;
        if (theirs != base)
            refuseField(transaction, read.id, name, base, theirs, ours);
        if (!theirs)
            addField(transaction, read.id, name, *ours);
        else if (ours)
            updateRow(transaction, u"ticket_field"_s, row->id, row->version, {{u"value"_s, *ours}});
        else
            deleteRow(transaction, u"ticket_field"_s, row->id, row->version);
    }
}

ProcessKind toProcess(const QString &word)
{
    const auto process = processKindFromName(word);
    if (!process)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, word}});
    return *process;
}

std::optional<Channel> toChannel(const std::optional<QString> &word)
{
    return word ? channelFromName(*word) : std::nullopt;
}

std::optional<Priority> toPriority(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Priority{row.number(column), row.number(column + 1)});
}

} // namespace

TicketNumber toTicketNumber(const QString &process, qint64 serial)
{
    return {toProcess(process), serial};
}

Ticket toTicket(const Row &row)
{
    return Ticket{.id = row.id<Ticket>(0),
                  .version = row.number(1),
                  .process = toProcess(row.text(2)),
                  .variant = row.text(4),
                  .number = toText(toTicketNumber(row.text(2), row.integer(3))),
                  .title = row.text(5),
                  .description = row.text(6),
                  .state = {row.text(7), row.optionalText(8)},
                  .impact = row.optionalText(9),
                  .urgency = row.optionalText(10),
                  .priority = toPriority(row, 11),
                  .priorityReason = row.optionalText(13),
                  .component = row.optionalId<Component>(14),
                  .requester = row.optionalText(15),
                  .team = row.optionalText(16),
                  .assignee = row.optionalText(17),
                  .channel = toChannel(row.optionalText(18)),
                  .resolutionCode = row.optionalText(19),
                  .solution = row.optionalText(20),
                  .fields = {},
                  .parent = row.optionalId<Ticket>(21),
                  .mergedInto = row.optionalId<Ticket>(22),
                  .opened = row.instant(23),
                  .resolved = row.optionalInstant(24),
                  .closed = row.optionalInstant(25)};
}

Values toValues(const Ticket &ticket)
{
    const auto number = ticketNumberFromText(ticket.number);
    if (!number || number->process != ticket.process)
        throw StoreError(ErrorKind::Bug, "desk.bad-number", {{u"number"_s, ticket.number}});
    return {{u"process"_s, toName(ticket.process)},
            {u"serial"_s, number->number},
            {u"variant"_s, ticket.variant},
            {u"title"_s, ticket.title},
            {u"description"_s, ticket.description},
            {u"state"_s, ticket.state.state},
            {u"reason"_s, Param(ticket.state.reason).value()},
            {u"impact"_s, Param(ticket.impact).value()},
            {u"urgency"_s, Param(ticket.urgency).value()},
            {u"priority"_s, ticket.priority ? QVariant(ticket.priority->number) : QVariant()},
            {u"priority_rank"_s, ticket.priority ? QVariant(ticket.priority->rank) : QVariant()},
            {u"priority_reason"_s, Param(ticket.priorityReason).value()},
            {u"component_id"_s, Param(ticket.component).value()},
            {u"requester"_s, Param(ticket.requester).value()},
            {u"team"_s, Param(ticket.team).value()},
            {u"assignee"_s, Param(ticket.assignee).value()},
            {u"channel"_s, ticket.channel ? QVariant(toName(*ticket.channel)) : QVariant()},
            {u"resolution_code"_s, Param(ticket.resolutionCode).value()},
            {u"solution"_s, Param(ticket.solution).value()},
            {u"parent_id"_s, Param(ticket.parent).value()},
            {u"merged_into_id"_s, Param(ticket.mergedInto).value()},
            {u"opened"_s, toMilliseconds(ticket.opened)},
            {u"resolved"_s, Param(ticket.resolved).value()},
            {u"closed"_s, Param(ticket.closed).value()}};
}

std::optional<Ticket> findTicket(Session &session, Id<Ticket> id)
{
    static const QString sql = u"SELECT %1 FROM ticket WHERE id = ?"_s.arg(TicketColumns);
    return withOwnFields(session, session.find(sql, {id}, toTicket));
}

std::optional<Ticket> findTicket(Session &session, TicketNumber number)
{
    static const QString sql = u"SELECT %1 FROM ticket WHERE process = ? AND serial = ?"_s.arg(TicketColumns);
    return withOwnFields(session, session.find(sql, {toName(number.process), number.number}, toTicket));
}

Ticket ticketThere(Session &session, Id<Ticket> id)
{
    if (auto ticket = findTicket(session, id))
        return *std::move(ticket);
    throw StoreError(ErrorKind::Missing, "desk.ticket-gone", {{u"id"_s, id.value}});
}

bool isAsRead(Session &session, const Ticket &read)
{
    if (session.number(u"SELECT version FROM ticket WHERE id = ?"_s, {read.id}) != read.version)
        return false;
    QMap<QString, QString> fields;
    for (const FieldRow &field : fieldsOf(session, read.id))
        fields.insert(field.name, field.value);
    return fields == read.fields;
}

Id<Ticket> insertTicket(Transaction &transaction, const Ticket &ticket, Phase phase)
{
    Values values = toValues(ticket);
    values.insert(u"phase"_s, toName(phase));
    const Id<Ticket> id(insertRow(transaction, u"ticket"_s, values));
    for (auto field = ticket.fields.cbegin(); field != ticket.fields.cend(); ++field)
        addField(transaction, id, field.key(), field.value());
    return id;
}

bool updateTicket(Transaction &transaction, const Ticket &read, const Ticket &wanted, std::optional<Phase> phase)
{
    Values changes = changesBetween(toValues(read), toValues(wanted));
    const bool isOther = !changes.isEmpty();
    if (phase && changes.contains(u"state"_s))
        changes.insert(u"phase"_s, toName(*phase));
    if (isOther)
        updateRow(transaction, u"ticket"_s, read.id.value, read.version, changes);
    updateFields(transaction, read, wanted);
    return isOther;
}

} // namespace mainstay
