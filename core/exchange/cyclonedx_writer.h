// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_report.h"
#include "exchange/export_scope.h"
#include "store/progress.h"
#include "store/session.h"

namespace mainstay {

/// cyclonedx: version 1.5 as JSON, for other programs. Components nest as they do here; one that stands above all is
/// metadata.component. The attributes that cyclonedx_reader.h makes (type, group, scope, licence, purl) go back to
/// where they came from; all other fields are properties. A dependency is a name in dependsOn and no more: how many say
/// more than that is in the report as "exchange.terms-left-out".
ExportReport writeCycloneDx(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress);

} // namespace mainstay
