// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_narrowing.h"

#include "estate/component_store.h"
#include "estate/estate_loader.h"
#include "people/people_lookup.h"
#include "people/person_store.h"
#include "people/team_store.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void addMine(Session &session, TicketFilter &filter, const Asking &asking)
{
    if (!std::exchange(filter.mine, false))
        return;
    filter.assignees.append(asking.person);
    if (const auto known = personBehind(session, asking.person))
        filter.assignees.append(*known);
    filter.assignees.removeDuplicates();
}

void addMyTeams(Session &session, TicketFilter &filter, const Asking &asking)
{
    if (!std::exchange(filter.ofMyTeams, false))
        return;
    const auto known = personBehind(session, asking.person);
    if (!known)
        throw StoreError(ErrorKind::Missing, "desk.unknown-me", {{u"person"_s, asking.person}});
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMilliseconds(asking.at), Qt::UTC).date();
    filter.teams.append(teamsOn(session, *known, day));
    filter.teams.removeDuplicates();
    // Somebody who is in no team asks for nothing, not for everything.
    if (filter.teams.isEmpty() && !filter.withoutTeam)
        filter.among = QList<Id<Ticket>>();
}

void requireNames(Session &session, const TicketFilter &filter)
{
    for (const QString &name : filter.organisations) {
        if (!findOrganisation(session, name))
            throw StoreError(ErrorKind::Missing, "people.unknown-organisation", {{u"name"_s, name}});
    }
    for (const Id<Component> id : filter.solutions) {
        const auto component = findComponent(session, id);
        if (!component)
            throw StoreError(ErrorKind::Missing, "estate.component-gone", {{u"id"_s, id.value}});
        if (!component->parent)
            continue;
        const ComponentTree tree = loadTree(session);
        throw StoreError(ErrorKind::Invalid, "desk.filter-no-solution",
                         {{u"name"_s, component->name}, {u"code"_s, tree.code(tree.indexOf(id).value())}});
    }
}

bool isDue(const ShownClock &clock, const TicketFilter &filter, Instant now)
{
    const bool isLate = clock.isLateAt(now);
    const auto isBy = [&clock](Instant bound) { return clock.due && *clock.due <= bound; };
    if (filter.due == DueWhen::Late && !isLate)
        return false;
    if (filter.due == DueWhen::Soon && !isLate && !isBy(now + soonIs))
        return false;
    return !filter.dueBy || isBy(*filter.dueBy);
}

QList<Id<Ticket>> dueAmong(Session &session, ClockReader &clocks, const QList<Id<Ticket>> &ids,
                           const TicketFilter &filter, Instant now)
{
    const LeadingClocks leading = clocks.leadingOf(session, ids, now);
    QList<Id<Ticket>> due;
    for (const Id<Ticket> id : ids) {
        const auto clock = leading.constFind(id.value);
        if (clock != leading.cend() && isDue(*clock, filter, now))
            due.append(id);
    }
    return due;
}

TicketFilter withNames(Session &session, TicketFilter filter, const Asking &asking)
{
    requireNames(session, filter);
    addMine(session, filter, asking);
    addMyTeams(session, filter, asking);
    return filter;
}

/// Without what the clocks have said, of open tickets alone.
TicketFilter withoutDue(TicketFilter filter)
{
    filter.due.reset();
    filter.dueBy.reset();
    filter.open = filter.open || filter.states.isEmpty();
    return filter;
}

} // namespace

Narrowed narrowed(Session &session, ClockReader &clocks, const TicketFilter &filter, const Asking &asking)
{
    Narrowed result{withNames(session, filter, asking), false, {}};
    if (!needsNarrowing(result.filter))
        return result;
    TicketQuestion open{.filter = withoutDue(result.filter), .words = {}, .limit = mostByDue, .after = {}};
    const TicketPage page = listTickets(session, open);
    result.isCut = page.next.has_value();
    if (result.isCut)
        result.open = ticketCount(session, open.filter);
    QList<Id<Ticket>> ids;
    for (const TicketLine &line : page.tickets)
        ids.append(line.id);
    open.filter.among = dueAmong(session, clocks, ids, result.filter, asking.at);
    result.filter = open.filter;
    return result;
}

TicketFilter narrowedAmong(Session &session, ClockReader &clocks, const TicketFilter &filter, const Asking &asking,
                           const QList<Id<Ticket>> &ids)
{
    TicketFilter result = withNames(session, filter, asking);
    if (!needsNarrowing(result))
        return result;
    const QList<Id<Ticket>> due = dueAmong(session, clocks, ids, result, asking.at);
    result = withoutDue(result);
    result.among = due;
    return result;
}

} // namespace mainstay
