// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/event_commands.h"
#include "exchange/importer.h"
#include "exchange/monitoring_reader.h"

namespace mainstay {

/// A monitoring system whose events can be brought in.
struct MonitoringFormat {
    QLatin1StringView name; ///< as on the command line, and as the source of its events
    MonitoringReader read = nullptr;
};
std::span<const MonitoringFormat> monitoringFormats();

struct MonitoringRequest {
    QString format;
    QString path;
    EventWords words;
    ImportMode mode = ImportMode::Write;
    OnRejects onRejects = OnRejects::Refuse;
    DescribeRemark describe;
    Instant now; ///< when this is imported
    RejectsFile rejectsFile = RejectsFile::WhenWriting;
};

struct MonitoringReport {
    qint64 read = 0; ///< records
    qint64 skipped = 0; ///< of those, no events
    EventReport events;
    qint64 rejected = 0;
    QList<ImportRemark> rejectList; ///< why, the first ImportReport::MostListed
    std::optional<QString> rejectsPath;
};

/// Brings a file of events in as one undoable step (event_commands.h). Errors: those of the readers; Missing
/// "exchange.unknown-format" {format, allowed}; Invalid "exchange.rejected-rows" {rejected, read, file}.
Result<MonitoringReport> importEvents(Workspace &workspace, const DeskRules &rules, const EventRules &eventRules,
                                      const MonitoringRequest &request, Progress &progress);

} // namespace mainstay
