// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/registry.h"
#include "exchange/rejects_file.h"
#include "store/progress.h"
#include "store/workspace.h"

namespace mainstay {

struct ImportRequest {
    QString format; ///< a name of the registry
    QString path;
    std::optional<QString> under; ///< a COMPONENT; nothing: what has no parent is a solution
    std::optional<QString> source; ///< nothing: format and subject
    ImportMode mode = ImportMode::Write;
    OnRejects onRejects = OnRejects::Refuse;
    ReadOptions read;
    DescribeRemark describe;
    RejectsFile rejectsFile = RejectsFile::WhenWriting;
};

/// A finding, or why a row was rejected, with its facts as JSON.
struct ImportRemark {
    QByteArray code;
    QJsonObject facts; ///< with "where"
};

struct ImportReport {
    QString format;
    QString source;
    qint64 read = 0;
    qint64 added = 0; ///< components and dependencies together; so the others
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 removed = 0;
    qint64 addedComponents = 0;
    qint64 addedDependencies = 0;
    qint64 findings = 0;
    QList<ImportRemark> findingList; ///< the first MostListed
    qint64 rejected = 0;
    QList<ImportRemark> rejectList; ///< why, the first MostListed
    std::optional<QString> rejectsPath;
    QByteArray encoding; ///< of CSV, as detected; else empty
    char delimiter = 0;

    static constexpr qsizetype MostListed = 1000;
};

/// Brings a file in as one undoable step: read and matched against a snapshot, written only when nobody has touched
/// what it was matched with (else matched again). After an error, a cancel or a crash the workspace is as before.
/// Progress counts parts of 1,000: reading, then writing. Blocks: for any thread but the UI's. Errors besides those of
/// the reader: Missing "exchange.unknown-format" {format, allowed}; Invalid "exchange.rejected-rows" {rejected, read,
/// file} as settleRejects(), with nothing kept; those of resolveComponent() for `under`.
Result<ImportReport> importFile(Workspace &workspace, const ImportRequest &request, Progress &progress);

} // namespace mainstay
