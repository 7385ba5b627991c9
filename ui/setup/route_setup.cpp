// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/route_setup.h"

#include "desk/incident_route_commands.h"
#include "desk/incident_route_file.h"
#include "desk/names.h"
#include "kit/in_place_field.h"
#include "setup/setup_list.h"
#include "setup/step_table.h"

#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

void RouteSetup::read()
{
    readThen([](Session &session) { return routes(session); },
             [this](const QList<Route> &found) {
                 m_routes = found;
                 presentList();
                 if (!m_isEdited)
                     present();
             });
}

const Route *RouteSetup::ownRoute() const
{
    const auto found = std::ranges::find(m_routes, m_solution, &Route::solution);
    return found == m_routes.cend() ? nullptr : &*found;
}

Route RouteSetup::routeInForce() const
{
    if (const Route *own = ownRoute())
        return *own;
    const auto ofAll = std::ranges::find(m_routes, std::optional<Id<Component>>(), &Route::solution);
    Route followed = ofAll == m_routes.cend() ? m_shipped : *ofAll;
    followed.id = {};
    followed.version = 0;
    followed.solution = m_solution;
    for (RouteStep &step : followed.steps)
        step.id = 0;
    return followed;
}

void RouteSetup::markShown()
{
    list()->mark(keyOf(m_solution));
}

void RouteSetup::choose(const QString &key)
{
    if (keepsEdits())
        return;
    m_solution = solutionOfKey(key);
    present();
}

void RouteSetup::edited()
{
    m_isEdited = true;
    notice()->hide();
    showState();
}

Route RouteSetup::draft() const
{
    Route route = routeInForce();
    route.name = m_name->text().simplified();
    route.steps = m_steps->steps();
    return route;
}

QStringList RouteSetup::faults() const
{
    const Route route = draft();
    QStringList told;
    if (route.name.isEmpty())
        told.append(tr("The route needs a name."));
    if (route.steps.isEmpty())
        told.append(tr("A route has one step at least."));
    if (route.steps.size() > MostRouteSteps)
        told.append(tr("A route has at most %n step(s).", nullptr, MostRouteSteps));
    QStringList names;
    for (int row = 0; row < route.steps.size(); ++row) {
        const QString &name = route.steps.at(row).name;
        if (name.isEmpty())
            told.append(tr("Step %1 needs a name.").arg(row + 1));
        else if (names.contains(comparableName(name)))
            told.append(tr("Step %1 has the name of another one.").arg(row + 1));
        names.append(comparableName(name));
    }
    for (const int row : m_steps->unreadable())
        told.append(tr("The time of step %1 cannot be read. Write it as “1 h 30 min”.").arg(row));
    return told;
}

void RouteSetup::save()
{
    if (!faults().isEmpty())
        return;
    // As a file with the same content is judged.
    const Route wanted = draft();
    const Result<Route> judged = routeFromJson(QJsonDocument(toJson(wanted)).toJson());
    if (!judged) {
        tell(judged.error());
        return;
    }
    writeThen([wanted](Transaction &transaction) { setRoute(transaction, wanted); }, [this] { readAnew(); });
}

void RouteSetup::readAnew()
{
    m_isEdited = false;
    read();
}

void RouteSetup::removeOwn()
{
    writeThen([solution = m_solution](Transaction &transaction) { removeRoute(transaction, solution); },
              [this] { readAnew(); });
}

} // namespace mainstay
