// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "desk/search_words.h"
#include "desk/ticket.h"

#include <functional>

namespace mainstay {

/// When the clock that leads is due: before now, or within a day, what is late included.
enum class DueWhen { Late, Soon };
inline constexpr std::chrono::hours soonIs{24};

/// Which tickets: each part that is not empty must hold, by one of its values.
struct TicketFilter {
    QList<ProcessKind> processes;
    QStringList states; ///< in the processes' own spelling
    bool open = false; ///< every open state, beside those in states
    QList<int> priorities; ///< numbers
    QStringList teams;
    bool withoutTeam = false; ///< those that nobody has, beside those of teams
    bool ofMyTeams = false; ///< those of the teams that whoever asks is in, beside those of teams
    QList<int> tiers; ///< of the team
    bool withoutTier = false; ///< no team, or one that is of no tier, beside those of tiers
    QStringList assignees; ///< names as the tickets write them
    bool withoutAssignee = false; ///< those that nobody has, beside those of assignees
    bool mine = false; ///< those of whoever asks, beside those of assignees
    QStringList requesters;
    bool withoutRequester = false;
    QStringList organisations; ///< of the requester
    QList<Channel> channels;
    QList<Id<Component>> components; ///< exactly these, not what is below them
    QList<Id<Component>> solutions; ///< these and all that is below them
    std::optional<SearchQuery> words; ///< the ticket has all of them; never without words
    std::optional<Instant> openedFrom;
    std::optional<Instant> openedBefore;
    std::optional<bool> major; ///< incidents that are major ones, or all else
    std::optional<bool> known; ///< problems with a known error that is not retired, or all else
    std::optional<DueWhen> due; ///< of open tickets, as are those of dueBy
    std::optional<Instant> dueBy;
    std::optional<QList<Id<Ticket>>>
        among; ///< these alone; never in a text, as narrowed() leaves it (ticket_narrowing.h)

    bool operator==(const TicketFilter &) const = default;
};

/// Whether it depends on who asks, and when: then it is to be narrowed() before it is put to a database.
inline bool needsNarrowing(const TicketFilter &filter)
{
    return filter.mine || filter.ofMyTeams || filter.due || filter.dueBy;
}

/// The component that a person means by a text.
using ResolveComponent = std::function<Result<Id<Component>>(const QString &)>;

/// Reads "process=incident state=open,in progress team="Sales, north" opened>=2026-03-01T00:00:00Z". Fields are
/// process, state (with "open" for every open one), priority (number or label), team (or mine), tier, assignee (or me),
/// requester, organisation, channel, component, solution, words (with "*" for any ending), major and known (yes or
/// no), opened with >= or <, and due (late or soon, or with <=). "" or none stands for nobody and no team. A value goes
/// on to the next term, so it may hold blanks; a time may be a day, as it begins in the zone of this machine (of due<=
/// as it ends); in double quotes also commas, and "" for a quote, and "me" is a name. Errors: desk.unknown-filter,
/// desk.filter-word and desk.bad-filter as filter_terms.h says them, desk.no-such-state {state, states},
/// desk.unknown-level, those of searchQueryFromText() and of `component`.
Result<TicketFilter> ticketFilterFromText(QStringView text, const DeskRules &rules, const ResolveComponent &component);

/// The way back: what ticketFilterFromText() reads as this filter, components as "id:17". Empty for every ticket.
QString toText(const TicketFilter &filter);

} // namespace mainstay
