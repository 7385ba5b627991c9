// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_grouping.h"

#include "desk/desk_rules.h"
#include "estate/component_tree.h"

#include <QHash>
#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct GroupingName {
    TicketGrouping by;
    QStringView name;
};
constexpr GroupingName groupingNames[] = {
    {TicketGrouping::State, u"state"},
    {TicketGrouping::Priority, u"priority"},
    {TicketGrouping::Team, u"team"},
    {TicketGrouping::Assignee, u"assignee"},
    {TicketGrouping::Component, u"component"},
    {TicketGrouping::Process, u"process"},
    {TicketGrouping::Organisation, u"organisation"},
};

constexpr qint64 UnknownPlace = std::numeric_limits<qint64>::max() - 1;
constexpr qint64 NoPlace = std::numeric_limits<qint64>::max();

/// As a ticket goes through them, one process after the other; those that a process once had stand after all others.
QHash<QString, qint64> placesOfStates(const DeskRules &rules)
{
    QHash<QString, qint64> places;
    const auto add = [&places](const State &state) {
        if (!places.contains(state.name))
            places.insert(state.name, places.size());
    };
    for (const Process &process : rules.processes())
        std::ranges::for_each(process.states, add);
    for (const Process &process : rules.processes())
        std::ranges::for_each(process.former, add);
    return places;
}

QHash<QString, qint64> groupPlaces(TicketGrouping by, const DeskRules &rules)
{
    QHash<QString, qint64> places;
    if (by == TicketGrouping::State)
        return placesOfStates(rules);
    if (by == TicketGrouping::Priority) {
        for (const Level &level : rules.matrix.priorities)
            places.insert(QString::number(level.number), level.rank);
    } else if (by == TicketGrouping::Process) {
        for (const ProcessKind kind : allProcessKinds)
            places.insert(toName(kind), qint64(kind));
    }
    return places;
}

/// By its place where the field has one, else by number or by the alphabet.
struct GroupStanding {
    qint64 place = UnknownPlace;
    qint64 number = 0;
    QString folded;
    QString text;

    auto tied() const { return std::tie(place, number, folded, text); }
};

} // namespace

QString toName(TicketGrouping by)
{
    return std::ranges::find(groupingNames, by, &GroupingName::by)->name.toString();
}

std::optional<TicketGrouping> ticketGroupingFromName(QStringView name)
{
    const auto found = std::ranges::find(groupingNames, name, &GroupingName::name);
    return found == std::end(groupingNames) ? std::nullopt : std::optional(found->by);
}

QStringList ticketGroupings()
{
    QStringList names;
    for (const GroupingName &grouping : groupingNames)
        names.append(grouping.name.toString());
    return names;
}

void sortGroups(QList<TicketGroup> &groups, TicketGrouping by, const DeskRules &rules, const ComponentTree &tree)
{
    const QHash<QString, qint64> places = groupPlaces(by, rules);
    const bool isNumber = by == TicketGrouping::Component || by == TicketGrouping::Priority;
    QHash<QString, GroupStanding> standings;
    for (const TicketGroup &group : groups) {
        if (!group.value)
            continue;
        GroupStanding standing{places.value(*group.value, UnknownPlace), isNumber ? group.value->toLongLong() : 0,
                               group.value->toCaseFolded(), *group.value};
        const auto index =
            by == TicketGrouping::Component ? tree.indexOf(Id<Component>(standing.number)) : std::nullopt;
        if (index)
            standing.place = *index;
        standings.insert(*group.value, standing);
    }
    const GroupStanding last{NoPlace, 0, {}, {}};
    std::ranges::sort(groups, [&](const TicketGroup &first, const TicketGroup &second) {
        return (first.value ? standings[*first.value] : last).tied()
            < (second.value ? standings[*second.value] : last).tied();
    });
}

} // namespace mainstay
