// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/view_counts.h"

#include "desk/ticket_view.h"
#include "people/people_lookup.h"

namespace mainstay {

ViewCounts shippedViewCounts(Session &session, const DeskRules &rules, ClockReader &clocks, const Asking &asking)
{
    const bool isKnown = personBehind(session, asking.person).has_value();
    ViewCounts counts;
    for (const TicketView &view : shippedViews()) {
        const auto filter = ticketFilterFromText(view.filter, rules, {});
        if (!filter)
            throw StoreError(filter.error());
        if (filter->ofMyTeams && !isKnown)
            continue;
        const Narrowed narrow = narrowed(session, clocks, *filter, asking);
        counts.insert(view.name, narrow.isCut ? std::nullopt : std::optional(ticketCount(session, narrow.filter)));
    }
    return counts;
}

} // namespace mainstay
