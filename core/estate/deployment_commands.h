// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/deployment_store.h"

namespace mainstay {

/// What a person can do with environments and deployments; each is one undoable step. All throw StoreError.

/// Stands after all others. A name is needed (Invalid "estate.environment-name-missing") and no other has it (Conflict
/// "store.already-there").
Id<Environment> addEnvironment(Transaction &transaction, const QString &name);
/// Changes name and rank, as far as they differ.
void editEnvironment(Transaction &transaction, const Environment &read, const Environment &edited);
/// Lets them stand in this order; those that are not named keep their ranks.
void orderEnvironments(Transaction &transaction, const QList<Environment> &read);
/// Invalid "estate.environment-in-use" while a deployment names it.
void removeEnvironment(Transaction &transaction, const Environment &read);

/// A version is needed (Invalid "estate.deployment-version-missing"); component and environment must be there (Missing
/// "estate.component-gone", "estate.environment-gone"). id and version are not read.
Id<Deployment> recordDeployment(Transaction &transaction, const Deployment &deployment);
/// Changes what differs; component and environment stay.
void editDeployment(Transaction &transaction, const Deployment &read, const Deployment &edited);
void removeDeployment(Transaction &transaction, const Deployment &read);

} // namespace mainstay
