// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "exchange/importer.h"

namespace mainstay {

/// [{"code","where","text"}]
QJsonArray findingsToJson(const QList<ImportRemark> &findings, const Words &english);

/// For people: the first few, a line each, and how many more there are.
void printFindings(const Call &call, const QList<ImportRemark> &findings, qint64 count);

/// For people: why rows could not be used, likewise; or where they were written to.
void printRejects(const Call &call, const QList<ImportRemark> &rejects, qint64 count,
                  const std::optional<QString> &path);

} // namespace mainstay
