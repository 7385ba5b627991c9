// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/spared_incidents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool hasError(const FixFacts &fix, const IncidentFacts &incident)
{
    if (!incident.component || !fix.components.contains(*incident.component))
        return false;
    return fix.errors.isEmpty() || std::ranges::any_of(fix.errors, [&incident](const KnownError &error) {
               return affectsVersion(error, incident.version);
           });
}

std::optional<SparedBecause> reasonFor(const FixFacts &fix, const IncidentFacts &incident)
{
    if (incident.isGathered)
        return SparedBecause::Gathered;
    if (incident.likeness >= LeastSymptomLikeness && hasError(fix, incident))
        return SparedBecause::SameSymptom;
    return std::nullopt;
}

} // namespace

QString toName(SparedBecause because)
{
    return because == SparedBecause::Gathered ? u"gathered"_s : u"same symptom"_s;
}

Spared sparedBy(std::span<const IncidentFacts> incidents, const FixFacts &fix, std::optional<Instant> at, Instant now)
{
    Spared spared{.at = at, .incidents = {}};
    for (const IncidentFacts &incident : incidents) {
        const auto because = reasonFor(fix, incident);
        if (!because)
            continue;
        const auto open = incident.ended.value_or(now) - incident.opened;
        spared.incidents.append({incident, *because, std::max(open, std::chrono::milliseconds(0))});
    }
    std::ranges::sort(spared.incidents, {},
                      [](const SparedIncident &one) { return std::pair(one.incident.opened, one.incident.id); });
    if (!at && !spared.incidents.isEmpty()) {
        spared.at = spared.incidents.first().incident.opened;
        spared.incidents.removeFirst();
    }
    if (at)
        spared.incidents.removeIf([at](const SparedIncident &one) { return one.incident.opened <= *at; });
    for (const SparedIncident &one : std::as_const(spared.incidents))
        spared.open += one.open;
    return spared;
}

} // namespace mainstay
