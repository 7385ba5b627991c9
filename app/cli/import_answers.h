// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

namespace mainstay {

class Call;
class Words;

/// What an import did, as CLI users read it; what only some formats bring is added by their own.
QJsonObject importReportJson(const ImportReport &report, const Words &english);
void printImportReport(const Call &call, const ImportReport &report);

} // namespace mainstay
