// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/affected_component_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString AffectedTable = u"affected_component"_s;

} // namespace

QList<AffectedComponent> affectedBy(Session &session, Id<Ticket> ticket)
{
    return session.query(u"SELECT id, version, ticket_id, component_id, who, happened FROM affected_component"
                         " WHERE ticket_id = ? ORDER BY id"_s,
                         {ticket}, [](const Row &row) {
                             return AffectedComponent{.id = row.id<AffectedComponent>(0),
                                                      .version = row.number(1),
                                                      .ticket = row.id<Ticket>(2),
                                                      .component = row.id<Component>(3),
                                                      .who = row.text(4),
                                                      .happened = row.instant(5)};
                         });
}

void insertAffected(Transaction &transaction, const AffectedComponent &affected)
{
    insertRow(transaction, AffectedTable,
              {{u"ticket_id"_s, affected.ticket.value},
               {u"component_id"_s, affected.component.value},
               {u"who"_s, affected.who},
               {u"happened"_s, toMilliseconds(affected.happened)}});
}

void deleteAffected(Transaction &transaction, const AffectedComponent &read)
{
    deleteRow(transaction, AffectedTable, read.id.value, read.version);
}

} // namespace mainstay
