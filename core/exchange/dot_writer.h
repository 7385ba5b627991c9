// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_report.h"
#include "exchange/export_scope.h"
#include "store/progress.h"
#include "store/session.h"

namespace mainstay {

/// dot: what dot_reader.h reads, nothing lost. Parents are drawn as clusters down to 50 levels; what says where a
/// field below that.
ExportReport writeDot(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress);

} // namespace mainstay
