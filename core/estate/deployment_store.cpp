// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/deployment_store.h"

#include "estate/stored_word.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView EnvironmentColumns = u"id, version, rank, name";
constexpr QStringView DeploymentColumns =
    u"id, version, component_id, environment_id, product_version, deployed, outcome, change_id, note";

/// %1: columns; %2: more conditions.
const QString CurrentOf = u"SELECT %1 FROM (SELECT deployment.*, row_number() OVER (PARTITION BY component_id,"
                          " environment_id ORDER BY deployed DESC, id DESC) AS place FROM deployment"
                          " WHERE (outcome = 'successful' OR outcome = 'with issues')%2) AS latest"
                          " WHERE place = 1 ORDER BY component_id, environment_id"_s;

Environment toEnvironment(const Row &row)
{
    return {row.id<Environment>(0), row.number(1), row.integer(2), row.text(3)};
}

Deployment toDeployment(const Row &row)
{
    return {.id = row.id<Deployment>(0),
            .version = row.number(1),
            .component = row.id<Component>(2),
            .environment = row.id<Environment>(3),
            .productVersion = row.text(4),
            .deployed = row.instant(5),
            .outcome = storedWord(deploymentOutcomeFromName(row.text(6)), [&] { return row.text(6); }),
            .change = row.optionalId<Ticket>(7),
            .note = row.text(8)};
}

} // namespace

QList<Environment> environments(Session &session)
{
    return session.query(u"SELECT %1 FROM environment ORDER BY rank, id"_s.arg(EnvironmentColumns), {}, toEnvironment);
}

std::optional<Environment> findEnvironment(Session &session, Id<Environment> id)
{
    return session.find(u"SELECT %1 FROM environment WHERE id = ?"_s.arg(EnvironmentColumns), {id}, toEnvironment);
}

std::optional<Deployment> findDeployment(Session &session, Id<Deployment> id)
{
    return session.find(u"SELECT %1 FROM deployment WHERE id = ?"_s.arg(DeploymentColumns), {id}, toDeployment);
}

QList<Deployment> deploymentsOf(Session &session, Id<Component> component, int most)
{
    return session.query(
        u"SELECT %1 FROM deployment WHERE component_id = ? ORDER BY deployed DESC, id DESC LIMIT ?"_s.arg(
            DeploymentColumns),
        {component, most}, toDeployment);
}

QList<Deployment> currentDeployments(Session &session)
{
    return session.query(CurrentOf.arg(DeploymentColumns, QString()), {}, toDeployment);
}

QList<Deployment> currentDeploymentsOf(Session &session, Id<Component> component)
{
    return session.query(CurrentOf.arg(DeploymentColumns, u" AND component_id = ?"_s), {component}, toDeployment);
}

Values toValues(const Environment &environment)
{
    return {{u"rank"_s, environment.rank}, {u"name"_s, environment.name}};
}

Values toValues(const Deployment &deployment)
{
    return {{u"component_id"_s, deployment.component.value},
            {u"environment_id"_s, deployment.environment.value},
            {u"product_version"_s, deployment.productVersion},
            {u"deployed"_s, toMilliseconds(deployment.deployed)},
            {u"outcome"_s, toName(deployment.outcome)},
            {u"change_id"_s, deployment.change ? QVariant(deployment.change->value) : QVariant()},
            {u"note"_s, deployment.note}};
}

} // namespace mainstay
