// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_report.h"
#include "exchange/export_scope.h"
#include "store/progress.h"
#include "store/session.h"

namespace mainstay {

/// archimate: what archimate_reader.h reads, nothing lost: valid by the schema of The Open Group, although its
/// metamodel field below that.
ExportReport writeArchimate(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress);

} // namespace mainstay
