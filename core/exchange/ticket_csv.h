// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_report.h"
#include "exchange/export_scope.h"
#include "store/progress.h"
#include "store/session.h"

namespace mainstay {

/// tickets-csv by process and number; components by their outline code as it is now.
ExportReport writeTicketsCsv(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress);

} // namespace mainstay
