// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_report.h"
#include "exchange/export_scope.h"
#include "store/progress.h"
#include "store/session.h"

namespace mainstay {

/// graphml: what graphml_reader.h reads, nothing lost. The tree is nested graphs down to 200 levels, and said in a
/// field below that.
ExportReport writeGraphml(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress);

} // namespace mainstay
