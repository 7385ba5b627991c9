// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deployment_answers.h"

#include "estate/deployment_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

Environment environmentNamed(const QList<Environment> &known, const QString &name)
{
    const auto found = std::ranges::find(known, name, &Environment::name);
    if (found != known.end())
        return *found;
    QStringList names;
    for (const Environment &environment : known)
        names.append(environment.name);
    throw StoreError(ErrorKind::Missing, "estate.environment-unknown",
                     {{u"name"_s, name}, {u"known"_s, names.join(u", "_s)}});
}

DeployedVersions deployedVersions(Call &call, const Estate &estate)
{
    const auto [known, current] =
        call.read([](Session &session) { return std::pair(environments(session), currentDeployments(session)); });
    return DeployedVersions(estate, {known.begin(), known.end()}, current);
}

} // namespace mainstay
