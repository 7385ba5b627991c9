// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace mainstay {

struct Component;
struct Ticket;

/// Who takes a step of the route.
enum class RouteActor { Us, ThirdParty, DevelopmentTeam, Requester };
inline constexpr RouteActor allRouteActors[] = {RouteActor::Us, RouteActor::ThirdParty, RouteActor::DevelopmentTeam,
                                                RouteActor::Requester};

struct RouteStep {
    qint64 id = 0; ///< 0 for one that ships
    QString name; ///< unlike any other of its route, whatever its case
    RouteActor actor = RouteActor::Us;
    bool isAlways = true; ///< else where needed
    std::optional<std::chrono::milliseconds> within; ///< after the ticket was opened; a hint, no target

    bool operator==(const RouteStep &) const = default;
};

/// What was agreed beforehand about the way of an incident.
struct Route {
    Id<Route> id; ///< invalid for the one that ships
    int version = 0;
    std::optional<Id<Component>> solution; ///< nothing: of every solution without one of its own
    QString name;
    QList<RouteStep> steps;

    bool operator==(const Route &) const = default;
};

/// A step that somebody settled on a ticket, in the words it had then.
struct SettledStep {
    Id<SettledStep> id;
    int version = 0;
    Id<Ticket> ticket;
    int position = 1; ///< that it had then
    RouteStep step;
    bool isDone = true; ///< else it was not needed
    QString reason; ///< why it was not needed
    QString produced; ///< "CHG-3, deployment 12"; may be empty
    QString who;
    Instant happened;

    bool operator==(const SettledStep &) const = default;
};

/// A line of a ticket's checklist.
struct CheckedStep {
    RouteStep step;
    std::optional<SettledStep> settled;

    bool operator==(const CheckedStep &) const = default;
};

/// The route as it now is, with what was settled in the place of the step it belongs to (by id, or by name where the
/// ticket came to another route). Settled steps that the route no longer has stay, where they stood.
QList<CheckedStep> checklist(const Route &route, const QList<SettledStep> &settled);

/// Steps that are always taken and that nobody has settled.
QStringList openAlways(const QList<CheckedStep> &steps);

inline constexpr int MostRouteSteps = 100;

/// "us", "third party", "development team", "requester": the words of files and of the database.
QString toName(RouteActor actor);
std::optional<RouteActor> routeActorFromName(QStringView name);

} // namespace mainstay
