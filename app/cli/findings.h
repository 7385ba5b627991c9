// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "exchange/importer.h"

namespace mainstay {

/// [{"code","where","text"}]
QJsonArray findingsToJson(const QList<ImportRemark> &findings, const Words &english);

/// For people: the first few, a line each, and how many more there are.
void printFindings(const Call &call, const QList<ImportRemark> &findings, qint64 count);

} // namespace mainstay
