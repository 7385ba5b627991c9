// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/deployment.h"

#include "estate/name_table.h"

using namespace Qt::StringLiterals;

namespace mainstay {

static const NameTable<deploymentOutcomeCount> &deploymentOutcomeNames()
{
    static const NameTable<deploymentOutcomeCount> names{u"successful"_s, u"with issues"_s, u"failed"_s,
                                                         u"backed out"_s};
    return names;
}

bool isThere(DeploymentOutcome outcome)
{
    return outcome == DeploymentOutcome::Successful || outcome == DeploymentOutcome::WithIssues;
}

QString toName(DeploymentOutcome outcome)
{
    return deploymentOutcomeNames().at(size_t(outcome));
}

std::optional<DeploymentOutcome> deploymentOutcomeFromName(QAnyStringView name)
{
    return fromName<DeploymentOutcome>(deploymentOutcomeNames(), name);
}

} // namespace mainstay
