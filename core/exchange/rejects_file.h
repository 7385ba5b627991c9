// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading.h"
#include "exchange/source.h"

namespace mainstay {

/// Turns a remark into a sentence; words/ has one for every code.
using DescribeRemark = std::function<QString(const QByteArray &code, const QJsonObject &facts)>;

/// Writes the rows that could not be used, whole and with their reason, to "<file>.rejects.csv" beside the input; where
/// that folder cannot be written, to the folder for temporary files. Columns: where, reason, code, row. Returns the
/// path; throws Unavailable "exchange.cannot-write-rejects" {file}.
QString writeRejects(const QString &inputPath, const std::vector<Reject> &rejects, WhereKind whereKind,
                     const DescribeRemark &describe);

/// The rows of a CSV file as they were read, by the places of the remarks; for rows that were refused only when they
/// were matched.
std::vector<Reject> withRawRows(QIODevice &device, const ReadOptions &options, std::vector<Remark> remarks,
                                TextPool &texts);

} // namespace mainstay
