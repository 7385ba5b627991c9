// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/entry_facts.h"

#include "desk/names.h"
#include "estate/component_store.h"
#include "people/people_lookup.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::optional<QString> vendorOf(Session &session, const Ticket &ticket)
{
    if (!ticket.state.reason || !isSameName(*ticket.state.reason, u"vendor"))
        return std::nullopt;
    if (const QString named = ticket.fields.value(u"vendor"_s); !named.isEmpty())
        return named;
    const auto component = ticket.component ? findComponent(session, *ticket.component) : std::nullopt;
    return component && !component->vendor.isEmpty() ? std::optional(component->vendor) : std::nullopt;
}

} // namespace

EntryFacts entryFacts(Session &session, const Ticket &ticket, const QString &who)
{
    return {.solution = ticket.component ? solutionOf(session, *ticket.component) : std::nullopt,
            .organisation = ticket.requester ? organisationOf(session, *ticket.requester) : std::nullopt,
            .vendor = vendorOf(session, ticket),
            .isFromCustomer = (ticket.requester && isSameName(*ticket.requester, who)) || isCustomerSide(session, who)};
}

} // namespace mainstay
