// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_scope.h"
#include "store/progress.h"
#include "store/workspace.h"

#include <span>

namespace mainstay {

/// A format that can be written out. The same content comes in again by the import format of that name.
struct ExportFormat {
    QLatin1String name;
    /// Appends the table to `out`; returns how many rows it has besides the header.
    qint64 (*write)(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress) = nullptr;
};

std::span<const ExportFormat> exportFormats();

/// Writes what the workspace holds at this moment into a file, which appears only when it is whole. Returns the rows
/// written. Errors: Missing "exchange.unknown-format" {format, allowed}; Unavailable "exchange.cannot-write" {file};
/// those of resolveComponent() for the scope.
Result<qint64> exportFile(Workspace &workspace, const QString &format, const ExportScope &scope, const QString &path,
                          Progress &progress);

} // namespace mainstay
