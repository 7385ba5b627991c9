// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

namespace mainstay {

const QList<VerbSpec> &allVerbs()
{
    static const QList<VerbSpec> verbs = workspaceVerbs() + journalVerbs() + exchangeVerbs() + estateVerbs()
        + graphVerbs() + questionVerbs() + estateListVerbs() + overrideVerbs() + scenarioVerbs() + deploymentVerbs()
        + forbiddenVerbs() + mapVerbs() + matrixVerbs() + ticketVerbs() + ticketListVerbs() + processVerbs();
    return verbs;
}

} // namespace mainstay
