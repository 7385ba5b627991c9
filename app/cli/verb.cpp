// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

namespace mainstay {

OptionSpec limitOption()
{
    return {.name = "limit", .value = "N", .help = QT_TRANSLATE_NOOP("help", "at most so many (default: 100)")};
}

const QList<VerbSpec> &allVerbs()
{
    static const QList<VerbSpec> verbs = workspaceVerbs() + journalVerbs() + exchangeVerbs() + estateVerbs()
        + graphVerbs() + questionVerbs() + estateListVerbs() + overrideVerbs() + scenarioVerbs() + deploymentVerbs()
        + forbiddenVerbs() + mapVerbs() + matrixVerbs() + timelineVerbs() + hostsVerbs() + ticketVerbs()
        + ticketShowVerb() + ticketListVerbs() + viewVerbs() + ticketRelationVerbs() + similarVerbs()
        + attachmentVerbs() + escalationVerbs() + ruleVerbs() + knownErrorVerbs() + eventVerbs() + processVerbs()
        + calendarVerbs() + agreementVerbs() + templateVerbs() + answerVerbs() + catalogueVerbs() + recurringVerbs()
        + clockVerbs() + dueVerbs() + businessTimeVerbs() + peopleVerbs() + teamVerbs() + affectsVerbs() + majorVerbs()
        + routeVerbs() + followUpVerbs() + mailVerbs() + satisfactionVerbs() + approvalVerbs();
    return verbs;
}

} // namespace mainstay
