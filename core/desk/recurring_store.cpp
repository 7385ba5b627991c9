// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recurring_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString RecurringTable = u"recurring"_s;
const QString RecurringQuery = u"SELECT r.id, r.version, r.name, r.rule, r.start, r.time_zone, r.dates, r.until_day,"
                               " r.template_id, t.name, r.active FROM recurring AS r"
                               " JOIN ticket_template AS t ON t.id = r.template_id"_s;

Recurring toRecurring(const Row &row)
{
    Recurring read;
    read.id = row.id<Recurring>(0);
    read.version = row.number(1);
    read.name = row.text(2);
    Recurrence &recurrence = read.recurrence;
    recurrence.rule = row.text(3);
    const auto start = wallTimeFromText(row.text(4));
    recurrence.zone = row.text(5);
    const bool hasDates = datesFromText(row.text(6), recurrence);
    if (const auto until = row.optionalText(7))
        recurrence.until = QDate::fromString(*until, Qt::ISODate);
    if (!start || !hasDates || (recurrence.until && !recurrence.until->isValid()))
        throw StoreError(ErrorKind::Corrupt, "desk.recurring-unreadable", {{u"name"_s, read.name}});
    recurrence.start = *start;
    read.ticketTemplate = row.id<TicketTemplate>(8);
    read.templateName = row.text(9);
    read.isActive = row.flag(10);
    return read;
}

Values recurringValues(const Recurring &of)
{
    const Recurrence &recurrence = of.recurrence;
    return {{u"name"_s, of.name},
            {u"rule"_s, recurrence.rule},
            {u"start"_s, toText(recurrence.start)},
            {u"time_zone"_s, recurrence.zone},
            {u"dates"_s, datesToText(recurrence)},
            {u"until_day"_s, recurrence.until ? QVariant(recurrence.until->toString(Qt::ISODate)) : QVariant()},
            {u"template_id"_s, of.ticketTemplate.value},
            {u"active"_s, of.isActive ? 1 : 0}};
}

} // namespace

QList<Recurring> recurringSeries(Session &session)
{
    return session.query(RecurringQuery + u" ORDER BY r.name"_s, {}, toRecurring);
}

std::optional<Recurring> findRecurring(Session &session, const QString &name)
{
    return session.find(RecurringQuery + u" WHERE r.name = ?"_s, {name}, toRecurring);
}

std::optional<Recurring> findRecurring(Session &session, Id<Recurring> id)
{
    return session.find(RecurringQuery + u" WHERE r.id = ?"_s, {id}, toRecurring);
}

void insertRecurring(Transaction &transaction, const Recurring &recurring)
{
    insertRow(transaction, RecurringTable, recurringValues(recurring));
}

void updateRecurring(Transaction &transaction, const Recurring &read, const Recurring &wanted)
{
    updateRow(transaction, RecurringTable, read.id.value, read.version,
              changesBetween(recurringValues(read), recurringValues(wanted)));
}

void deleteRecurring(Transaction &transaction, const Recurring &read)
{
    deleteRow(transaction, RecurringTable, read.id.value, read.version);
}

QHash<Id<Recurring>, Instant> lastOpened(Session &session)
{
    QHash<Id<Recurring>, Instant> opened;
    const auto rows = session.query(u"SELECT recurring_id, max(due) FROM occurrence WHERE recurring_id IS NOT NULL"
                                    " GROUP BY recurring_id"_s,
                                    {}, [](const Row &row) { return std::pair(row.id<Recurring>(0), row.instant(1)); });
    for (const auto &[recurring, due] : rows)
        opened.insert(recurring, due);
    return opened;
}

std::optional<Instant> lastOpened(Session &session, Id<Recurring> recurring)
{
    return session
        .find(u"SELECT max(due) FROM occurrence WHERE recurring_id = ?"_s, {recurring},
              [](const Row &row) { return row.optionalInstant(0); })
        .value_or(std::nullopt);
}

void lockRecurring(Transaction &transaction)
{
    // A row that both must write, as for the tree of components: see lockTree().
    transaction.exec(u"UPDATE lock_recurring SET rounds = rounds + 1"_s);
}

} // namespace mainstay
