// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/affected_component_commands.h"

#include "estate/component_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonObject factsOf(const Ticket &ticket, const QString &component)
{
    return {{u"ticket"_s, ticket.number}, {u"component"_s, component}};
}

} // namespace

void addAffected(Transaction &transaction, const Ticket &ticket, Id<Component> id, const Occasion &occasion)
{
    const auto component = findComponent(transaction, id);
    if (!component)
        throw StoreError(ErrorKind::Missing, "estate.component-gone", {{u"id"_s, id.value}});
    if (ticket.component == id)
        throw StoreError(ErrorKind::Invalid, "desk.affects-itself", factsOf(ticket, component->name));
    const QList<AffectedComponent> added = affectedBy(transaction, ticket.id);
    if (std::ranges::find(added, id, &AffectedComponent::component) != added.end())
        return;
    if (added.size() >= MostAffected)
        throw StoreError(ErrorKind::Invalid, "desk.affects-too-many",
                         {{u"ticket"_s, ticket.number}, {u"most"_s, MostAffected}});
    transaction.describe("desk.add-affected", {{u"number"_s, ticket.number}, {u"component"_s, component->name}});
    insertAffected(transaction,
                   {.id = {},
                    .version = 0,
                    .ticket = ticket.id,
                    .component = id,
                    .who = occasion.who,
                    .happened = occasion.happened});
}

void removeAffected(Transaction &transaction, const Ticket &ticket, Id<Component> id)
{
    const auto component = findComponent(transaction, id);
    const QString name = component ? component->name : QString::number(id.value);
    const QList<AffectedComponent> added = affectedBy(transaction, ticket.id);
    const auto found = std::ranges::find(added, id, &AffectedComponent::component);
    if (found == added.end())
        throw StoreError(ErrorKind::Missing, "desk.not-added", factsOf(ticket, name));
    transaction.describe("desk.remove-affected", {{u"number"_s, ticket.number}, {u"component"_s, name}});
    deleteAffected(transaction, *found);
}

} // namespace mainstay
