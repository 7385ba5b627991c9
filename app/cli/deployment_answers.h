// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "estate/environment_findings.h"

namespace mainstay {

/// The environment of exactly this name; throws Missing "estate.environment-unknown" with the names there are.
Environment environmentNamed(const QList<Environment> &known, const QString &name);

/// What is where now.
DeployedVersions deployedVersions(Call &call, const Estate &estate);

} // namespace mainstay
