// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strict_json.h"
#include "desk/incident_route.h"

namespace mainstay {

/// A route is a JSON object of at most 1 MB with 1 to MostRouteSteps steps; unknown keys are errors, "…?" may be left
/// out:
///
///     {"name": "Sales incidents", "steps": [{"name": "Research", "actor": "us", "always"?: true,
///      "within_ms"?: 3600000}]}
///
/// Errors: base.bad-file, naming the place.
Result<Route> routeFromJson(const QByteArray &json);

/// What routeFromJson() reads as equal, without ids and solution.
QJsonObject toJson(const Route &route);

/// The route that ships, for workspaces that set none.
Result<Route> shippedRoute();

} // namespace mainstay
