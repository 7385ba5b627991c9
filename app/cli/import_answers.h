// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

namespace mainstay {

class Call;
class Words;

/// What an import did, as CLI users read it; what only some formats bring is added by their own.
QJsonObject importReportJson(const ImportReport &report, const Words &english);
void printImportReport(const Call &call, const ImportReport &report);

/// A table of what was counted: labels marked with QT_TRANSLATE_NOOP("output", …).
void printCounts(const Call &call, const QString &head, const QList<std::pair<const char *, qint64>> &counts);

} // namespace mainstay
