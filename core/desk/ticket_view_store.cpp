// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_view_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString SelectView = u"SELECT id, version, name, filter, sort, grouped_by, owner FROM ticket_view "_s;
const QString ViewTable = u"ticket_view"_s;

TicketView toView(const Row &row)
{
    const auto order = ticketOrderFromText(row.text(4));
    if (!order)
        throw StoreError(ErrorKind::Corrupt, "desk.view-unreadable",
                         {{u"name"_s, row.text(2)}, {u"sort"_s, row.text(4).left(100)}});
    std::optional<TicketGrouping> grouping;
    if (const auto by = row.optionalText(5))
        grouping = ticketGroupingFromName(*by); // a word that a newer program wrote cuts no list
    return {.id = row.id<TicketView>(0),
            .version = row.number(1),
            .name = row.text(2),
            .filter = row.text(3),
            .order = *order,
            .groupedBy = grouping,
            .owner = row.optionalText(6)};
}

Values viewValues(const TicketView &view)
{
    return {{u"name"_s, view.name},
            {u"filter"_s, Param(view.filter).value()},
            {u"sort"_s, toText(view.order)},
            {u"grouped_by"_s, Param(view.groupedBy ? std::optional(toName(*view.groupedBy)) : std::nullopt).value()},
            {u"owner"_s, Param(view.owner).value()}};
}

} // namespace

QList<TicketView> viewsFor(Session &session, const QString &person)
{
    return session.query(SelectView
                             + u"WHERE owner IS NULL OR owner = ?"
                               " ORDER BY CASE WHEN owner IS NULL THEN 1 ELSE 0 END, name, id"_s,
                         {person}, toView);
}

std::optional<TicketView> findView(Session &session, const QString &name, const std::optional<QString> &owner)
{
    if (!owner)
        return session.find(SelectView + u"WHERE name = ? AND owner IS NULL"_s, {name}, toView);
    return session.find(SelectView + u"WHERE name = ? AND owner = ?"_s, {name, *owner}, toView);
}

std::optional<TicketView> findView(Session &session, Id<TicketView> id)
{
    return session.find(SelectView + u"WHERE id = ?"_s, {id}, toView);
}

Id<TicketView> insertView(Transaction &transaction, const TicketView &view)
{
    return Id<TicketView>(insertRow(transaction, ViewTable, viewValues(view)));
}

void updateView(Transaction &transaction, const TicketView &read, const TicketView &wanted)
{
    const Values changes = changesBetween(viewValues(read), viewValues(wanted));
    if (!changes.isEmpty())
        updateRow(transaction, ViewTable, read.id.value, read.version, changes);
}

void deleteView(Transaction &transaction, const TicketView &read)
{
    deleteRow(transaction, ViewTable, read.id.value, read.version);
}

} // namespace mainstay
