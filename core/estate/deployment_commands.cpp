// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/deployment_commands.h"

#include "estate/component_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint64 EnvironmentGap = 1024; ///< between ranks

void requireEnvironmentName(const QString &name)
{
    if (name.trimmed().isEmpty())
        throw StoreError(ErrorKind::Invalid, "estate.environment-name-missing");
}

QJsonObject deploymentFacts(Session &session, const Deployment &deployment)
{
    const auto component = findComponent(session, deployment.component);
    if (!component)
        throw StoreError(ErrorKind::Missing, "estate.component-gone", {{u"id"_s, deployment.component.value}});
    const auto environment = findEnvironment(session, deployment.environment);
    if (!environment)
        throw StoreError(ErrorKind::Missing, "estate.environment-gone", {{u"id"_s, deployment.environment.value}});
    return {
        {u"name"_s, component->name}, {u"version"_s, deployment.productVersion}, {u"environment"_s, environment->name}};
}

void requireVersion(const Deployment &deployment, const QJsonObject &facts)
{
    if (deployment.productVersion.trimmed().isEmpty())
        throw StoreError(ErrorKind::Invalid, "estate.deployment-version-missing", facts);
}

} // namespace

Id<Environment> addEnvironment(Transaction &transaction, const QString &name)
{
    requireEnvironmentName(name);
    transaction.describe("estate.add-environment", {{u"name"_s, name}});
    const qint64 last = transaction.number(u"SELECT coalesce(max(rank), 0) FROM environment"_s);
    return Id<Environment>(
        insertRow(transaction, u"environment"_s, toValues(Environment{{}, 0, last + EnvironmentGap, name})));
}

void editEnvironment(Transaction &transaction, const Environment &read, const Environment &edited)
{
    requireEnvironmentName(edited.name);
    transaction.describe("estate.edit-environment", {{u"name"_s, edited.name}});
    updateRow(transaction, u"environment"_s, read.id.value, read.version,
              changesBetween(toValues(read), toValues(edited)));
}

void orderEnvironments(Transaction &transaction, const QList<Environment> &read)
{
    transaction.describe("estate.order-environments");
    qint64 rank = 0;
    for (const Environment &environment : read) {
        rank += EnvironmentGap;
        if (environment.rank != rank)
            updateRow(transaction, u"environment"_s, environment.id.value, environment.version, {{u"rank"_s, rank}});
    }
}

void removeEnvironment(Transaction &transaction, const Environment &read)
{
    const qint64 deployments =
        transaction.number(u"SELECT count(*) FROM deployment WHERE environment_id = ?"_s, {read.id});
    if (deployments > 0)
        throw StoreError(ErrorKind::Invalid, "estate.environment-in-use",
                         {{u"name"_s, read.name}, {u"deployments"_s, deployments}});
    transaction.describe("estate.remove-environment", {{u"name"_s, read.name}});
    transaction.exec(
        u"DELETE FROM forbidden_dependency WHERE dependent_environment_id = ? OR provider_environment_id = ?"_s,
        {read.id, read.id});
    deleteRow(transaction, u"environment"_s, read.id.value, read.version);
}

Id<Deployment> recordDeployment(Transaction &transaction, const Deployment &deployment)
{
    const QJsonObject facts = deploymentFacts(transaction, deployment);
    requireVersion(deployment, facts);
    transaction.describe("estate.deploy", facts);
    return Id<Deployment>(insertRow(transaction, u"deployment"_s, toValues(deployment)));
}

void editDeployment(Transaction &transaction, const Deployment &read, const Deployment &edited)
{
    Deployment samePlace = edited;
    samePlace.component = read.component;
    samePlace.environment = read.environment;
    const QJsonObject facts = deploymentFacts(transaction, samePlace);
    requireVersion(samePlace, facts);
    transaction.describe("estate.edit-deployment", facts);
    updateRow(transaction, u"deployment"_s, read.id.value, read.version,
              changesBetween(toValues(read), toValues(samePlace)));
}

void removeDeployment(Transaction &transaction, const Deployment &read)
{
    transaction.describe("estate.remove-deployment", deploymentFacts(transaction, read));
    deleteRow(transaction, u"deployment"_s, read.id.value, read.version);
}

} // namespace mainstay
