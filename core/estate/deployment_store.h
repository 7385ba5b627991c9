// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/deployment.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about environments and deployments.

/// In the order of a release.
QList<Environment> environments(Session &session);
std::optional<Environment> findEnvironment(Session &session, Id<Environment> id);

std::optional<Deployment> findDeployment(Session &session, Id<Deployment> id);
/// The history of a component, newest first, at most so many.
QList<Deployment> deploymentsOf(Session &session, Id<Component> component, int most);
/// What is where now: of each component and environment the newest deployment after which the version is there; by
/// component, then by environment.
QList<Deployment> currentDeployments(Session &session);
/// The same of one component.
QList<Deployment> currentDeploymentsOf(Session &session, Id<Component> component);

Values toValues(const Environment &environment);
Values toValues(const Deployment &deployment);

} // namespace mainstay
