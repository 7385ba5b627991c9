// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_report.h"
#include "exchange/export_scope.h"
#include "store/progress.h"
#include "store/session.h"

namespace mainstay {

/// components-csv in outline order, with a column for each free attribute there is (csv_rows.h: freeColumnPrefix
/// where it has the name of another column); keys as component_keys.h says.
ExportReport writeComponentsCsv(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress);

/// dependencies-csv in outline order of dependent, then provider; ends are keys.
ExportReport writeDependenciesCsv(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress);

} // namespace mainstay
