// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "estate/impact.h"

namespace mainstay {

/// {"impacted","added","not_impacted","count","solutions","took_ms"}; took in milliseconds.
QJsonObject impactToJson(const Estate &estate, const Impact &impact, const ReasonPaths &reasons, double took);

/// Who is impacted in which way, as a table; nothing for nobody.
void printImpactTable(const Call &call, const Estate &estate, const Impact &impact, const ReasonPaths &reasons);

} // namespace mainstay
