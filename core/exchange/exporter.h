// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_report.h"
#include "exchange/export_scope.h"
#include "store/progress.h"
#include "store/workspace.h"

#include <span>

namespace mainstay {

enum class Carries : quint8 {
    Part, ///< a table of one kind of things, or a sheet to be read by people
    Everything, ///< an estate as a whole: its import finds every field again
};

/// A format that can be written out. The same content comes in again by the import format of that name.
struct ExportFormat {
    QLatin1String name;
    QLatin1String suffix; ///< of its files, such as "graphml"
    Carries carries = Carries::Part;
    /// Appends the file to `out`.
    ExportReport (*write)(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress) = nullptr;
};

/// Those of the estate and its tickets, and those of people and teams, who are in no part of the estate.
std::span<const ExportFormat> exportFormats();
std::span<const ExportFormat> peopleExportFormats();

/// Writes what the workspace holds at this moment into a file, which appears only when it is whole. Errors: Missing
/// "exchange.unknown-format" and, for what only comes in, Invalid "exchange.no-export", each {format, allowed};
/// Unavailable "exchange.cannot-write" {file}; those of resolveComponent() for the scope, and
/// Invalid "exchange.no-scope" {format} where a format knows none.
Result<ExportReport> exportFile(Workspace &workspace, const QString &format, const ExportScope &scope,
                                const QString &path, Progress &progress);

} // namespace mainstay
