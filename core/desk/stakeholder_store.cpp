// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stakeholder_store.h"

#include "estate/stored_word.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString MajorTable = u"major_incident"_s;
const QString SolutionStakeholderTable = u"solution_stakeholder"_s;
const QString TicketStakeholderTable = u"ticket_stakeholder"_s;

/// Columns name, kind, role, told_by from there on.
Stakeholder toStakeholder(const Row &row, int column)
{
    return {.name = row.text(column),
            .kind = storedWord(stakeholderPartyFromName(row.text(column + 1)), [&] { return row.text(column + 1); }),
            .role = row.text(column + 2),
            .toldBy = row.text(column + 3)};
}

SolutionStakeholder toSolutionStakeholder(const Row &row)
{
    return {row.id<SolutionStakeholder>(0), row.number(1), row.id<Component>(2), toStakeholder(row, 3)};
}

Values toValues(const Stakeholder &who)
{
    return {{u"name"_s, who.name},
            {u"kind"_s, toName(who.kind)},
            {u"role"_s, Param(who.role).value()},
            {u"told_by"_s, Param(who.toldBy).value()}};
}

Values toValues(const Stakeholder &who, const QString &column, qint64 of)
{
    Values values = toValues(who);
    values.insert(column, of);
    return values;
}

void updateWho(Transaction &transaction, const QString &table, qint64 id, int version, const Stakeholder &read,
               const Stakeholder &wanted)
{
    const Values changes = changesBetween(toValues(read), toValues(wanted));
    if (!changes.isEmpty())
        updateRow(transaction, table, id, version, changes);
}

} // namespace

std::optional<MajorIncident> majorIncident(Session &session, Id<Ticket> ticket)
{
    return session.find(u"SELECT id, version, ticket_id, reason, who, happened FROM major_incident"
                        " WHERE ticket_id = ?"_s,
                        {ticket}, [](const Row &row) {
                            return MajorIncident{.id = row.id<MajorIncident>(0),
                                                 .version = row.number(1),
                                                 .ticket = row.id<Ticket>(2),
                                                 .reason = row.text(3),
                                                 .who = row.text(4),
                                                 .happened = row.instant(5)};
                        });
}

void insertMajorIncident(Transaction &transaction, const MajorIncident &major)
{
    insertRow(transaction, MajorTable,
              {{u"ticket_id"_s, major.ticket.value},
               {u"reason"_s, major.reason},
               {u"who"_s, major.who},
               {u"happened"_s, toMilliseconds(major.happened)}});
}

void updateMajorReason(Transaction &transaction, const MajorIncident &read, const QString &reason)
{
    updateRow(transaction, MajorTable, read.id.value, read.version, {{u"reason"_s, reason}});
}

void deleteMajorIncident(Transaction &transaction, const MajorIncident &read)
{
    deleteRow(transaction, MajorTable, read.id.value, read.version);
}

QList<SolutionStakeholder> stakeholdersOf(Session &session, Id<Component> solution)
{
    return session.query(u"SELECT id, version, component_id, name, kind, role, told_by FROM solution_stakeholder"
                         " WHERE component_id = ? ORDER BY name"_s,
                         {solution}, toSolutionStakeholder);
}

QList<SolutionStakeholder> solutionStakeholders(Session &session)
{
    return session.query(u"SELECT id, version, component_id, name, kind, role, told_by FROM solution_stakeholder"
                         " ORDER BY component_id, name"_s,
                         {}, toSolutionStakeholder);
}

void insertStakeholder(Transaction &transaction, Id<Component> solution, const Stakeholder &who)
{
    insertRow(transaction, SolutionStakeholderTable, toValues(who, u"component_id"_s, solution.value));
}

void updateStakeholder(Transaction &transaction, const SolutionStakeholder &read, const Stakeholder &wanted)
{
    updateWho(transaction, SolutionStakeholderTable, read.id.value, read.version, read.who, wanted);
}

void deleteStakeholder(Transaction &transaction, const SolutionStakeholder &read)
{
    deleteRow(transaction, SolutionStakeholderTable, read.id.value, read.version);
}

QList<TicketStakeholder> stakeholdersOf(Session &session, Id<Ticket> ticket)
{
    return session.query(u"SELECT s.id, s.version, s.ticket_id, s.name, s.kind, s.role, s.told_by,"
                         " (SELECT max(t.happened) FROM ticket_told AS t JOIN log_entry AS e ON e.id = t.entry_id"
                         " WHERE t.ticket_id = s.ticket_id AND t.name = s.name AND e.withdrawn_at IS NULL)"
                         " FROM ticket_stakeholder AS s WHERE s.ticket_id = ? ORDER BY s.name"_s,
                         {ticket}, [](const Row &row) {
                             return TicketStakeholder{row.id<TicketStakeholder>(0), row.number(1), row.id<Ticket>(2),
                                                      toStakeholder(row, 3), row.optionalInstant(7)};
                         });
}

void insertStakeholder(Transaction &transaction, Id<Ticket> ticket, const Stakeholder &who)
{
    insertRow(transaction, TicketStakeholderTable, toValues(who, u"ticket_id"_s, ticket.value));
}

void updateStakeholder(Transaction &transaction, const TicketStakeholder &read, const Stakeholder &wanted)
{
    updateWho(transaction, TicketStakeholderTable, read.id.value, read.version, read.who, wanted);
}

void deleteStakeholder(Transaction &transaction, const TicketStakeholder &read)
{
    deleteRow(transaction, TicketStakeholderTable, read.id.value, read.version);
}

QList<Told> toldOf(Session &session, Id<Ticket> ticket)
{
    return session.query(u"SELECT entry_id, name FROM ticket_told WHERE ticket_id = ? ORDER BY entry_id, name"_s,
                         {ticket}, [](const Row &row) {
                             return Told{row.id<LogEntry>(0), row.text(1)};
                         });
}

void insertTold(Transaction &transaction, Id<Ticket> ticket, const Told &told, Instant happened)
{
    insertRow(transaction, u"ticket_told"_s,
              {{u"ticket_id"_s, ticket.value},
               {u"entry_id"_s, told.entry.value},
               {u"name"_s, told.name},
               {u"happened"_s, toMilliseconds(happened)}});
}

} // namespace mainstay
