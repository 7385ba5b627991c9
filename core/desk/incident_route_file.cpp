// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/incident_route_file.h"

#include "desk/kept_text.h"
#include "desk/names.h"
#include "desk/template_file.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString lineOfRoute(StrictObject &object, const QString &key)
{
    const QString text = object.text(key).simplified();
    if (!text.isEmpty() && !requireLine(key, text))
        object.fail(object.place(key), u"wrong-type"_s, u"line"_s);
    return text;
}

RouteStep readStep(StrictObject &object)
{
    RouteStep step;
    step.name = lineOfRoute(object, u"name"_s);
    const auto actor = routeActorFromName(object.text(u"actor"_s));
    if (!actor)
        object.fail(object.place(u"actor"_s), u"unknown-value"_s);
    step.actor = actor.value_or(RouteActor::Us);
    step.isAlways = object.flag(u"always"_s);
    if (object.has(u"within_ms"_s))
        step.within = std::chrono::milliseconds(object.amount(u"within_ms"_s));
    object.finish();
    return step;
}

} // namespace

Result<Route> routeFromJson(const QByteArray &json)
{
    std::optional<Error> error;
    StrictObject root = StrictObject::fromBytes(json, error);
    Route route;
    route.name = lineOfRoute(root, u"name"_s);
    QSet<QString> names;
    root.objects(u"steps"_s, [&](StrictObject &object) {
        const RouteStep step = readStep(object);
        if (names.contains(comparableName(step.name)))
            object.fail(object.place(u"name"_s), u"duplicate"_s);
        names.insert(comparableName(step.name));
        route.steps.append(step);
    });
    if (route.steps.isEmpty())
        root.fail(u"steps"_s, u"missing"_s);
    if (route.steps.size() > MostRouteSteps)
        root.fail(u"steps"_s, u"too-many"_s, QString::number(MostRouteSteps));
    root.finish();
    if (error)
        return tl::unexpected(*error);
    return route;
}

QJsonObject toJson(const Route &route)
{
    QJsonArray steps;
    for (const RouteStep &step : route.steps) {
        QJsonObject json{{u"name"_s, step.name}, {u"actor"_s, toName(step.actor)}, {u"always"_s, step.isAlways}};
        if (step.within)
            json.insert(u"within_ms"_s, qint64(step.within->count()));
        steps.append(json);
    }
    return {{u"name"_s, route.name}, {u"steps"_s, steps}};
}

Result<Route> shippedRoute()
{
    const Result<QByteArray> json = shippedTemplate(TemplateKind::Route, u"default"_s);
    return json ? routeFromJson(*json) : tl::unexpected(json.error());
}

} // namespace mainstay
