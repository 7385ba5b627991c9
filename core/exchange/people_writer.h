// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_report.h"
#include "exchange/export_scope.h"
#include "store/progress.h"
#include "store/session.h"

namespace mainstay {

/// people-csv and teams-csv in the order of names. They come in again equal; what has no place in them is told. Both
/// throw Invalid "exchange.no-scope" {format} where a scope is asked: people are in no part of the estate.
ExportReport writePeopleCsv(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress);
ExportReport writeTeamsCsv(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress);

} // namespace mainstay
