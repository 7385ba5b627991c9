// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/incident_route.h"

#include "desk/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool isOf(const SettledStep &settled, const RouteStep &step)
{
    return (step.id != 0 && settled.step.id == step.id) || isSameName(settled.step.name, step.name);
}

} // namespace

QList<CheckedStep> checklist(const Route &route, const QList<SettledStep> &settled)
{
    QList<SettledStep> left = settled;
    QList<CheckedStep> steps;
    for (const RouteStep &step : route.steps) {
        const auto own = std::ranges::find_if(left, [&step](const SettledStep &one) { return isOf(one, step); });
        if (own == left.end()) {
            steps.append({step, {}});
            continue;
        }
        steps.append({own->step, *own});
        left.erase(own);
    }
    std::ranges::sort(left, {}, &SettledStep::position);
    for (const SettledStep &gone : std::as_const(left))
        steps.insert(std::min<qsizetype>(gone.position - 1, steps.size()), {gone.step, gone});
    return steps;
}

QStringList openAlways(const QList<CheckedStep> &steps)
{
    QStringList open;
    for (const CheckedStep &one : steps) {
        if (one.step.isAlways && !one.settled)
            open.append(one.step.name);
    }
    return open;
}

QString toName(RouteActor actor)
{
    switch (actor) {
    case RouteActor::Us:
        return u"us"_s;
    case RouteActor::ThirdParty:
        return u"third party"_s;
    case RouteActor::DevelopmentTeam:
        return u"development team"_s;
    case RouteActor::Requester:
        return u"requester"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RouteActor> routeActorFromName(QStringView name)
{
    for (const RouteActor actor : allRouteActors) {
        if (isSameName(toName(actor), name))
            return actor;
    }
    return std::nullopt;
}

} // namespace mainstay
