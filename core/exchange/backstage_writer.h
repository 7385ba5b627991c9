// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_report.h"
#include "exchange/export_scope.h"
#include "store/progress.h"
#include "store/session.h"

namespace mainstay {

/// The annotations of an entity that was written here: its fields, and what it needs with the fields of each.
inline constexpr char backstageFields[] = "mainstay.io/fields";
inline constexpr char backstageNeeds[] = "mainstay.io/needs";

/// backstage: an entity of kind Component for each component, named by its key, with its name as the title. Parents are
/// subcomponentOf, dependencies dependsOn; annotations say what the catalog has no place for, so that
/// backstage_reader.h finds everything again.
ExportReport writeBackstage(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress);

} // namespace mainstay
