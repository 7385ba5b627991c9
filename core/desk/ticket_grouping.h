// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <optional>

namespace mainstay {

class ComponentTree;
struct DeskRules;

/// What a list can be cut into sections by. Organisation: the one that the requester belongs to now.
enum class TicketGrouping { State, Priority, Team, Assignee, Component, Process, Organisation };
inline constexpr TicketGrouping allTicketGroupings[] = {
    TicketGrouping::State,     TicketGrouping::Priority, TicketGrouping::Team,        TicketGrouping::Assignee,
    TicketGrouping::Component, TicketGrouping::Process,  TicketGrouping::Organisation};

/// One section of such a list. The value is what tickets keep: a state or a name, the number of a priority or the id of
/// a component as text; nothing for those that have none.
struct TicketGroupKey {
    TicketGrouping by = TicketGrouping::State;
    std::optional<QString> value;

    bool operator==(const TicketGroupKey &) const = default;
};

struct TicketGroup {
    std::optional<QString> value; ///< as of the key
    qint64 count = 0; ///< of its tickets

    bool operator==(const TicketGroup &) const = default;
};

/// "state", "priority" …: as settings and the command line say it; nothing for a word that is none.
QString toName(TicketGrouping by);
std::optional<TicketGrouping> ticketGroupingFromName(QStringView name);
QStringList ticketGroupings();

/// The field's own order: priorities by rank, states as the processes go through them, components by outline, names by
/// the alphabet whatever their case; then what the rules do not know, and last what has none.
void sortGroups(QList<TicketGroup> &groups, TicketGrouping by, const DeskRules &rules, const ComponentTree &tree);

} // namespace mainstay
