// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading.h"
#include "exchange/source.h"

namespace mainstay {

/// Turns a remark into a sentence; words/ has one for every code.
using DescribeRemark = std::function<QString(const QByteArray &code, const QJsonObject &facts)>;

enum class ImportMode {
    Write,
    DryRun, ///< says what would happen, and writes nothing
};

/// What happens to the other rows when some cannot be used.
enum class OnRejects {
    Refuse, ///< nothing is kept
    KeepValid, ///< the person agreed to keep the rest
};

/// When the rows that cannot be used are written to a file of their own.
enum class RejectsFile {
    WhenWriting, ///< a dry run only tells of them
    Always, ///< in a dry run too, as a person wants to correct them first
};

struct RejectsChoice {
    ImportMode mode = ImportMode::Write;
    OnRejects onRejects = OnRejects::Refuse;
    RejectsFile file = RejectsFile::WhenWriting;
};

/// The rows of an import that cannot be used, in the order of the file.
struct RejectedRows {
    const QString &inputPath;
    const std::vector<Reject> &rejects;
    WhereKind whereKind = WhereKind::Row;
    qint64 read = 0; ///< all rows
};

/// Writes them where the choice says so, whole and with their reason, to "<file>.rejects.csv" beside the input; where
/// that folder cannot be written, to the folder for temporary files. Columns: where, reason, code, row. Only a file
/// which such rows were written to before is replaced; any other of that name stays, and the next free name
/// ("<file>.rejects-2.csv") is taken. Returns the path. Throws Invalid "exchange.rejected-rows" {rejected, read, file}
/// where nothing is to come in for them, in a dry run too, which has {where, reason} of the first in place of the file;
/// Unavailable "exchange.cannot-write-rejects" {file}.
std::optional<QString> settleRejects(const RejectedRows &rows, const RejectsChoice &choice,
                                     const DescribeRemark &describe);

/// The rows of a CSV file as they were read, by the places of the remarks; for rows that were refused only when they
/// were matched.
std::vector<Reject> withRawRows(QIODevice &device, const ReadOptions &options, std::vector<Remark> remarks,
                                TextPool &texts);

} // namespace mainstay
