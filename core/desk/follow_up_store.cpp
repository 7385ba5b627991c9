// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/follow_up_store.h"

#include "desk/ticket_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString FollowUpTable = u"follow_up"_s;
const QString FollowUpQuery = u"SELECT f.id, f.version, f.ticket_id, t.process, t.serial, f.text, f.owner, f.due_day,"
                              " f.who, f.happened, f.done_by, f.done_at FROM follow_up AS f"
                              " JOIN ticket AS t ON t.id = f.ticket_id"_s;
const QString InOrder = u" ORDER BY f.due_day, f.id"_s;

FollowUp toFollowUp(const Row &row)
{
    return {.id = row.id<FollowUp>(0),
            .version = row.number(1),
            .ticket = row.id<Ticket>(2),
            .ticketNumber = toText(toTicketNumber(row.text(3), row.integer(4))),
            .text = row.text(5),
            .owner = row.text(6),
            .day = QDate::fromString(row.text(7), Qt::ISODate),
            .who = row.text(8),
            .happened = row.instant(9),
            .doneBy = row.optionalText(10),
            .done = row.optionalInstant(11)};
}

Values toValues(const FollowUp &action)
{
    return {{u"ticket_id"_s, action.ticket.value},
            {u"text"_s, action.text},
            {u"owner"_s, action.owner},
            {u"due_day"_s, action.day.toString(Qt::ISODate)},
            {u"who"_s, action.who},
            {u"happened"_s, toMilliseconds(action.happened)},
            {u"done_by"_s, Param(action.doneBy).value()},
            {u"done_at"_s, Param(action.done).value()}};
}

} // namespace

QList<FollowUp> followUpsOf(Session &session, Id<Ticket> ticket)
{
    return session.query(FollowUpQuery + u" WHERE f.ticket_id = ?"_s + InOrder, {ticket}, toFollowUp);
}

FollowUpPage listFollowUps(Session &session, FollowUps which, int limit)
{
    const QString open = which == FollowUps::Open ? u" WHERE %1done_at IS NULL"_s : QString();
    FollowUpPage page;
    page.total = session.number(u"SELECT count(*) FROM follow_up"_s + QString(open).replace(u"%1"_s, QString()));
    page.actions = session.query(FollowUpQuery + QString(open).replace(u"%1"_s, u"f."_s) + InOrder + u" LIMIT ?"_s,
                                 {limit}, toFollowUp);
    return page;
}

std::optional<FollowUp> findFollowUp(Session &session, Id<FollowUp> id)
{
    return session.find(FollowUpQuery + u" WHERE f.id = ?"_s, {id}, toFollowUp);
}

Id<FollowUp> insertFollowUp(Transaction &transaction, const FollowUp &action)
{
    return Id<FollowUp>(insertRow(transaction, FollowUpTable, toValues(action)));
}

void updateFollowUp(Transaction &transaction, const FollowUp &read, const FollowUp &wanted)
{
    const Values changes = changesBetween(toValues(read), toValues(wanted));
    if (!changes.isEmpty())
        updateRow(transaction, FollowUpTable, read.id.value, read.version, changes);
}

void deleteFollowUp(Transaction &transaction, const FollowUp &read)
{
    deleteRow(transaction, FollowUpTable, read.id.value, read.version);
}

} // namespace mainstay
